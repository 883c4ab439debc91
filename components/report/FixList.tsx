import Link from 'next/link';
import { Code } from '@/components/ui/Code';
import { factor } from '@/domain/factors';
import type { PlanRow } from '@/domain/plan';
import { fill } from '@/i18n/format';
import { Gain } from './Gain';
import type { ReportWords } from './report-words';

/** Rows of the plan: the question, the first step, what it gains, and the section that teaches it. */
export function FixList({ rows, words }: { rows: readonly PlanRow[]; words: ReportWords }) {
  const labels = words.report.fix;
  return (
    <ol>
      {rows.map(({ item, answer, tier, gain, rank }) => {
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
              <Link href={own.sectionHref} prefetch={false}>
                {labels.open}
              </Link>{' '}
              <Link href={own.questionHref} prefetch={false}>
                {labels.answer}
              </Link>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
