import { AnswerGlyph } from '@/components/ui/AnswerGlyph';
import type { Answer } from '@/domain/answers';

type GivenAnswerProps = { answer: Answer | null; label: string; word: string };

/** The answer as it stands, beside the question that a section teaches. */
export function GivenAnswer({ answer, label, word }: GivenAnswerProps) {
  return (
    <span>
      <AnswerGlyph answer={answer} />
      {label}: <b>{word}</b>
    </span>
  );
}
