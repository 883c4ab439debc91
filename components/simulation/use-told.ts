import { useEffect, useRef, useState } from 'react';
import type { Ui } from '@/content/ui';
import type { SimulationWords } from '@/content/words';
import type { Codes, Verdict } from '@/domain/simulations/simulation';
import { fill } from '@/i18n/format';

/** What is said aloud: each check when its state changes, once, and that all of it holds. */
export function useTold<C extends Codes>(
  { checks, solved }: Verdict<C['check']>,
  words: SimulationWords<C>,
  labels: Ui['trial'],
): string {
  const [told, setTold] = useState('');
  const before = useRef(new Map(checks.map(({ code, state }) => [code, state])));
  useEffect(() => {
    const changed = checks.filter(({ code, state }) => state !== 'untried' && before.current.get(code) !== state);
    before.current = new Map(checks.map(({ code, state }) => [code, state]));
    // Emptied when a new trial begins, so that the same sentence is spoken again when it comes true again.
    if (checks.every(({ state }) => state === 'untried')) setTold('');
    if (changed.length === 0) return;
    const sentences = changed.map(({ code, state, failures }) =>
      fill(labels.said, {
        check: words.checks[code].label,
        state: labels.states[state],
        text: fill(words.checks[code][state], { n: failures }),
      }),
    );
    setTold([...sentences, ...(solved ? [labels.solvedLabel, words.solved] : [])].join(' ').replaceAll('`', ''));
  }, [checks, solved, words, labels]);
  return told;
}
