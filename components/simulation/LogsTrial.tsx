'use client';

import { type Action, init, type LogsCodes, obstacle, reduce, type State, verdict } from '@/domain/simulations/logs';
import { Choice } from './Choice';
import { LogsStage } from './LogsStage';
import { Trial } from './Trial';
import type { TrialOf } from './trial-of';

const OPTIONS = {
  where: ['file', 'stdout'],
  buffer: ['buffered', 'unbuffered'],
  form: ['text', 'json'],
  trace: ['no-trace', 'trace-id'],
  routing: ['node-only', 'routed'],
} as const;
const CHOICES = ['where', 'buffer', 'form', 'trace', 'routing'] as const;

/** Follow the Request: five choices about a line of log, and a night that tries them. */
export function LogsTrial(props: TrialOf<LogsCodes>) {
  const { words } = props;
  const why = (deed: LogsCodes['action']) => (state: State) => {
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
        { id: 'crash', primary: true, action: (): Action => ({ type: 'crash' }), disabled: why('crash') },
        { id: 'replace', action: (): Action => ({ type: 'replace' }), disabled: why('replace') },
        { id: 'search', action: (): Action => ({ type: 'search' }), disabled: why('search') },
      ]}
      step={{ action: { type: 'step' }, every: 1000 }}
      stage={(state) => <LogsStage state={state} parts={words.parts} />}
    />
  );
}
