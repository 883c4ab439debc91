'use client';

import {
  type Action,
  init,
  obstacle,
  PORTS,
  type PortBindingCodes,
  reduce,
  type State,
  verdict,
} from '@/domain/simulations/port-binding';
import { APPS } from '@/domain/simulations/port-binding-host';
import { Amount } from './Amount';
import { Choice } from './Choice';
import { PortBindingStage } from './PortBindingStage';
import { Trial } from './Trial';
import type { TrialOf } from './trial-of';

const OPTIONS = {
  source: ['fixed', 'variable'],
  address: ['loopback', 'every-interface'],
  routes: ['one-rule', 'rule-each'],
} as const;
const CHOICES = ['source', 'address', 'routes'] as const;

/** Two Apps, One Host: where the ports come from, who may reach them, and who forwards what. */
export function PortBindingTrial(props: TrialOf<PortBindingCodes>) {
  const { words, labels } = props;
  const why = (deed: 'start' | 'call') => (state: State) => {
    const code = obstacle(state, deed);
    return code && words.parts[code];
  };
  return (
    <Trial
      {...props}
      simulation={{ init, reduce, verdict }}
      choices={(state: State, dispatch) => (
        <>
          {CHOICES.map((choice) => (
            <Choice
              key={choice}
              words={words}
              choice={choice}
              options={OPTIONS[choice]}
              value={state[choice]}
              onChange={(option) => dispatch({ type: 'set', to: { [choice]: option } })}
            />
          ))}
          {APPS.map((app) => (
            <Amount
              key={app}
              words={words}
              labels={labels}
              choice={`${app}-port`}
              value={state.ports[app]}
              {...PORTS}
              onChange={(port) => dispatch({ type: 'port', app, port })}
            />
          ))}
        </>
      )}
      actions={[
        { id: 'start', primary: true, action: (): Action => ({ type: 'start' }), disabled: why('start') },
        { id: 'call', action: (): Action => ({ type: 'call' }), disabled: why('call') },
      ]}
      step={{ action: { type: 'step' }, every: 1000 }}
      stage={(state) => <PortBindingStage state={state} parts={words.parts} />}
    />
  );
}
