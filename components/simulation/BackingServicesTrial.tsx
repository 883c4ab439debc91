'use client';

import {
  type Action,
  type BackingServicesCodes,
  init,
  obstacle,
  reduce,
  type State,
  verdict,
} from '@/domain/simulations/backing-services';
import { BackingServicesStage } from './BackingServicesStage';
import { Choice } from './Choice';
import { Trial } from './Trial';
import type { TrialOf } from './trial-of';

const OPTIONS = {
  address: ['in-code', 'in-config'],
  queue: ['vendor-sdk', 'amqp'],
  spare: ['mysql-export', 'pg-backup', 'pg-replica'],
} as const;
const CHOICES = ['address', 'queue', 'spare'] as const;

/** Hot Swap: three choices, and a night in which one provider fails. */
export function BackingServicesTrial(props: TrialOf<BackingServicesCodes>) {
  const { words } = props;
  const why = (deed: 'break' | 'attach' | 'release') => (state: State) => {
    const code = obstacle(state, deed);
    return code && words.parts[code];
  };
  return (
    <Trial
      {...props}
      simulation={{ init, reduce, verdict }}
      choices={(state: State, dispatch) =>
        CHOICES.map((choice) => (
          <Choice
            key={choice}
            words={words}
            choice={choice}
            options={OPTIONS[choice]}
            value={state[choice]}
            onChange={(option) => dispatch({ type: 'set', to: { [choice]: option } })}
          />
        ))
      }
      actions={[
        { id: 'break', primary: true, action: (): Action => ({ type: 'break' }), disabled: why('break') },
        { id: 'attach', action: (): Action => ({ type: 'attach' }), disabled: why('attach') },
        { id: 'release', action: (): Action => ({ type: 'release' }), disabled: why('release') },
      ]}
      step={{ action: { type: 'step' }, every: 800 }}
      stage={(state) => <BackingServicesStage state={state} parts={words.parts} />}
    />
  );
}
