'use client';

import {
  type Action,
  type Choices,
  type DisposabilityCodes,
  init,
  RANGES,
  reduce,
  type State,
  verdict,
} from '@/domain/simulations/disposability';
import { fill } from '@/i18n/format';
import { Amount } from './Amount';
import { Choice } from './Choice';
import { DisposabilityStage } from './DisposabilityStage';
import { Trial } from './Trial';
import type { TrialOf } from './trial-of';

const SIMULATION = { init, reduce, verdict };
const BEAT = 400;

/** Shutdown Timeline (IX). */
export function DisposabilityTrial(props: TrialOf<DisposabilityCodes>) {
  const { words, labels } = props;
  return (
    <Trial<State, Action, DisposabilityCodes>
      {...props}
      wide
      simulation={SIMULATION}
      choices={(state, dispatch) => {
        const choose = (choices: Partial<Choices>) => dispatch({ type: 'choose', choices });
        const seconds = (name: keyof typeof RANGES) => (
          <Amount
            words={words}
            labels={labels}
            choice={name}
            value={state[name]}
            min={RANGES[name][0]}
            max={RANGES[name][1]}
            text={fill(words.parts.seconds, { n: state[name] })}
            onChange={(value) => choose({ [name]: value })}
          />
        );
        return (
          <>
            <Choice
              words={words}
              choice="start"
              options={['shell', 'exec']}
              value={state.start}
              onChange={(start) => choose({ start })}
            />
            <Choice
              words={words}
              choice="handler"
              options={['none', 'exit', 'drain']}
              value={state.handler}
              onChange={(handler) => choose({ handler })}
            />
            <Choice
              words={words}
              choice="ack"
              options={['early', 'late']}
              value={state.ack}
              onChange={(ack) => choose({ ack })}
            />
            <Choice
              words={words}
              choice="repeat"
              options={['again', 'once']}
              value={state.repeat}
              onChange={(repeat) => choose({ repeat })}
            />
            {seconds('request')}
            {seconds('grace')}
            {seconds('startup')}
          </>
        );
      }}
      actions={[{ id: 'deploy', action: () => ({ type: 'deploy' }), primary: true, plays: true }]}
      step={{ action: { type: 'step' }, every: BEAT }}
      stage={(state) => <DisposabilityStage state={state} parts={words.parts} />}
    />
  );
}
