import type { ReactNode } from 'react';
import { Code } from '@/components/ui/Code';
import { Link } from '@/components/ui/Link';
import type { Item } from '@/domain/checklist';
import { plural } from '@/i18n/format';
import { Gain } from './Gain';
import type { PartProps } from './later-parts';
import type { ReportWords } from './report-words';

function Block({ heading, note, children }: { heading: string; note: string; children: ReactNode }) {
  return (
    <section className="rp-list">
      <h2>{heading}</h2>
      <p className="muted">{note}</p>
      {children}
    </section>
  );
}

type QuestionsProps = { items: readonly Item[]; words: ReportWords; go: string };

function Questions({ items, words, go }: QuestionsProps) {
  return (
    <ul className="qlist">
      {items.map(({ id }) => {
        const own = words.items[id];
        return (
          own && (
            <li key={id}>
              <span className="num">{own.number}</span>
              <span>
                <Code text={own.question} /> <Link href={own.questionHref}>{go}</Link>{' '}
                <Link href={own.sectionHref}>{words.report.fix.open}</Link>
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Quick wins, what someone has to find out, and what nobody has looked at. Empty lists are left out. */
export function OpenLists({ report, words, locale }: PartProps) {
  const { quickWins, findOut, unanswered } = report.plan;
  const labels = words.report;
  return (
    <div className="rp-lists rp-sec">
      {quickWins.length > 0 && (
        <Block heading={labels.quickWins.heading} note={labels.quickWins.note}>
          <ul className="qlist" data-quick-wins="">
            {quickWins.map(({ item, gain }) => {
              const own = words.items[item.id];
              return (
                own && (
                  <li key={item.id}>
                    <span className="num">{own.number}</span>
                    <span>
                      <Code text={own.fix} />{' '}
                      <b className="num">
                        <Gain gain={gain} words={labels.fix} />
                      </b>{' '}
                      <Link href={own.sectionHref}>{labels.fix.open}</Link>
                    </span>
                  </li>
                )
              );
            })}
          </ul>
        </Block>
      )}
      {findOut.length > 0 && (
        <Block heading={labels.findOut.heading} note={labels.findOut.note}>
          <Questions items={findOut} words={words} go={labels.fix.answer} />
        </Block>
      )}
      {unanswered.length > 0 && (
        <Block heading={labels.stillOpen.heading} note={labels.stillOpen.note}>
          <details>
            <summary className="num">{plural(locale, unanswered.length, labels.stillOpen.all)}</summary>
            <Questions items={unanswered} words={words} go={labels.stillOpen.answer} />
          </details>
        </Block>
      )}
    </div>
  );
}
