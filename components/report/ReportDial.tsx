import { DialReport } from '@/components/dial/DialReport';
import { LegendMark } from '@/components/dial/LegendMark';
import { factor } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import { firstFactors } from '@/domain/plan';
import type { Report } from '@/domain/report';
import { fill } from '@/i18n/format';
import type { Earlier } from './later-parts';
import type { ReportWords } from './report-words';

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

const valuesOf = ({ factors }: Earlier) =>
  Object.fromEntries(Object.entries(factors).map(([id, { value }]) => [id, value]));

type ReportDialProps = {
  report: Report;
  service: string;
  words: ReportWords;
  earlier: Earlier | null;
  /** Whether what to fix first is pointed at: only where its list stands beside the dial. */
  pointing?: boolean;
};

/** The dial with its number, grade or range in the middle, and its legend. */
export function ReportDial({ report, service, words, earlier, pointing = true }: ReportDialProps) {
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
          first={pointing ? firstFactors(report.plan, 3) : []}
          title={title}
          description={[description(report, words), earlier?.description].filter(Boolean).join('. ')}
          earlier={earlier ? valuesOf(earlier) : {}}
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
          <LegendMark of="sweep" />
          {labels.sweep}
        </span>
        <span>
          <LegendMark of="thickness" />
          {labels.thickness}
        </span>
        <span>
          <LegendMark of="open" />
          {labels.open}
        </span>
        {earlier && (
          <span>
            <LegendMark of="earlier" />
            {earlier.legend}
          </span>
        )}
        {pointing && (
          <span>
            <LegendMark of="hand" />
            {labels.fixFirst}
          </span>
        )}
        <a className="no-print" href="#factors">
          {labels.asTable}
        </a>
      </figcaption>
    </figure>
  );
}
