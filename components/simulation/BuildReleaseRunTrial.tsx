'use client';

import {
  type Action,
  type BuildReleaseRunCodes,
  init,
  reduce,
  refusal,
  type State,
  verdict,
} from '@/domain/simulations/build-release-run';
import { BuildReleaseRunStage } from './BuildReleaseRunStage';
import { Choice } from './Choice';
import { Trial } from './Trial';
import type { TrialOf } from './trial-of';

const ACTIONS = ['reboot', 'change', 'ship', 'back'] as const;

/** Three habits, and a night that tries each of them. */
export function BuildReleaseRunTrial(props: TrialOf<BuildReleaseRunCodes>) {
  const { words } = props;
  return (
    <Trial
      {...props}
      simulation={{ init, reduce, verdict }}
      choices={(state, dispatch) => (
        <>
          <Choice
            words={words}
            choice="install"
            options={['start', 'build']}
            value={state.install}
            onChange={(option) => dispatch({ type: 'install', option })}
          />
          <Choice
            words={words}
            choice="change"
            options={['edit', 'release']}
            value={state.change}
            onChange={(option) => dispatch({ type: 'change-by', option })}
          />
          <Choice
            words={words}
            choice="naming"
            options={['tag', 'number']}
            value={state.naming}
            onChange={(option) => dispatch({ type: 'naming', option })}
          />
        </>
      )}
      actions={ACTIONS.map((id) => ({
        id,
        action: (): Action => ({ type: id }),
        primary: id === 'reboot',
        disabled: (state: State) => {
          const part = refusal(state, id);
          return part && words.parts[part];
        },
      }))}
      stage={(state) => <BuildReleaseRunStage state={state} words={words.parts} />}
    />
  );
}
