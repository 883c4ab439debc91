'use client';

import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import type { QuizWords } from '@/content/words';
import { explained } from '@/domain/quiz';

type Options = QuizWords[string]['options'];

type OpenOptionsProps = {
  /** Option ids as this visit shows them. */
  shown: readonly string[];
  words: Options;
  name: string;
  chosen: string | null;
  disabled: boolean;
  onChoose: (option: string) => void;
};

/** The options to choose from. */
export function OpenOptions({ shown, words, name, chosen, disabled, onChoose }: OpenOptionsProps) {
  return shown.map((option) => (
    <div key={option} className="qo">
      <label>
        <input
          type="radio"
          name={name}
          value={option}
          checked={chosen === option}
          disabled={disabled}
          onChange={() => onChoose(option)}
        />
        <span>
          <Code text={words[option]?.text ?? option} />
        </span>
      </label>
    </div>
  ));
}

function Mark({ right }: { right: boolean }) {
  return (
    <svg className={right ? 'glyph ok' : 'glyph bad'} viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={right ? 'M-5.5 .5-1.5 4.5 5.5-4.5' : 'M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5'} />
    </svg>
  );
}

type ExplainedOptionsProps = {
  shown: readonly string[];
  words: Options;
  chosen: string;
  correct: string;
  labels: Ui['quiz'];
};

/** Every option with its reason, the chosen one first. */
export function ExplainedOptions({ shown, words, chosen, correct, labels }: ExplainedOptionsProps) {
  return (
    <ul className="q-told">
      {explained(shown, chosen).map((option) => {
        const right = option === correct;
        const mine = option === chosen;
        const word = mine ? (right ? labels.yourCorrect : labels.yourAnswer) : right ? labels.correct : null;
        return (
          <li key={option} className={right ? 'qo right' : mine ? 'qo wrong' : 'qo'} data-option={option}>
            <p className="q-said">
              <span>
                <Code text={words[option]?.text ?? option} />
              </span>
              {word && (
                <span className="v">
                  <Mark right={right} />
                  {word}
                </span>
              )}
            </p>
            <p className="why">
              <Code text={words[option]?.feedback ?? ''} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
