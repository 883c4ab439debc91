import type { Ui } from '@/content/ui';
import type { Path } from '@/domain/cheapest-path';
import { displayScore, type Grade } from '@/domain/grade';
import type { Report } from '@/domain/report';
import { missingForGrade } from '@/domain/score';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { ReportWords } from './report-words';

type PathSentenceProps = {
  path: Path;
  target: Grade;
  report: Report;
  words: ReportWords;
  labels: Ui['history']['whatIf'];
  locale: Locale;
};

/** What the cheapest way to a grade costs, or why there is none. */
export function PathSentence({ path, target, report, words, labels, locale }: PathSentenceProps) {
  if (path.kind === 'there') return <p>{fill(labels.there, { grade: path.grade })}</p>;
  if (path.kind === 'path') {
    return <p>{plural(locale, path.rows.length, labels.path, { grade: target, cost: path.cost })}</p>;
  }
  const { provisional } = path;
  const { completeness, counts } = report.score;
  const items = (provisional?.codebaseOpen ?? []).map((id) => words.items[id]?.number ?? id);
  return (
    <>
      <p>{labels.blocked}</p>
      <ul>
        {provisional === null && <li>{labels.blockedNothing}</li>}
        {provisional?.reasons.includes('completeness') && (
          <li>
            {fill(labels.blockedCompleteness, {
              percent: displayScore(100 * completeness),
              n: missingForGrade(counts),
            })}
          </li>
        )}
        {items.length > 0 && (
          <li>{plural(locale, items.length, labels.blockedCodebase, { items: items.join(', ') })}</li>
        )}
      </ul>
    </>
  );
}
