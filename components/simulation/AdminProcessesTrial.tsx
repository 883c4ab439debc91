'use client';

import {
  type Action,
  type AdminProcessesCodes,
  init,
  reduce,
  refusal,
  type State,
  verdict,
} from '@/domain/simulations/admin-processes';
import { WHERE } from '@/domain/simulations/admin-processes-world';
import { AdminProcessesStage } from './AdminProcessesStage';
import { Choice } from './Choice';
import { Trial } from './Trial';
import type { TrialOf } from './trial-of';

const STEP = { action: { type: 'advance' } satisfies Action, every: 1600 };

/** A plan for one migration, a deploy that follows it, and the way back. */
export function AdminProcessesTrial(props: TrialOf<AdminProcessesCodes>) {
  const { words } = props;
  const why = (state: State, action: AdminProcessesCodes['action']) => {
    const part = refusal(state, action);
    return part && words.parts[part];
  };
  return (
    <Trial
      {...props}
      simulation={{ init, reduce, verdict }}
      choices={(state, dispatch) => (
        <>
          <Choice
            words={words}
            choice="where"
            options={WHERE}
            value={state.where}
            onChange={(option) => dispatch({ type: 'where', option })}
          />
          <div className={state.where === 'boot' ? 'schema-moot' : undefined}>
            <Choice
              words={words}
              choice="when"
              options={['before', 'after']}
              value={state.when}
              onChange={(option) => dispatch({ type: 'when', option })}
            />
          </div>
          <Choice
            words={words}
            choice="shape"
            options={['rename', 'expand']}
            value={state.shape}
            onChange={(option) => dispatch({ type: 'shape', option })}
          />
        </>
      )}
      actions={[
        {
          id: 'deploy',
          action: (): Action => ({ type: 'advance' }),
          primary: true,
          disabled: (state) => why(state, 'deploy'),
        },
        { id: 'back', action: (): Action => ({ type: 'back' }), disabled: (state) => why(state, 'back') },
      ]}
      step={STEP}
      stage={(state) => <AdminProcessesStage state={state} words={words.parts} />}
    />
  );
}
