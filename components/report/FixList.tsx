import { Code } from '@/components/ui/Code';
import { Link } from '@/components/ui/Link';
import { factor } from '@/domain/factors';
import type { PlanRow } from '@/domain/plan';
import type { Report } from '@/domain/report';
import { fill } from '@/i18n/format';
import { Gain } from './Gain';
import type { ReportWords } from './report-words';
import type { SharingParts } from './sharing-parts';
import { TicketButton } from './TicketButton';

type FixListProps = {
  rows: readonly PlanRow[];
  words: ReportWords;
  report: Report;
  ticket: SharingParts['ticket'];
};

/** Rows of the plan: the question, the first step, what it gains, and the section that teaches it. */
export function FixList({ rows, words, report, ticket }: FixListProps) {
  const labels = words.report.fix;
  return (
    <ol>
      {rows.map((row) => {
        const { item, answer, tier, gain, rank } = row;
        const own = words.items[item.id];
        if (!own) return null;
        return (
          <li key={item.id} data-fix={item.id}>
            <span className="k num">{rank}</span>
            <h3>
              <span className="rn">{factor(item.factor).roman}</span>
              <span>
                <Code text={own.question} />
              </span>
            </h3>
            <span className="gain">
              <Gain gain={gain} words={labels} />
            </span>
            <p className="step">
              <b>{labels.firstStep}</b> <Code text={own.fix} />
            </p>
            <p className="why">
              {fill(labels.why, {
                answer: words.answers[answer],
                tier: words.tiers[tier],
                effort: words.efforts[item.effort],
              })}{' '}
              <Link href={own.sectionHref}>{labels.open}</Link> <Link href={own.questionHref}>{labels.answer}</Link>{' '}
              <TicketButton row={row} report={report} words={words} load={ticket} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}
