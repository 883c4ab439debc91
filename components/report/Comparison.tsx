'use client';

import { useState } from 'react';
import { Scale } from '@/components/ui/Scale';
import type { Ui } from '@/content/ui';
import type { Comparison as Compared } from '@/domain/compare';
import { factor } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import type { Score } from '@/domain/score';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { ComparedItems } from './ComparedItems';
import { changeText } from './points';
import type { ReportWords } from './report-words';

type ComparisonProps = { comparison: Compared; words: ReportWords; labels: Ui['history']; locale: Locale };

const percent = (value: number | null) => (value === null ? null : 100 * value);
const number = (value: number | null | undefined) => (value == null ? '–' : displayScore(value));

/** The score of a side, and that it is provisional where so little is settled that it has no grade. */
function scoreOf(side: Score | null, labels: Ui['history']['compare']): string {
  const value = number(side?.value);
  return side?.value != null && side.grade === null ? fill(labels.provisional, { score: value }) : value;
}

/** "2 worse, 5 better, 46 the same": every question is in one of the counts. */
function countsSentence({ counts, items }: Compared, labels: Ui['history']['compare']['counts']): string {
  const other = items.length - counts.worse - counts.better - counts.same;
  const all = { worse: counts.worse, better: counts.better, other, same: counts.same };
  const kinds = ['worse', 'better', 'other', 'same'] as const;
  return `${kinds
    .filter((kind) => all[kind] > 0)
    .map((kind) => fill(labels[kind], { n: all[kind] }))
    .join(', ')}.`;
}

/** Two sides in numbers, by factor, and by question. */
export function Comparison({ comparison, words, labels }: ComparisonProps) {
  const [only, setOnly] = useState(true);
  const { first, second, change, factors, items, tiersApart, versions } = comparison;
  const own = labels.compare;
  const unlike = items.filter(({ difference }) => difference !== 'same');
  return (
    <div data-comparison="">
      <p className="verdict num" role="status">
        {change === null
          ? own.noNumber
          : fill(own.scores, {
              first: scoreOf(first, own),
              second: scoreOf(second, own),
              change: changeText(first?.value ?? null, second?.value ?? null, labels.change),
            })}{' '}
        {countsSentence(comparison, own.counts)}
      </p>
      {tiersApart.length > 0 && (
        <p>{fill(own.tiers, { factors: tiersApart.map((id) => words.factors[id].title).join(', ') })}</p>
      )}
      {versions && <p>{fill(own.versions, versions)}</p>}
      <table className="bars">
        <caption>{own.factors}</caption>
        <thead>
          <tr>
            <th scope="col">{own.factor}</th>
            <th scope="col">{own.bar}</th>
            <th scope="col" className="n">
              {own.first}
            </th>
            <th scope="col" className="n">
              {own.second}
            </th>
            <th scope="col" className="n">
              {own.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {factors.map(({ factor: id, first, second }) => {
            const moved = changeText(percent(first), percent(second), labels.change);
            const same = moved === labels.change.noChange;
            return (
              <tr key={id} data-compared-factor={id}>
                <th scope="row">
                  <span className="rn">{factor(id).roman}</span>
                  {words.factors[id].title}
                </th>
                <td className="c-bar">
                  <Scale value={second} earlier={same ? null : first} />
                </td>
                <td className="n c-first">{number(percent(first))}</td>
                <td className="n s">{number(percent(second))}</td>
                <td className="n c-chg">{same ? <span className="muted">{moved}</span> : moved}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="cmp-head">
        <h3>{own.questions}</h3>
        <label className="check-label">
          <input className="cb" type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} />
          {own.onlyDifferences}
        </label>
      </div>
      {only && unlike.length === 0 ? (
        <p>{own.none}</p>
      ) : (
        <ComparedItems items={only ? unlike : items} words={words} labels={own} />
      )}
    </div>
  );
}
