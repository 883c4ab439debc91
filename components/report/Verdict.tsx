import type { Gate } from '@/domain/gates';
import { displayScore } from '@/domain/grade';
import type { Score } from '@/domain/score';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { ReportWords } from './report-words';

function provisionalSentences(score: Score, locale: Locale, words: ReportWords['report']['verdict']): string[] {
  return (score.provisional?.reasons ?? []).map((reason) =>
    reason === 'completeness'
      ? // Rounded down like a score, so that 79.9 % never reads as the 80 % it needs.
        fill(words.provisionalCompleteness, { percent: displayScore(100 * score.completeness) })
      : plural(locale, score.provisional?.codebaseOpen.length ?? 0, words.provisionalCodebase),
  );
}

function rangeSentence(score: Score, words: ReportWords['report']['verdict']): string {
  const { floor, ceiling } = score;
  if (floor === null || ceiling === null || floor === ceiling) return words.exact;
  return fill(words.range, { floor: displayScore(floor), ceiling: displayScore(ceiling) });
}

function gateSentence(gate: Gate, score: Score, words: ReportWords): string {
  const items = gate.items.map((id) => words.items[id]?.number ?? id).join(', ');
  const factors = gate.factors.map((id) => words.factors[id].title).join(', ');
  const held = { caps: gate.caps, items, factors };
  // Without a grade there is none it could have lowered: it says what it will hold to.
  if (score.grade === null) return fill(words.report.gates.provisional[gate.kind], held);
  const said = fill(words.report.gates[gate.kind], held);
  const letter = score.letter ?? '';
  return `${said} ${fill(gate.lowered ? words.report.gates.lowered : words.report.gates.notLowered, { letter })}`;
}

/** The result in sentences: number and grade or why there is none, its range, and every gate that applied. */
export function Verdict({ score, words, locale }: { score: Score; words: ReportWords; locale: Locale }) {
  const { verdict, gates } = words.report;
  if (score.value === null) return null;
  return (
    <div className="verdict" data-verdict="">
      {score.grade !== null && (
        <p>
          {fill(verdict.graded, {
            score: displayScore(score.value),
            grade: score.grade,
            name: words.grades[score.grade],
          })}
        </p>
      )}
      {provisionalSentences(score, locale, verdict).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p data-range="">{rangeSentence(score, verdict)}</p>
      {score.gates.length > 0 && (
        <div className="gates">
          <h2>{gates.heading}</h2>
          <ul>
            {score.gates.map((gate) => (
              <li key={gate.kind} data-gate={gate.kind}>
                {gateSentence(gate, score, words)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
