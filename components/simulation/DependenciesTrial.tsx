'use client';

import {
  type Choice as ChoiceOf,
  type DependenciesCodes,
  init,
  type Option,
  reduce,
  type State,
  verdict,
} from '@/domain/simulations/dependencies';
import { MACHINES } from '@/domain/simulations/dependencies-machines';
import { Choice } from './Choice';
import { DependenciesStage } from './DependenciesStage';
import { Trial } from './Trial';
import type { TrialOf } from './trial-of';
import './dependencies-stage.css';

const OPTIONS = {
  manifest: ['by-hand', 'listed'],
  lock: ['ranges', 'locked'],
  isolation: ['shared', 'isolated'],
  tool: ['borrowed', 'bundled'],
} as const satisfies Record<ChoiceOf, readonly Option[]>;
const CHOICES = ['manifest', 'lock', 'isolation', 'tool'] as const;

/** Clean Machine: four choices and three machines. */
export function DependenciesTrial(props: TrialOf<DependenciesCodes>) {
  const { words } = props;
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
      actions={MACHINES.map((machine) => ({
        id: `deploy-${machine}` as const,
        primary: machine === 'newcomer',
        action: () => ({ type: 'deploy', machine }) as const,
      }))}
      step={{ action: { type: 'next' }, every: 1400 }}
      stage={(state) => <DependenciesStage state={state} parts={words.parts} />}
    />
  );
}
