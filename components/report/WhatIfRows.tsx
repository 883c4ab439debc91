'use client';

import { useState } from 'react';
import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import { EFFORT_COST } from '@/domain/checklist';
import type { PlanRow } from '@/domain/plan';
import { fill } from '@/i18n/format';
import { Gain } from './Gain';
import type { ReportWords } from './report-words';

/** How many rows stand there before one asks for all. */
const FIRST_ROWS = 8;

type WhatIfRowsProps = {
  rows: readonly PlanRow[];
  ticked: ReadonlySet<string>;
  words: ReportWords;
  labels: Ui['history']['whatIf'];
  onTick: (id: string, on: boolean) => void;
};

/** The rows of the plan with a box each; a ticked row is never hidden. */
export function WhatIfRows({ rows, ticked, words, labels, onTick }: WhatIfRowsProps) {
  const [all, setAll] = useState(false);
  const shown = rows.filter(({ item }, i) => all || i < FIRST_ROWS || ticked.has(item.id));
  return (
    <fieldset className="wi-rows">
      <legend className="vh">{labels.rows}</legend>
      {shown.map(({ item, gain }) => {
        const own = words.items[item.id];
        if (!own) return null;
        return (
          <label key={item.id} className="wi-row" data-what-if={item.id}>
            <input
              className="cb"
              type="checkbox"
              checked={ticked.has(item.id)}
              onChange={(event) => onTick(item.id, event.target.checked)}
            />
            <span className="k num">{own.number}</span>
            <span className="q">
              <Code text={own.question} />
            </span>
            <span className="g num">
              <b>
                <Gain gain={gain} words={words.report.fix} />
              </b>
              <span className="vh">. </span>
              <span>{fill(labels.effortOf, { cost: EFFORT_COST[item.effort] })}</span>
            </span>
          </label>
        );
      })}
      {shown.length < rows.length && (
        <button className="linkbtn" type="button" onClick={() => setAll(true)}>
          {fill(labels.more, { n: rows.length })}
        </button>
      )}
    </fieldset>
  );
}
