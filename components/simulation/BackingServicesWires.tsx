import type { State } from '@/domain/simulations/backing-services';

type Joint = 'database' | 'queue';
type Point = readonly [x: number, y: number];

/** Where a wire leaves the app, and where it arrives at either provider. */
const SOCKET: Record<Joint, Point> = { queue: [130, 204], database: [220, 204] };
const PLUG: Record<Joint, Record<'a' | 'b', Point>> = {
  queue: { a: [44, 113], b: [226, 113] },
  database: { a: [124, 113], b: [306, 113] },
};
const line = ([x1, y1]: Point, [x2, y2]: Point) => `M${x1} ${y1}L${x2} ${y2}`;

function Wire({ joint, state }: { joint: Joint; state: State }) {
  const { attached, wanted } = state;
  const from = SOCKET[joint];
  const welded = joint === 'database' ? state.address === 'in-code' : state.queue === 'vendor-sdk';
  const dead = attached === 'a' && state.down;
  return (
    <>
      <path className={`wire ${dead ? 'is-bad' : 'is-good'}`} d={line(from, PLUG[joint][attached])} />
      {wanted !== attached && <path className="wire is-open" d={line(from, PLUG[joint][wanted])} />}
      {welded && attached === 'a' ? (
        <path className="weld" d={`M${from[0] - 7} 204v-7h14v7z`} />
      ) : (
        <circle className="ring" cx={from[0]} cy={199} r={5} />
      )}
    </>
  );
}

/** The invoice of the last step on its way to the database, as far as it got. */
function Invoice({ state }: { state: State }) {
  const refused = state.night.at(-1) === 'refused';
  const way = refused ? (state.attached === 'a' ? 'is-refused-a' : 'is-refused-b') : `is-to-${state.attached}`;
  return (
    <g key={state.night.length} className={`invoice ${way}`}>
      {refused ? <path className="mark is-bad" d="m-5-5 10 10m0-10-10 10" /> : <circle r={4.5} />}
    </g>
  );
}

/** What the app is attached to: a solid joint is welded in code, a ring is set in config. */
export function Attachments({ state }: { state: State }) {
  return (
    <g>
      <Wire joint="queue" state={state} />
      <Wire joint="database" state={state} />
      <Invoice state={state} />
    </g>
  );
}
