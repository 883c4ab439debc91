'use client';

import {
  type Action,
  type Choices,
  init,
  MOST_PROCESSES,
  type ProcessesCodes,
  reduce,
  type State,
  verdict,
} from '@/domain/simulations/processes';
import { Choice } from './Choice';
import { ProcessesStage } from './ProcessesStage';
import { Trial } from './Trial';
import type { TrialOf } from './trial-of';

const SIMULATION = { init, reduce, verdict };
const BEAT = 550;

/** Kill a Process (VI). */
export function ProcessesTrial(props: TrialOf<ProcessesCodes>) {
  const { words } = props;
  const full = ({ processes }: State) => (processes.length >= MOST_PROCESSES ? words.parts.full : null);
  return (
    <Trial<State, Action, ProcessesCodes>
      {...props}
      simulation={SIMULATION}
      choices={(state, dispatch) => {
        const choose = (choices: Partial<Choices>) => dispatch({ type: 'choose', choices });
        return (
          <>
            <Choice
              words={words}
              choice="sessions"
              options={['memory', 'store']}
              value={state.sessions}
              onChange={(sessions) => choose({ sessions })}
            />
            <Choice
              words={words}
              choice="routing"
              options={['turn', 'sticky']}
              value={state.routing}
              onChange={(routing) => choose({ routing })}
            />
            <Choice
              words={words}
              choice="uploads"
              options={['disk', 'objects']}
              value={state.uploads}
              onChange={(uploads) => choose({ uploads })}
            />
          </>
        );
      }}
      actions={[
        { id: 'deploy', action: () => ({ type: 'deploy' }), primary: true, plays: true },
        { id: 'everyone', action: () => ({ type: 'everyone' }), plays: true },
        { id: 'upload', action: () => ({ type: 'upload' }), plays: true },
        { id: 'kill', action: () => ({ type: 'kill' }), plays: true },
        { id: 'scale', action: () => ({ type: 'scale' }), plays: true, disabled: full },
      ]}
      step={{ action: { type: 'step' }, every: BEAT }}
      stage={(state) => <ProcessesStage state={state} parts={words.parts} />}
    />
  );
}
