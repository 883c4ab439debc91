import { AnswerGlyph } from '@/components/ui/AnswerGlyph';
import type { Ui } from '@/content/ui';
import { ANSWERS, type Answer } from '@/domain/answers';
import type { Counts } from '@/domain/factor-score';

type Part = { answer: Answer | null; count: number };

/** In the order of the answers, then those who left it open; only what somebody said. */
function partsOf(counts: Counts): readonly Part[] {
  const of: Record<Answer, number> = {
    yes: counts.yes,
    partly: counts.partly,
    no: counts.no,
    'dont-know': counts.dontKnow,
    'not-applicable': counts.notApplicable,
  };
  const parts: Part[] = ANSWERS.map((answer) => ({ answer, count: of[answer] }));
  return [...parts, { answer: null, count: counts.unanswered }].filter(({ count }) => count > 0);
}

const percent = (share: number) => `${Math.round(share * 10000) / 100}%`;

/** How a question was answered: a bar in proportion, and below it each answer with its sign, its word and its count. */
export function AnswerBar({ counts, words }: { counts: Counts; words: Ui['answers'] }) {
  const parts = partsOf(counts);
  let before = 0;
  return (
    <div className="spread">
      <svg className="spread-bar" height="16" aria-hidden="true">
        {parts.map(({ answer, count }) => {
          const x = before / counts.total;
          before += count;
          return (
            <rect
              key={answer ?? 'open'}
              className={`spread-${answer ?? 'open'}`}
              x={percent(x)}
              y="1"
              width={percent(count / counts.total)}
              height="14"
            />
          );
        })}
      </svg>
      <ul className="spread-counts num">
        {parts.map(({ answer, count }) => (
          <li key={answer ?? 'open'} data-count={answer ?? 'unanswered'}>
            <AnswerGlyph answer={answer} />
            {words[answer ?? 'unanswered']} <b>{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
