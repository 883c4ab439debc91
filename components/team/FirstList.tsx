import { Code } from '@/components/ui/Code';
import type { TeamResult } from '@/domain/team-result';
import { plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { AnswerBar } from './AnswerBar';
import type { TeamWords } from './team-words';

/** How many questions stand beside the map. */
const FIRST = 4;

type FirstListProps = {
  result: TeamResult;
  words: TeamWords;
  locale: Locale;
  /** Shows the question, or the whole list, further down. */
  onDiscuss: (item: string | null) => void;
};

/** The questions to begin with, beside the map. */
export function FirstList({ result, words, locale, onDiscuss }: FirstListProps) {
  const labels = words.team.first;
  const { discussFirst } = result;
  const compared = result.items.some(({ disagreement }) => disagreement !== null);
  return (
    <section className={discussFirst.length > 0 ? 'disc' : 'disc no-print'} aria-labelledby="first-heading">
      <h2 id="first-heading">{labels.heading}</h2>
      {discussFirst.length === 0 && <p className="muted">{compared ? labels.nothing : labels.nothingOne}</p>}
      <ol>
        {discussFirst.slice(0, FIRST).map((spread, i) => {
          const own = words.items[spread.item.id];
          return (
            own && (
              <li key={spread.item.id} data-first={spread.item.id}>
                <span className="k num">{i + 1}</span>
                <h3>
                  <span className="rn">{own.number}</span> {words.factors[spread.item.factor].title}
                </h3>
                <p className="serif">
                  <Code text={own.question} />
                </p>
                <AnswerBar counts={spread.counts} words={words.answers} />
                <button className="linkbtn no-print" type="button" onClick={() => onDiscuss(spread.item.id)}>
                  {labels.go}
                  <span className="vh">, {own.number}</span>
                </button>
              </li>
            )
          );
        })}
      </ol>
      {discussFirst.length > FIRST && (
        <button className="btn btn-sm no-print" type="button" onClick={() => onDiscuss(null)}>
          {plural(locale, discussFirst.length, labels.all)}
        </button>
      )}
    </section>
  );
}
