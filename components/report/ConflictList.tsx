'use client';

import { ANSWERS, type Answer } from '@/domain/answers';
import type { Conflict } from '@/domain/formats/markdown-items';
import { fill } from '@/i18n/format';
import type { ImportWords } from './import-words';

type ConflictListProps = {
  conflicts: readonly Conflict[];
  decided: Readonly<Record<string, Answer | null>>;
  onDecide: (item: string, answer: Answer | null) => void;
  words: ImportWords;
};

/** A tick says yes, so the choices are the word that stands there and what the tick means. */
function choices({ word, ticked }: Conflict): (Answer | null)[] {
  if (ticked) return ['yes', word];
  return [word, ...ANSWERS.filter((answer) => answer !== word)];
}

/** Items whose tick and word disagree: each is decided by hand, none is guessed. */
export function ConflictList({ conflicts, decided, onDecide, words }: ConflictListProps) {
  const { preview, answers } = words;
  const name = (answer: Answer | null) => (answer === null ? answers.unanswered : answers[answer]);
  return (
    <section>
      <h3>{preview.conflicts}</h3>
      <p className="muted">{preview.conflictsNote}</p>
      {conflicts.map((conflict) => {
        const { item, word, ticked } = conflict;
        const own = words.items[item];
        return (
          <fieldset key={item} data-conflict={item}>
            <legend>
              {own ? `${own.number} ${own.question}` : item}{' '}
              <span className="muted">
                ({fill(preview.said, { word: name(word) })}, {ticked ? preview.ticked : preview.unticked})
              </span>
            </legend>
            {choices(conflict).map((answer) => (
              <label className="opt" key={answer ?? 'unanswered'}>
                <input
                  type="radio"
                  name={`conflict-${item}`}
                  checked={Object.hasOwn(decided, item) && decided[item] === answer}
                  onChange={() => onDecide(item, answer)}
                />
                <span>{fill(answer === word ? preview.keepWord : preview.take, { word: name(answer) })}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}
