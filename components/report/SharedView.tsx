'use client';

import { useEffect, useRef, useState } from 'react';
import { namesApart } from '@/components/assessment/services-list';
import { Notice } from '@/components/ui/Notice';
import type { Assessment } from '@/domain/assessment';
import { completed } from '@/domain/draft';
import { type LinkRead, readLink } from '@/domain/formats/link';
import { report } from '@/domain/report';
import { fill } from '@/i18n/format';
import { useActions, useAssessments, useChecklist } from '@/state/hooks';
import { browserRandom, newId } from '@/state/ids';
import { AnswerTable } from './AnswerTable';
import { kinOf } from './kin';
import type { WithLabels } from './later-parts';
import { MergePreview } from './MergePreview';
import { ReportDial } from './ReportDial';
import { SharedFacts } from './SharedFacts';
import { SharedKeeping } from './SharedKeeping';
import { linkRefusal } from './shared-refusal';
import type { SharedProps, SharingWords } from './sharing-parts';
import { useMerge } from './use-merge';
import { Verdict } from './Verdict';
import './sharing.css';

const mint = () => newId(Date.now(), browserRandom);

/** What a share link holds, to be read: nothing of it is kept before the reader says so. */
export function SharedView({ link, words, importing, locale, labels, onDone }: WithLabels<SharedProps, SharingWords>) {
  const { shared, merge: mergeWords } = labels;
  const heading = useRef<HTMLHeadingElement>(null);
  const [read, setRead] = useState<LinkRead | null>(null);
  const [here, setHere] = useState<Assessment | null>(null);
  const checklist = useChecklist();
  const { assessments } = useAssessments();
  const { importAssessment, wholeAssessment } = useActions();
  const merge = useMerge(labels, onDone);

  useEffect(() => {
    let wanted = true;
    readLink(link, { checklist }).then((result) => wanted && setRead(result));
    return () => {
      wanted = false;
    };
  }, [link, checklist]);

  // A new step is announced by its heading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is the reason to move the focus
  useEffect(() => heading.current?.focus(), [read, here]);

  const own = (
    <button className="btn" type="button" onClick={() => onDone(null)}>
      {shared.own}
    </button>
  );
  if (!read) return <p role="status">{shared.reading}</p>;
  if ('raw' in read) {
    return (
      <div className="shared" data-shared="refused">
        <h1 ref={heading} tabIndex={-1}>
          {shared.refusedTitle}
        </h1>
        <Notice kind="bad" title={linkRefusal(read, labels, importing)}>
          <p>{shared.refusedSafe}</p>
        </Notice>
        <div className="acts">{own}</div>
      </div>
    );
  }
  const draft = read.value;
  const service = draft.service.name || words.unnamed;
  if (here) {
    const back = (
      <button className="btn" type="button" onClick={() => setHere(null)}>
        {mergeWords.back}
      </button>
    );
    return (
      <div className="shared preview" data-shared="merging">
        <h1 ref={heading} tabIndex={-1}>
          {fill(mergeWords.title, {
            service: namesApart(assessments, words.unnamed)(here.id),
          })}
        </h1>
        <MergePreview
          here={here}
          there={draft}
          labels={labels}
          words={importing}
          locale={locale}
          onMerge={(merged) => merge(here, merged)}
          acts={back}
        />
      </div>
    );
  }
  const keep = () => {
    importAssessment(completed(draft, mint));
    onDone({ said: fill(mergeWords.added, { service }), close: labels.close });
  };
  const value = report(checklist, completed(draft, mint), read.madeAt ?? new Date().toISOString());
  return (
    <div className="shared" data-shared="preview">
      <header className="rp-top">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {fill(shared.title, { service })}
          </h1>
          <p className="meta">{shared.lead}</p>
          <p className="meta">{shared.address}</p>
        </div>
      </header>
      <SharedFacts read={read} report={value} labels={labels} words={importing} locale={locale} />
      <SharedKeeping
        draft={draft}
        kin={kinOf(draft, assessments)}
        service={service}
        labels={labels}
        locale={locale}
        onKeep={keep}
        onMerge={(id) => wholeAssessment(id).then(setHere)}
        own={own}
      />
      <div className="rp-main">
        <ReportDial report={value} service={service} words={words} earlier={null} pointing={false} />
        <Verdict score={value.score} words={words} locale={locale} />
      </div>
      <AnswerTable report={value} words={words} />
    </div>
  );
}
