import type { Answer } from '@/domain/answers';

/** The dial in one character: full, half, empty, asked, struck; dashed when unanswered. Always beside its word. */
export function AnswerGlyph({ answer }: { answer: Answer | null }) {
  return (
    <svg className="glyph" viewBox="-7 -7 14 14" aria-hidden="true">
      {answer === 'yes' && <circle className="f" r="6" />}
      {answer === 'partly' && (
        <>
          <circle className="o" r="5.25" />
          <path className="f" d="M0-5.25a5.25 5.25 0 0 1 0 10.5Z" />
        </>
      )}
      {answer === 'no' && <circle className="o" r="5.25" />}
      {answer === 'dont-know' && (
        <>
          <path className="o" d="M-3.1-2.1a3.1 3.1 0 1 1 4.4 2.8Q0 1.3 0 2.7" />
          <circle className="f" cy="5.2" r="1.05" />
        </>
      )}
      {answer === 'not-applicable' && <path className="o" d="M-5.5 0h11" />}
      {answer === null && <circle className="o" r="5.25" strokeDasharray="1.5 2" />}
    </svg>
  );
}
