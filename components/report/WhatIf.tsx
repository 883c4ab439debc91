'use client';

import { useMemo, useState } from 'react';
import { cheapestPath } from '@/domain/cheapest-path';
import { GRADES, type Grade } from '@/domain/grade';
import { whatIf } from '@/domain/what-if';
import { fill } from '@/i18n/format';
import type { PartProps, WithLabels } from './later-parts';
import { PathSentence } from './PathSentence';
import { Projection } from './Projection';
import { WhatIfRows } from './WhatIfRows';
import './what-if.css';

/** E is where everyone is: no path leads to it. */
const TARGETS = GRADES.filter((grade) => grade !== 'E');
const NOTHING: ReadonlySet<string> = new Set();

/** Fixes ticked on trial: what the score, the grade and the gates would be, and the cheapest fixes to a chosen grade. */
export function WhatIf({ report, words, labels, locale }: WithLabels<PartProps>) {
  const { checklist, assessment, plan } = report;
  const { answers, weights } = assessment;
  const [byHand, setByHand] = useState(NOTHING);
  const [target, setTarget] = useState<Grade | null>(null);
  const path = useMemo(
    () => target && cheapestPath(checklist, answers, weights, target),
    [checklist, answers, weights, target],
  );
  const ticked = useMemo(
    () => (path?.kind === 'path' ? new Set(path.rows.map(({ item }) => item.id)) : byHand),
    [path, byHand],
  );
  const projected = useMemo(() => whatIf(checklist, answers, weights, ticked), [checklist, answers, weights, ticked]);
  const own = labels.whatIf;

  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setByHand(next);
    setTarget(null);
  };
  const reset = () => {
    setByHand(NOTHING);
    setTarget(null);
  };
  if (plan.rows.length === 0) return null;
  return (
    <section className="rp-sec wi no-print" aria-labelledby="what-if-heading">
      <h2 id="what-if-heading">{own.heading}</h2>
      <p className="muted measure">{own.intro}</p>
      <div className="wi-reach">
        <label htmlFor="what-if-grade">{own.reach}</label>
        <select
          id="what-if-grade"
          value={target ?? ''}
          onChange={(event) => setTarget(GRADES.find((grade) => grade === event.target.value) ?? null)}
        >
          <option value="">{own.choose}</option>
          {TARGETS.map((grade) => (
            <option key={grade} value={grade}>
              {fill(own.grade, { grade, name: words.grades[grade] })}
            </option>
          ))}
        </select>
        <div role="status" data-path={path?.kind ?? ''}>
          {path && target && (
            <PathSentence path={path} target={target} report={report} words={words} labels={own} locale={locale} />
          )}
        </div>
      </div>
      <div className="wi-grid">
        <WhatIfRows rows={plan.rows} ticked={ticked} words={words} labels={own} onTick={tick} />
        <Projection projected={projected} words={words} labels={own} locale={locale} onReset={reset} />
      </div>
    </section>
  );
}
