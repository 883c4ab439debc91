import { Code } from '@/components/ui/Code';
import { Link } from '@/components/ui/Link';
import { AGED_AFTER_DAYS, ageing } from '@/domain/ageing';
import type { Item } from '@/domain/checklist';
import { plural } from '@/i18n/format';
import type { PartProps, WithLabels } from './later-parts';
import type { ReportWords } from './report-words';
import './history.css';

type Row = { item: Item; said: string };

function Questions({ rows, words, heading }: { rows: readonly Row[]; words: ReportWords; heading: string }) {
  return (
    <details>
      <summary>{heading}</summary>
      <ul className="qlist">
        {rows.map(({ item, said }) => {
          const own = words.items[item.id];
          return (
            own && (
              <li key={item.id} data-aged={item.id}>
                <span className="num">{own.number}</span>
                <span>
                  <Code text={own.question} /> <span className="muted num">{said}</span>{' '}
                  <Link href={own.questionHref}>{words.report.fix.answer}</Link>
                </span>
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}

/** Answers that may no longer be true because they are old, and those of which nobody knows. Nothing where all are fresh. */
export function Ageing({ report, words, labels, locale }: WithLabels<PartProps>) {
  const { aged, unknown } = ageing(report.checklist, report.assessment.answers, report.generatedAt);
  const own = labels.ageing;
  if (aged.length === 0 && unknown.length === 0) return null;
  return (
    <section className="rp-sec rp-list rp-ageing" aria-labelledby="ageing-heading" data-ageing="">
      <h2 id="ageing-heading">{own.heading}</h2>
      {aged.length > 0 && (
        <>
          <p>{plural(locale, aged.length, own.aged, { days: AGED_AFTER_DAYS })}</p>
          <Questions
            rows={aged.map(({ item, days }) => ({ item, said: plural(locale, days, own.days) }))}
            words={words}
            heading={own.list}
          />
        </>
      )}
      {unknown.length > 0 && (
        <>
          <p>{plural(locale, unknown.length, own.undated)}</p>
          <Questions rows={unknown.map((item) => ({ item, said: '' }))} words={words} heading={own.undatedList} />
        </>
      )}
    </section>
  );
}
