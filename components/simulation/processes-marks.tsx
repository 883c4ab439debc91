/** Parts of the drawing of Kill a Process: the request under way, the stores, and what was lost. */
import type { State } from '@/domain/simulations/processes';
import { fill } from '@/i18n/format';
import type { Parts } from './ProcessesStage';
import { BOX, boxPlace, LOST_Y, letter, personPlace, ROUTER, STORE, storePlace, TOKEN } from './processes-places';

/** The last request, from the person to the router and from there to the process; inside, the router's name stands free. */
export function RequestLine({ state }: { state: State }) {
  const { request, people, processes } = state;
  const to = processes.findIndex(({ name }) => name === request?.process);
  if (!request || to < 0) return null;
  const from = personPlace(people.findIndex(({ name }) => name === request.person)).x;
  const { x, w } = boxPlace(to, processes.length);
  const end = x + w / 2;
  return (
    <g key={request.count} className={request.ok ? 'req' : 'req is-bad'}>
      <path pathLength="1" d={`M${from} 52V${ROUTER.y}M${end} ${ROUTER.y + ROUTER.h}V${BOX.y - 2}`} />
      {request.ok ? (
        <path className="head" d={`m${end - 4} ${BOX.y - 8} 4 7 4-7`} />
      ) : (
        <path className="head" d={`m${end - 5} ${BOX.y - 14} 10 10m0-10-10 10`} />
      )}
    </g>
  );
}

export function Store({ which, state, parts }: { which: 'store' | 'objects'; state: State; parts: Parts }) {
  const used = which === 'store' ? state.sessions === 'store' : state.uploads === 'objects';
  const { x, w } = storePlace(which);
  return (
    <g className={used ? 'box' : 'box is-unused'}>
      <rect x={x} y={STORE.y} width={w} height={STORE.h} />
      <text x={x + 8} y={STORE.y + 18}>
        {parts[which]}
      </text>
      {!used && (
        <text className="dim" x={x + 8} y={STORE.y + 42}>
          {parts.unused}
        </text>
      )}
    </g>
  );
}

/** What went with the process that ended last, in the row below the processes. */
export function Lost({ ended, parts }: { ended: State['ended']; parts: Parts }) {
  if (!ended) return null;
  const { count, process, people, receipts } = ended;
  const lost = people.length + receipts.length > 0;
  return (
    <g key={count} className={lost ? 'lost' : 'lost is-empty'}>
      <text x="1" y={LOST_Y + 4.5}>
        {fill(parts[lost ? 'lost-with' : 'ended-empty'], { process })}
      </text>
      {people.map((name, i) => (
        <g key={name} className="fall">
          <circle cx={124 + i * (TOKEN + 3)} cy={LOST_Y} r={TOKEN / 2 - 0.5} />
          <text className="mid" x={124 + i * (TOKEN + 3)} y={LOST_Y + 4.5}>
            {letter(name)}
          </text>
        </g>
      ))}
      {receipts.map(({ id, owner }, i) => (
        <g key={id} className="fall">
          <path d={`M${120 + (people.length + i) * (TOKEN + 3)} ${LOST_Y - 9}h11l5 5v13h-16z`} />
          <text className="mid" x={128 + (people.length + i) * (TOKEN + 3)} y={LOST_Y + 4.5}>
            {letter(owner)}
          </text>
        </g>
      ))}
    </g>
  );
}
