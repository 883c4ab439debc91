'use client';

import { AnswerGlyph } from '@/components/ui/AnswerGlyph';
import type { Ui } from '@/content/ui';
import { ANSWERS, type Answer } from '@/domain/answers';

const CLASS: Record<Answer, string> = {
  yes: 'is-yes',
  partly: 'is-part',
  no: 'is-no',
  'dont-know': 'is-ask',
  'not-applicable': 'is-na',
};

type AnswerControlProps = {
  name: string;
  labelledBy: string;
  value: Answer | null;
  mayNotApply: boolean;
  disabled: boolean;
  words: Ui['answers'];
  onAnswer: (answer: Answer) => void;
};

/** Five native radios, four where "not applicable" is not offered. */
export function AnswerControl({ name, labelledBy, value, mayNotApply, disabled, words, onAnswer }: AnswerControlProps) {
  return (
    <div className="ans" role="radiogroup" aria-labelledby={labelledBy} data-count={mayNotApply ? 5 : 4}>
      {ANSWERS.filter((each) => mayNotApply || each !== 'not-applicable').map((each) => (
        <label key={each} className={CLASS[each]}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={value === each}
            disabled={disabled}
            onChange={() => onAnswer(each)}
          />
          <AnswerGlyph answer={each} />
          {each === 'not-applicable' ? (
            <span>
              <span aria-hidden="true">{words.notApplicableShort}</span>
              <span className="vh">{words[each]}</span>
            </span>
          ) : (
            <span>{each === 'dont-know' ? words.dontKnowShort : words[each]}</span>
          )}
        </label>
      ))}
    </div>
  );
}
