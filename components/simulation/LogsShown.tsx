import type { SimulationWords } from '@/content/words';
import type { LogsCodes, State } from '@/domain/simulations/logs';
import { shown, textOf } from './logs-text';

/** What a person sees who searches: the lines themselves, in the form the arrangement gave them. */
export function LogsShown({ state, parts }: { state: State; parts: SimulationWords<LogsCodes>['parts'] }) {
  const lines = shown(state);
  return (
    <div className="log-shown">
      <p>{parts.shown}</p>
      {lines.length === 0 ? (
        <p className="none">{parts[state.finding ? 'shows-nothing' : 'not-searched']}</p>
      ) : (
        <ol>
          {lines.map((entry) => (
            <li key={entry.id} className={entry.failing ? 'is-failing' : undefined}>
              {textOf(entry, state)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
