import type { SimulationWords } from '@/content/words';
import type { LogsCodes, State } from '@/domain/simulations/logs';
import { type Entry, type Place, PROCESSES, type Process } from '@/domain/simulations/logs-stream';
import { fill } from '@/i18n/format';
import { at } from './drawing';
import { LogsShown } from './LogsShown';
import { LEFT, PITCH, places, ROW, SIZE, SLOTS, WIDE } from './logs-places';
import './drawing.css';
import './logs-stage.css';

type Parts = SimulationWords<LogsCodes>['parts'];
type Props = { state: State; parts: Parts };

/** The room a row has: one dashed slot for each line. */
function Slots({ x, y, n }: { x: number; y: number; n: number }) {
  return Array.from({ length: n }, (_, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: slots never move.
    <rect key={i} className="slot" x={x + i * PITCH} y={y} width={SIZE} height={SIZE} />
  ));
}

function Container({ process, state, parts }: Props & { process: Process }) {
  const x = LEFT[process];
  const dead = process === 'worker' && state.crashed && !state.replaced;
  const how = state.replaced ? 'replaced' : dead ? 'killed' : 'running';
  const toFile = state.where === 'file';
  return (
    <g key={how} className="arrive">
      <rect className={dead ? 'frame is-bad' : 'frame'} x={x} y={0.75} width={WIDE} height={122} />
      <text className="name" x={x + 10} y={20}>
        {parts[process]}
      </text>
      <text className={`end ${dead ? 'hand' : 'faint'}`} x={x + WIDE - 10} y={20}>
        {parts[how]}
      </text>
      <text className="faint" x={x + 10} y={44}>
        {parts[state.buffer === 'buffered' ? 'buffer' : 'unbuffered']}
      </text>
      {state.buffer === 'buffered' && <Slots x={x + 10} y={ROW.buffer} n={SLOTS.buffer} />}
      <text className="faint" x={x + 10} y={90}>
        {parts[toFile ? 'file' : 'no-file']}
      </text>
      {toFile && <Slots x={x + 10} y={ROW.file} n={SLOTS.file} />}
      <path className={toFile ? 'wire is-open' : 'wire is-good'} d={`M${x + WIDE / 2} 123V144`} />
    </g>
  );
}

/** One line of log: dark if it tells of the failed charge, flat if it is a further line of an event. */
function Token({ entry, found }: { entry: Entry; found: boolean }) {
  const kind = entry.failing ? (entry.lost ? 'token is-failing is-lost' : 'token is-failing') : 'token';
  return (
    <>
      <rect className={kind} x={0} y={entry.head ? 0 : 3} width={SIZE} height={entry.head ? SIZE : 4} />
      {entry.lost && <path className="mark is-bad" d="M1.5 8.5l7-7" />}
      {found && <rect className="ring" x={-3} y={-3} width={16} height={16} />}
    </>
  );
}

/** The drawing in words. */
function told({ entries, finding }: State, parts: Parts): string {
  const count = (place: Place, process?: Process) =>
    entries.filter((one) => !one.lost && one.place === place && (!process || one.process === process)).length;
  const lost = entries.filter((one) => one.lost);
  return fill(parts.drawing, {
    wb: count('buffer', 'web'),
    wf: count('file', 'web'),
    kb: count('buffer', 'worker'),
    kf: count('file', 'worker'),
    node: count('node'),
    search: count('search'),
    lost: lost.length,
    story: lost.filter(({ failing }) => failing).length,
    found: finding?.ids.length ?? 0,
  });
}

/** Two containers, the node below them, the way to a central search, and what was lost on it. */
export function LogsStage({ state, parts }: Props) {
  const where = places(state);
  const routed = state.routing === 'routed';
  return (
    <>
      <svg className="drawing" viewBox="0 0 350 410" role="img" aria-label={told(state, parts)}>
        {PROCESSES.map((process) => (
          <Container key={process} process={process} state={state} parts={parts} />
        ))}
        <rect className="frame" x={0.75} y={144} width={348.5} height={70} />
        <text className="faint" x={10} y={166}>
          {parts.node}
        </text>
        <path className={routed ? 'wire is-good' : 'wire is-open'} d="M175 214V246" />
        <text className={routed ? 'good' : 'faint'} x={186} y={235}>
          {parts[routed ? 'router' : 'no-router']}
        </text>
        <rect className={routed ? 'frame is-good' : 'frame is-open'} x={0.75} y={246} width={348.5} height={70} />
        <text className="name" x={10} y={269}>
          {parts.search}
        </text>
        <text className="faint" x={10} y={341}>
          {parts.lost}
        </text>
        <path className="wire" d="M0 384H350" />
        {state.entries.map((entry) => {
          const [x, y] = where.get(entry.id) ?? [0, 0];
          return (
            <g key={entry.id} className="moving" style={at(x, y)}>
              <Token entry={entry} found={state.finding?.ids.includes(entry.id) ?? false} />
            </g>
          );
        })}
        <Legend parts={parts} />
      </svg>
      <LogsShown state={state} parts={parts} />
    </>
  );
}

const LEGEND = [
  ['failing', 0],
  ['stack', 104],
  ['other', 208],
  ['found', 284],
] as const;

function Legend({ parts }: { parts: Parts }) {
  return LEGEND.map(([kind, x]) => (
    <g key={kind} transform={`translate(${x + 4} 396)`}>
      <rect
        className={kind === 'found' ? 'ring' : kind === 'other' ? 'token' : 'token is-failing'}
        x={kind === 'found' ? -3 : 0}
        y={kind === 'stack' ? 3 : kind === 'found' ? -3 : 0}
        width={kind === 'found' ? 16 : SIZE}
        height={kind === 'stack' ? 4 : kind === 'found' ? 16 : SIZE}
      />
      <text className="faint" x={kind === 'found' ? 20 : 16} y={9}>
        {parts[kind]}
      </text>
    </g>
  ));
}
