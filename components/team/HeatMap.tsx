'use client';

import { WIDE } from '@/components/dial/spread';
import { factor } from '@/domain/factors';
import { displayWholeScore } from '@/domain/grade';
import type { FactorSpread, TeamResult } from '@/domain/team-result';
import { fill } from '@/i18n/format';
import type { Names } from './names';
import type { TeamWords } from './team-words';
import { useWindow } from './use-window';
import { WindowMoves } from './WindowMoves';
import './heat-map.css';

/** So many people have a column at a time. */
const COLUMNS = 24;
/** Lower ends of the five steps of lightness, of 100. */
const STEPS = [0, 20, 40, 60, 80];

export const isWide = ({ spread }: FactorSpread) => spread !== null && spread >= WIDE;
export const whole = (share: number | null) => (share === null ? '–' : displayWholeScore(share * 100));
const stepOf = (score: number) =>
  Math.max(
    0,
    STEPS.findLastIndex((from) => score * 100 >= from),
  );

type CellProps = { score: number | null; spread: FactorSpread; words: TeamWords['team']['heat'] };

/** The numeral is always printed; where people are far apart the ends have an outline and a mark, and say so. */
function Cell({ score, spread, words }: CellProps) {
  if (score === null) {
    return (
      <td className="none">
        <span aria-hidden="true">–</span>
        <span className="vh">{words.none}</span>
      </td>
    );
  }
  const end = !isWide(spread) ? '' : score === spread.lowest ? 'lo' : score === spread.highest ? 'hi' : '';
  return (
    <td className={`heat-s${stepOf(score)} ${end}`}>
      {whole(score)}
      {end !== '' && <span className="vh">{end === 'lo' ? words.lowest : words.highest}</span>}
    </td>
  );
}

type HeatMapProps = { result: TeamResult; names: Names; words: TeamWords };

/** Twelve rows, a column for each person. */
export function HeatMap({ result, names, words }: HeatMapProps) {
  const { members, factors } = result;
  const labels = words.team.heat;
  const window = useWindow(members.length, COLUMNS);
  const shown = members.slice(window.from, window.to);
  const at = { from: window.from + 1, to: window.to, n: window.total };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="heat-wrap" tabIndex={0} aria-label={labels.region}>
        <table className="heat">
          <caption className="vh">{labels.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.factor}</th>
              {shown.map((member) => (
                <th key={member.id} scope="col">
                  <span className="who">{names.of(member)}</span>
                </th>
              ))}
              <th scope="col" className="agg">
                {labels.median}
              </th>
              <th scope="col" className="agg">
                {labels.spread}
              </th>
            </tr>
          </thead>
          <tbody>
            {factors.map((each) => (
              <tr key={each.factor} className={isWide(each) ? 'hot' : ''} data-factor-row={each.factor}>
                <th scope="row">
                  <span className="rn">{factor(each.factor).roman}</span>
                  <span className="nm">{words.factors[each.factor].title}</span>
                </th>
                {shown.map((member, i) => (
                  <Cell key={member.id} score={each.scores[window.from + i] ?? null} spread={each} words={labels} />
                ))}
                <td className="agg">{whole(each.median)}</td>
                <td className="agg sp">
                  {isWide(each) && (
                    <svg className="heat-flag" viewBox="0 0 7 10" aria-hidden="true">
                      <path d="M0 5 7 0V10Z" />
                    </svg>
                  )}
                  {each.spread === null ? '–' : displayWholeScore(each.spread)}
                  {isWide(each) && <span className="vh">{labels.wide}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <WindowMoves window={window} said={fill(labels.window, at)} earlier={labels.earlier} later={labels.later} />
      <div className="heat-key">
        <span className="heat-ramp num">
          {STEPS.map((from, i) => (
            <span key={from} className={`heat-s${i}`}>
              {from}
            </span>
          ))}
          {labels.andUp}
        </span>
        <span>
          <span className="heat-end" />
          {fill(labels.extremes, { wide: WIDE })}
        </span>
        {members.length > 0 && factors.some(({ scores }) => scores.includes(null)) && <span>{labels.noScore}</span>}
      </div>
    </>
  );
}
