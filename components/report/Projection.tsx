import { DialReport } from '@/components/dial/DialReport';
import type { Ui } from '@/content/ui';
import type { Gate } from '@/domain/gates';
import { displayScore } from '@/domain/grade';
import type { Score } from '@/domain/score';
import type { WhatIf } from '@/domain/what-if';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { ReportWords } from './report-words';

type Labels = Ui['history']['whatIf'];
type ProjectionProps = {
  projected: WhatIf;
  words: ReportWords;
  labels: Labels;
  locale: Locale;
  onReset: () => void;
};

const number = ({ value }: Score) => (value === null ? '–' : displayScore(value));

/** Today's score of each factor, for the lines across the projected dial. */
const valuesOf = ({ factors }: Score) => Object.fromEntries(factors.map(({ factor, value }) => [factor, value]));

function fromTo(before: string, after: string, labels: Labels): string {
  return before === after ? fill(labels.unchanged, { before }) : fill(labels.fromTo, { before, after });
}

/** What would be: dial, score, grade, cost, and the gates that hold or no longer hold the grade. */
export function Projection({ projected, words, labels, locale, onReset }: ProjectionProps) {
  const { before, after, cost, chosen, lifted } = projected;
  const none = chosen.length === 0;
  const grade = (score: Score) => score.grade ?? labels.provisional;
  const gates = (some: readonly Gate[]) =>
    some
      .map(({ kind, factors }) =>
        fill(labels.gateNames[kind], { factors: factors.map((id) => words.factors[id].title).join(', ') }),
      )
      .join('; ');
  const announced = after.grade === null ? labels.announcedProvisional : labels.announced;
  return (
    <div className="wi-sum" data-projected="">
      <div className="dial-box">
        <DialReport
          score={after}
          size="mid"
          id="what-if-dial"
          title={fill(labels.dial, { score: number(after) })}
          earlier={valuesOf(before)}
        />
        <div className="dial-read" aria-hidden="true">
          <span className="n num">{number(after)}</span>
          <span className="u">{labels.projected}</span>
        </div>
      </div>
      <p className="vh" role="status">
        {none ? '' : fill(announced, { score: number(after), grade: after.grade ?? '', cost })}
      </p>
      <dl className="num">
        <div>
          <dt>{labels.score}</dt>
          <dd data-projected-score="">{fromTo(number(before), number(after), labels)}</dd>
        </div>
        <div>
          <dt>{labels.gradeLabel}</dt>
          <dd data-projected-grade="">{fromTo(grade(before), grade(after), labels)}</dd>
        </div>
        <div>
          <dt>{labels.effort}</dt>
          <dd data-projected-cost="">{none ? labels.none : plural(locale, chosen.length, labels.costs, { cost })}</dd>
        </div>
        {lifted.length > 0 && (
          <div>
            <dt>{labels.lifted}</dt>
            <dd>{gates(lifted)}</dd>
          </div>
        )}
        {after.gates.length > 0 && (
          <div>
            <dt>{labels.gates}</dt>
            <dd>{gates(after.gates)}</dd>
          </div>
        )}
      </dl>
      <p className="muted small">{labels.effortRule}</p>
      <button className="btn btn-sm" type="button" disabled={none} onClick={onReset}>
        {labels.reset}
      </button>
    </div>
  );
}
