import type { SimulationWords } from '@/content/words';
import type { ProcessesCodes, State } from '@/domain/simulations/processes';
import { fill } from '@/i18n/format';

/** The drawing in words, for those who hear it. */
export function ProcessesTwin({ state, parts }: { state: State; parts: SimulationWords<ProcessesCodes>['parts'] }) {
  const namesIn = (place: string) =>
    state.people
      .filter(({ session }) => session === place)
      .map(({ name }) => name)
      .join(', ');
  const receiptsAt = (place: string) => state.receipts.filter(({ at }) => at === place).length;
  return (
    <ul className="vh">
      {state.people.map(({ name, session }) => (
        <li key={name}>{fill(parts[session === null ? 'person-out' : 'person-in'], { person: name })}</li>
      ))}
      {state.processes.map(({ name, handled }) => {
        const people = namesIn(name);
        const n = receiptsAt(name);
        const empty = people === '' && n === 0;
        const values = { process: name, people: people || parts.none, n, handled };
        return <li key={name}>{fill(parts[empty ? 'process-empty' : 'process-holds'], values)}</li>;
      })}
      {state.ended && (
        <li>
          {fill(parts[state.ended.people.length + state.ended.receipts.length > 0 ? 'lost-with' : 'ended-empty'], {
            process: state.ended.process,
          })}
        </li>
      )}
      {state.sessions === 'store' && <li>{fill(parts['store-holds'], { people: namesIn('store') || parts.none })}</li>}
      {state.uploads === 'objects' && <li>{fill(parts['objects-hold'], { n: receiptsAt('objects') })}</li>}
    </ul>
  );
}
