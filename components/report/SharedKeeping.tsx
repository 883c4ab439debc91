'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { Draft } from '@/domain/draft';
import { bringing, compareAnswers } from '@/domain/merge-rows';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useActions, useChecklist, useReadiness } from '@/state/hooks';
import type { Kin } from './kin';
import type { SharingWords } from './sharing-parts';

type SharedKeepingProps = {
  draft: Draft;
  kin: Kin | null;
  service: string;
  labels: SharingWords;
  locale: Locale;
  onKeep: () => void;
  onMerge: (id: string) => void;
  own: ReactNode;
};

/** What keeping a shared assessment would do here, and the ways to do it. */
export function SharedKeeping({ draft, kin, service, labels, locale, onKeep, onMerge, own }: SharedKeepingProps) {
  const { shared } = labels;
  const { change } = shared;
  const checklist = useChecklist();
  const { wholeAssessment } = useActions();
  const { readOnly } = useReadiness();
  const [differing, setDiffering] = useState<number | null>(null);
  const same = kin?.same ? kin.entry.id : null;

  useEffect(() => {
    if (same === null) return;
    let wanted = true;
    wholeAssessment(same).then(({ answers }) => {
      if (wanted) setDiffering(bringing(compareAnswers(answers, draft.answers, checklist)).length);
    });
    return () => {
      wanted = false;
    };
  }, [same, draft, checklist, wholeAssessment]);

  const isSame = same !== null && differing === 0;
  const told = () => {
    if (readOnly) return shared.readOnlyHere;
    if (kin === null) return change.fresh;
    if (same === null) return fill(change.sameName, { service });
    if (differing === null) return '';
    return differing === 0 ? change.same : plural(locale, differing, change.here);
  };
  return (
    <section className="shared-keeping no-print" aria-labelledby="shared-keeping">
      <h2 id="shared-keeping" className="h3">
        {change.heading}
      </h2>
      <p>{told()}</p>
      <div className="acts">
        {kin && !isSame && (
          <button
            className={same === null ? 'btn' : 'btn btn-primary'}
            type="button"
            disabled={readOnly}
            onClick={() => onMerge(kin.entry.id)}
          >
            {shared.merge}
          </button>
        )}
        {!isSame && (
          <button
            className={same === null ? 'btn btn-primary' : 'btn'}
            type="button"
            disabled={readOnly}
            onClick={onKeep}
          >
            {shared.keep}
          </button>
        )}
        {own}
      </div>
    </section>
  );
}
