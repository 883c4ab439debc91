'use client';

import { useMemo, useState } from 'react';
import { compare } from '@/domain/compare';
import { lastSnapshot } from '@/domain/history';
import { useAssessments } from '@/state/hooks';
import { Comparison } from './Comparison';
import type { HistoryProps, WithLabels } from './later-parts';
import { SideSelect } from './SideSelect';
import { NOW_SIDE, type SideKey, serviceKey, snapshotKey, useSide } from './sides';
import './history.css';

type CompareProps = WithLabels<HistoryProps>;

/** Two snapshots, a snapshot and now, or two services, question by question. */
export function Compare(props: CompareProps) {
  const { report, snapshots, words, labels, locale } = props;
  const { assessments } = useAssessments();
  const others = assessments.filter(({ id, deleted }) => !deleted && id !== report.assessment.id);
  const last = lastSnapshot(snapshots);
  const [chosen, setChosen] = useState<{ first: SideKey | null; second: SideKey }>({ first: null, second: NOW_SIDE });
  const [other] = others;
  const first = chosen.first ?? (last ? snapshotKey(last) : other ? serviceKey(other.id) : NOW_SIDE);
  const own = labels.compare;
  const sides = [useSide(first, report, snapshots), useSide(chosen.second, report, snapshots)] as const;
  const found = useMemo(() => {
    const [a, b] = sides;
    return typeof a === 'string' || typeof b === 'string' ? null : compare(report.checklist, a, b);
  }, [report.checklist, sides[0], sides[1]]);
  const select = { report, snapshots, others, words, labels, locale };
  return (
    <section className="rp-sec cmp no-print" aria-labelledby="compare-heading">
      <h2 id="compare-heading">{own.heading}</h2>
      <p className="muted measure">{own.intro}</p>
      {!last && !other ? (
        <p className="measure">{own.only}</p>
      ) : (
        <>
          <div className="cmp-sides">
            <SideSelect
              {...select}
              label={own.first}
              value={first}
              onChange={(key) => setChosen({ ...chosen, first: key })}
            />
            <SideSelect
              {...select}
              label={own.second}
              value={chosen.second}
              onChange={(second) => setChosen({ first, second })}
            />
          </div>
          {first === chosen.second && <p>{own.same}</p>}
          {first !== chosen.second && sides.includes('gone') && <p>{own.gone}</p>}
          {first !== chosen.second && sides.includes('loading') && <p role="status">{own.loading}</p>}
          {first !== chosen.second && found && (
            <Comparison comparison={found} words={words} labels={labels} locale={locale} />
          )}
        </>
      )}
    </section>
  );
}
