'use client';

import { type Action, type ConfigCodes, init, reduce, verdict } from '@/domain/simulations/config';
import { ConfigSorter } from './ConfigSorter';
import { ConfigStage } from './ConfigStage';
import { Trial } from './Trial';
import type { TrialOf } from './trial-of';

/** Six settings to sort, and three events that show whether they are kept in the right places. */
export function ConfigTrial(props: TrialOf<ConfigCodes>) {
  const { words } = props;
  return (
    <Trial
      {...props}
      wide
      simulation={{ init, reduce, verdict }}
      choices={(state, dispatch) => (
        <ConfigSorter
          words={words}
          places={state.places}
          onPlace={(setting, place) => dispatch({ type: 'place', setting, place })}
        />
      )}
      actions={[
        {
          id: 'publish',
          action: (): Action => ({ type: 'publish' }),
          primary: true,
          disabled: ({ published }) => (published ? words.parts['has-happened'] : null),
        },
        {
          id: 'promote',
          action: (): Action => ({ type: 'promote' }),
          disabled: ({ promoted }) => (promoted ? words.parts['has-happened'] : null),
        },
        {
          id: 'add',
          action: (): Action => ({ type: 'add' }),
          disabled: ({ added }) => (added ? words.parts['has-happened'] : null),
        },
      ]}
      stage={(state) => <ConfigStage state={state} words={words.parts} />}
    />
  );
}
