'use client';

import { useId } from 'react';
import { AnswerGlyph } from '@/components/ui/AnswerGlyph';
import { ANSWERS, type Answer } from '@/domain/answers';
import type { Item } from '@/domain/checklist';
import type { Hands } from '@/domain/team';
import { MAX_HANDS, NO_HANDS, withCount } from '@/domain/team-hands';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { TeamWords } from './team-words';

type CountHandsProps = {
  item: Item;
  hands: Hands | null;
  /** People who handed in an answer, and hands, where there are both. */
  both: { people: number; hands: number } | null;
  disabled: boolean;
  words: TeamWords;
  locale: Locale;
  onCount: (hands: Hands | null) => void;
};

/** A show of hands: one count for each answer, by buttons or by typing. All at nothing is no show of hands. */
export function CountHands({ item, hands, both, disabled, words, locale, onCount }: CountHandsProps) {
  const id = useId();
  const labels = words.team.questions;
  const counted = hands ?? NO_HANDS;
  const set = (answer: Answer, count: number) => onCount(withCount(hands, answer, count));
  return (
    <details className="more">
      <summary>{labels.countHands}</summary>
      <p className="muted small">{labels.handsText}</p>
      <div className="hands">
        {ANSWERS.filter((answer) => item.mayNotApply || answer !== 'not-applicable').map((answer) => (
          <div key={answer}>
            <label htmlFor={`${id}-${answer}`}>
              <AnswerGlyph answer={answer} />
              <span className="vh">{fill(labels.handsOf, { answer: words.answers[answer] })}</span>
              <span aria-hidden="true">{words.answers[answer]}</span>
            </label>
            <span className="stepper">
              <button
                type="button"
                disabled={disabled || counted[answer] === 0}
                aria-label={fill(labels.fewer, { answer: words.answers[answer] })}
                onClick={() => set(answer, counted[answer] - 1)}
              >
                −
              </button>
              <input
                id={`${id}-${answer}`}
                type="number"
                inputMode="numeric"
                min="0"
                max={MAX_HANDS}
                value={counted[answer]}
                disabled={disabled}
                onFocus={(event) => event.target.select()}
                onChange={(event) => set(answer, event.target.valueAsNumber)}
              />
              <button
                type="button"
                disabled={disabled}
                aria-label={fill(labels.more1, { answer: words.answers[answer] })}
                onClick={() => set(answer, counted[answer] + 1)}
              >
                +
              </button>
            </span>
          </div>
        ))}
      </div>
      {both && (
        <p className="small" data-both="">
          {fill(labels.both, {
            people: plural(locale, both.people, labels.bothPeople),
            hands: plural(locale, both.hands, labels.bothHands),
          })}
        </p>
      )}
      {hands !== null && !disabled && (
        <button className="linkbtn" type="button" onClick={() => onCount(null)}>
          {labels.handsClear}
        </button>
      )}
    </details>
  );
}
