import { useId } from 'react';
import { Code } from '@/components/ui/Code';
import type { SimulationWords } from '@/content/words';
import type { Codes } from '@/domain/simulations/simulation';

type ChoiceProps<C extends Codes, Option extends C['option']> = {
  words: SimulationWords<C>;
  /** Its legend is `words.choices[choice]`. */
  choice: C['choice'];
  options: readonly Option[];
  value: Option;
  onChange: (option: Option) => void;
};

/** One decision: native radios, in the order given. */
export function Choice<C extends Codes, Option extends C['option']>({
  words,
  choice,
  options,
  value,
  onChange,
}: ChoiceProps<C, Option>) {
  const name = useId();
  return (
    <fieldset className="trial-choice" data-choice={choice}>
      <legend>
        <Code text={words.choices[choice]} />
      </legend>
      {options.map((option) => (
        <label key={option} className="opt">
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
          <span>
            <Code text={words.options[option]} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type SwitchProps<C extends Codes> = {
  words: SimulationWords<C>;
  /** Its label is `words.choices[choice]`. */
  choice: C['choice'];
  on: boolean;
  onChange: (on: boolean) => void;
};

/** One decision that is either so or not: a native checkbox. */
export function Switch<C extends Codes>({ words, choice, on, onChange }: SwitchProps<C>) {
  return (
    <label className="check-label trial-switch" data-choice={choice}>
      <input type="checkbox" className="cb" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>
        <Code text={words.choices[choice]} />
      </span>
    </label>
  );
}
