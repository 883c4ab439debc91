import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import type { SimulationWords } from '@/content/words';
import type { Check, Codes } from '@/domain/simulations/simulation';
import { fill } from '@/i18n/format';

const STATES = ['untried', 'holds', 'breaks'] as const;
const MARK = { untried: 'M3.5 8h9', holds: 'm2.5 8.5 4 4 7-9', breaks: 'm3.5 3.5 9 9m0-9-9 9' } as const;

/** The mark of a state: a tick, a cross, a dash. Always beside its word. */
export function CheckMark({ state }: { state: Check['state'] }) {
  return (
    <svg className={`trial-mark is-${state}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={MARK[state]} />
    </svg>
  );
}

/** One part for each check, in order, and the count in words. */
export function TrialScale({ checks, label }: { checks: readonly Check[]; label: string }) {
  const held = checks.filter(({ state }) => state === 'holds').length;
  return (
    <p className="trial-scale">
      <svg width={checks.length * 22} height="12" aria-hidden="true">
        {checks.map(({ code, state }, i) => (
          <rect key={code} className={`is-${state}`} x={i * 22 + 0.5} y="0.5" width="18" height="11" />
        ))}
      </svg>
      {fill(label, { n: held, total: checks.length })}
    </p>
  );
}

type TrialChecksProps<C extends Codes> = {
  checks: readonly Check<C['check']>[];
  words: SimulationWords<C>;
  labels: Ui['trial'];
};

/** What has to hold, each with its state. All its words and sentences lie in one place, so that it never changes its height. */
export function TrialChecks<C extends Codes>({ checks, words, labels }: TrialChecksProps<C>) {
  return (
    <ul className="trial-checks" aria-label={labels.checks}>
      {checks.map(({ code, state, failures }) => (
        <li key={code} data-check={code} data-state={state}>
          <CheckMark state={state} />
          <b>
            <Code text={words.checks[code].label} />
          </b>
          <span className={`v is-${state}`}>
            {STATES.map((each) => (
              <span key={each} data-shown={each === state}>
                {labels.states[each]}
              </span>
            ))}
          </span>
          <p>
            {STATES.map((each) => (
              <span key={each} data-shown={each === state}>
                <Code text={fill(words.checks[code][each], { n: failures })} />
              </span>
            ))}
            {/* A large number may need a second line: its room is kept. */}
            <span aria-hidden="true" data-shown={false}>
              <Code text={fill(words.checks[code].breaks, { n: 1000 })} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
