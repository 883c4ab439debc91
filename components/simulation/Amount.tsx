import { useId } from 'react';
import type { Ui } from '@/content/ui';
import type { SimulationWords } from '@/content/words';
import type { Codes } from '@/domain/simulations/simulation';
import { fill } from '@/i18n/format';

type AmountProps<C extends Codes> = {
  words: SimulationWords<C>;
  labels: Ui['trial'];
  /** Its label is `words.choices[choice]`. */
  choice: C['choice'];
  value: number;
  min: number;
  max: number;
  by?: number;
  /** The number with its unit, "30 s"; the bare number where it is left out. */
  text?: string;
  onChange: (value: number) => void;
};

/**
 * A number: a native range, which the arrow keys move, and two buttons for fingers. The buttons are no tab stops of
 * their own, so that Tab takes one press for each number.
 */
export function Amount<C extends Codes>({
  words,
  labels,
  choice,
  value,
  min,
  max,
  by = 1,
  text,
  onChange,
}: AmountProps<C>) {
  const id = useId();
  const label = words.choices[choice];
  const move = (to: number) => to >= min && to <= max && onChange(to);
  const button = (to: number, name: string, path: string) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={fill(name, { what: label })}
      aria-disabled={to < min || to > max}
      onClick={() => move(to)}
    >
      <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <div className="trial-amount" data-choice={choice}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} aria-hidden="true">
        {text ?? value}
      </output>
      {button(Math.max(value - by, value === min ? min - 1 : min), labels.less, 'M3 8h10')}
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={by}
        value={value}
        aria-valuetext={text ?? String(value)}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      {button(Math.min(value + by, value === max ? max + 1 : max), labels.more, 'M8 3v10M3 8h10')}
    </div>
  );
}
