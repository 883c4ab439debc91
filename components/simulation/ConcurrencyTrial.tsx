'use client';

import {
  type Action,
  type Choices,
  type ConcurrencyCodes,
  init,
  RANGES,
  reduce,
  type State,
  verdict,
} from '@/domain/simulations/concurrency';
import { Amount } from './Amount';
import { Choice } from './Choice';
import { ConcurrencyStage } from './ConcurrencyStage';
import { Trial } from './Trial';
import type { TrialOf } from './trial-of';

const SIMULATION = { init, reduce, verdict };
const BEAT = 350;
const STEPS = { web: 1, worker: 1, pool: 1, requests: 20, jobs: 1 } as const;

/** Formation Tuner (VIII). */
export function ConcurrencyTrial(props: TrialOf<ConcurrencyCodes>) {
  const { words, labels } = props;
  return (
    <Trial<State, Action, ConcurrencyCodes>
      {...props}
      wide
      simulation={SIMULATION}
      choices={(state, dispatch) => {
        const choose = (choices: Partial<Choices>) => dispatch({ type: 'choose', choices });
        return (
          <>
            <Choice
              words={words}
              choice="layout"
              options={['together', 'split']}
              value={state.layout}
              onChange={(layout) => choose({ layout })}
            />
            {(['web', 'worker', 'pool', 'requests', 'jobs'] as const).map((name) => (
              <Amount
                key={name}
                words={words}
                labels={labels}
                choice={name}
                value={state[name]}
                min={RANGES[name][0]}
                max={RANGES[name][1]}
                by={STEPS[name]}
                onChange={(value) => choose({ [name]: value })}
              />
            ))}
          </>
        );
      }}
      actions={[{ id: 'run', action: () => ({ type: 'run' }), primary: true, plays: true }]}
      step={{ action: { type: 'step' }, every: BEAT }}
      stage={(state) => <ConcurrencyStage state={state} parts={words.parts} />}
    />
  );
}
