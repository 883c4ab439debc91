'use client';

import {
  type Action,
  type Choices,
  type DevProdParityCodes,
  init,
  RANGE,
  reduce,
  type State,
  verdict,
} from '@/domain/simulations/dev-prod-parity';
import { Amount } from './Amount';
import { Choice } from './Choice';
import { DevProdParityStage } from './DevProdParityStage';
import { Trial } from './Trial';
import type { TrialOf } from './trial-of';

const SIMULATION = { init, reduce, verdict };
const BEAT = 350;

/** Gap Meter (X). */
export function DevProdParityTrial(props: TrialOf<DevProdParityCodes>) {
  const { words, labels } = props;
  return (
    <Trial<State, Action, DevProdParityCodes>
      {...props}
      wide
      simulation={SIMULATION}
      choices={(state, dispatch) => {
        const choose = (choices: Partial<Choices>) => dispatch({ type: 'choose', choices });
        return (
          <>
            <Choice
              words={words}
              choice="stack"
              options={['lite', 'engines', 'image']}
              value={state.stack}
              onChange={(stack) => choose({ stack })}
            />
            <Choice
              words={words}
              choice="strategy"
              options={['local', 'contracts', 'sandbox', 'preview']}
              value={state.strategy}
              onChange={(strategy) => choose({ strategy })}
            />
            <Choice
              words={words}
              choice="lead"
              options={['month', 'week', 'hours']}
              value={state.lead}
              onChange={(lead) => choose({ lead })}
            />
            <Choice
              words={words}
              choice="who"
              options={['others', 'authors']}
              value={state.who}
              onChange={(who) => choose({ who })}
            />
            <Amount
              words={words}
              labels={labels}
              choice="services"
              value={state.services}
              min={RANGE[0]}
              max={RANGE[1]}
              onChange={(services) => choose({ services })}
            />
          </>
        );
      }}
      actions={[{ id: 'ship', action: () => ({ type: 'ship' }), primary: true, plays: true }]}
      step={{ action: { type: 'step' }, every: BEAT }}
      stage={(state) => <DevProdParityStage state={state} parts={words.parts} />}
    />
  );
}
