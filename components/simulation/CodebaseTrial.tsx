'use client';

import {
  type Action,
  type CodebaseCodes,
  init,
  reduce,
  refusal,
  type State,
  verdict,
} from '@/domain/simulations/codebase';
import { Choice } from './Choice';
import { CodebaseStage } from './CodebaseStage';
import { Trial } from './Trial';
import type { TrialOf } from './trial-of';

const DAY = { action: { type: 'promote' } satisfies Action, every: 1400 };

/** Two faults to repair, and what the deploys of the days after leave of the repairs. */
export function CodebaseTrial(props: TrialOf<CodebaseCodes>) {
  const { words } = props;
  const why = (state: State, fault: 'refunds' | 'tax') => {
    const part = refusal(state, fault);
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
            choice="repair"
            options={['server', 'commit']}
            value={state.repair}
            onChange={(option) => dispatch({ type: 'repair', option })}
          />
          <Choice
            words={words}
            choice="sharing"
            options={['copy', 'library']}
            value={state.sharing}
            onChange={(option) => dispatch({ type: 'sharing', option })}
          />
        </>
      )}
      actions={[
        {
          id: 'mend-refunds',
          action: (): Action => ({ type: 'mend-refunds' }),
          primary: true,
          disabled: (state) => why(state, 'refunds'),
        },
        { id: 'mend-tax', action: (): Action => ({ type: 'mend-tax' }), disabled: (state) => why(state, 'tax') },
      ]}
      step={DAY}
      stage={(state) => <CodebaseStage state={state} words={words.parts} />}
    />
  );
}
