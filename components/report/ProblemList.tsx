import type { Problem } from '@/domain/problems';
import { type Plural, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { problemTold } from './import-told';
import type { ImportWords } from './import-words';

type ProblemListProps = {
  problems: readonly Problem[];
  words: ImportWords;
  /** Says how many there are. */
  counted: Plural;
  locale: Locale;
  heading?: 'h2' | 'h3';
};

/** What of a file or link was left out, changed or needs a look. What is wrong now and in snapshots alike is told once. */
export function ProblemList({ problems, words, counted, locale, heading: Heading = 'h3' }: ProblemListProps) {
  const told = [...new Set(problems.map((problem) => problemTold(problem, words)))];
  if (told.length === 0) return null;
  const count = plural(locale, told.length, counted);
  return (
    <section aria-label={count}>
      <Heading className={Heading === 'h2' ? 'h3' : undefined}>{count}</Heading>
      <ul className="problems">
        {told.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
