import { DialReport } from '@/components/dial/DialReport';
import { type FactorId, factor } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import type { Report } from '@/domain/report';
import { fill } from '@/i18n/format';
import type { ReportWords } from './report-words';

/** The factors of the first rows of the plan, each once. */
function firstFactors(report: Report, n: number): FactorId[] {
  return [...new Set(report.plan.rows.map(({ item }) => item.factor))].slice(0, n);
}

function description(report: Report, words: ReportWords): string {
  return report.score.factors
    .map((each) =>
      fill(words.report.segment, {
        roman: factor(each.factor).roman,
        title: words.factors[each.factor].title,
        value:
          each.applicable === 0
            ? words.answers['not-applicable']
            : each.value === null
              ? words.report.notAssessed
              : displayScore(each.value * 100),
        tier: words.tiers[each.tier],
      }),
    )
    .join('. ');
}

/** The dial with its number, grade or range in the middle, and its legend. */
export function ReportDial({ report, service, words }: { report: Report; service: string; words: ReportWords }) {
  const { score } = report;
  const { report: labels } = words;
  const shown = score.value === null ? null : displayScore(score.value);
  const title = shown === null ? fill(labels.dialNone, { service }) : fill(labels.dial, { service, score: shown });
  return (
    <figure>
      <div className="rp-dial dial-box">
        <DialReport
          score={score}
          size="full"
          id="report-dial"
          first={firstFactors(report, 3)}
          title={title}
          description={description(report, words)}
          notApplicable={words.answers.notApplicableShort}
        />
        <div className="dial-read">
          <span className="n num" data-score="">
            {shown ?? '–'}
          </span>
          <span className="of">{shown === null ? labels.notAssessed : labels.of100}</span>
          <span className="gr num" data-grade="">
            {score.grade !== null && fill(labels.grade, { grade: score.grade, name: words.grades[score.grade] })}
            {score.grade === null && score.value !== null && labels.provisional}
          </span>
          {score.grade === null && score.floor !== null && score.ceiling !== null && (
            <span className="of num">
              {fill(labels.range, { floor: displayScore(score.floor), ceiling: displayScore(score.ceiling) })}
            </span>
          )}
        </div>
      </div>
      <figcaption className="legend">
        <span>
          <svg width="34" height="12" aria-hidden="true">
            <rect x=".5" y=".5" width="33" height="11" className="dial-track" />
            <rect width="22" height="12" className="dial-fill" />
          </svg>
          {labels.sweep}
        </span>
        <span>
          <svg width="26" height="16" aria-hidden="true">
            {[5, 8.5, 12, 16].map((height, i) => (
              <rect key={height} x={i * 7} y={16 - height} width="5" height={height} className="dial-fill" />
            ))}
          </svg>
          {labels.thickness}
        </span>
        <span>
          <svg width="34" height="12" aria-hidden="true">
            <rect x=".5" y=".5" width="33" height="11" className="dial-track is-open" />
          </svg>
          {labels.open}
        </span>
        <span>
          <svg className="legend-hand" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M6 1 11 11H1Z" />
          </svg>
          {labels.fixFirst}
        </span>
        <a className="no-print" href="#factors">
          {labels.asTable}
        </a>
      </figcaption>
    </figure>
  );
}
