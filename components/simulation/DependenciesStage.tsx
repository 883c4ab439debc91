import type { SimulationWords } from '@/content/words';
import type { DependenciesCodes, State } from '@/domain/simulations/dependencies';
import {
  type Found,
  fails,
  HOSTS,
  MACHINES,
  type Machine,
  NEEDS,
  type Need,
  newest,
} from '@/domain/simulations/dependencies-machines';
import { fill } from '@/i18n/format';
import { at, Mark } from './drawing';
import './drawing.css';

type Parts = SimulationWords<DependenciesCodes>['parts'];
type MachineProps = { machine: Machine; state: State; parts: Parts };

const BOX = 226;
const HOST = 252;
const BAND = 162;
const TOP = 44;
const row = (i: number) => TOP + 43 + i * 22;
/** A tool is recognised by its name; only of a library is the version told. */
const named = (need: Need, version: string | null) =>
  need === 'wkhtmltopdf' || version === null ? need : `${need} ${version}`;

/** The word over a machine. */
function outcomeOf(found: readonly Found[] | undefined) {
  if (!found) return 'untried';
  if (found.some(fails)) return 'fails';
  return found.some(({ fate }) => fate === 'lucky') ? 'works-by-luck' : 'works';
}

/** One need: it waits as a name, then what was found comes in from above, or across from the host. */
function NeedRow({ found, need, i, parts }: { found: Found | undefined; need: Need; i: number; parts: Parts }) {
  const y = row(i);
  if (!found || found.version === null) {
    return (
      <>
        {found && <Mark x={8} y={y - 11} state="breaks" />}
        <text className={found ? 'mono hand' : 'mono faint'} x={26} y={y}>
          {need}
        </text>
        {found && (
          <text className="hand end" x={BOX - 8} y={y}>
            {parts.missing}
          </text>
        )}
      </>
    );
  }
  const bad = fails(found);
  const borrowed = found.origin === 'host';
  return (
    <>
      {borrowed && (
        <path className={bad ? 'wire is-bad' : 'wire'} d={`M${HOST - 5} ${y - 4}H${BOX - 4}m6-4l-6 4l6 4`} />
      )}
      <Mark x={8} y={y - 11} state={bad ? 'breaks' : 'holds'} />
      <g className={borrowed ? 'come-across' : 'come-down'}>
        <text className={bad ? 'mono hand' : 'mono'} x={26} y={y}>
          {named(need, found.version)}
        </text>
      </g>
      <text className={bad ? 'hand end label' : 'end label'} x={BOX - 8} y={y}>
        {parts[found.origin]}
      </text>
    </>
  );
}

function MachineBand({ machine, state, parts }: MachineProps) {
  const found = state.tried[machine];
  const outcome = outcomeOf(found);
  const closed = state.isolation === 'isolated';
  const has = NEEDS.filter((need) => HOSTS[machine][need]);
  return (
    <>
      <text className="name" x={0} y={14}>
        {parts[machine]}
      </text>
      <text
        className={`end ${{ untried: 'faint', works: 'good', 'works-by-luck': '', fails: 'hand' }[outcome]}`}
        x={350}
        y={14}
      >
        {parts[outcome]}
      </text>
      <text className="faint" x={0} y={33}>
        {fill(parts.offers, { versions: `pg ${newest(machine, 'pg')}, money ${newest(machine, 'money')}` })}
      </text>
      <rect className={closed ? 'frame is-good' : 'frame is-open'} x={0.75} y={TOP} width={BOX} height={98} />
      <text className="faint" x={8} y={TOP + 18}>
        {parts.box}
      </text>
      <text className={closed ? 'good end' : 'faint end'} x={BOX - 8} y={TOP + 18}>
        {parts[closed ? 'box-closed' : 'box-open']}
      </text>
      {NEEDS.map((need, i) => (
        <NeedRow key={need} need={need} i={i} found={found?.[i]} parts={parts} />
      ))}
      <text className="faint" x={HOST} y={TOP + 18}>
        {parts[machine === 'production' ? 'from-neighbour' : 'on-host']}
      </text>
      {has.map((need) => (
        <g key={need}>
          <text className="mono faint" x={HOST} y={row(NEEDS.indexOf(need))}>
            {named(need, HOSTS[machine][need] ?? null)}
          </text>
          {closed && <path className="wire" d={`M${HOST - 5} ${row(NEEDS.indexOf(need)) - 4}H${BOX + 8}m0-5v10`} />}
        </g>
      ))}
      {has.length === 0 && (
        <text className="faint" x={HOST} y={row(0)}>
          {parts.nothing}
        </text>
      )}
    </>
  );
}

/** Every machine in words, for those who cannot see the drawing. */
function told(state: State, parts: Parts): string {
  return MACHINES.map((machine) => {
    const found = state.tried[machine];
    if (!found) return `${parts[machine]}: ${parts.untried}.`;
    const each = found.map(({ need, version, origin, fate }) =>
      version === null
        ? fill(parts['not-found'], { name: need })
        : fill(parts.found, { name: need, version, origin: parts[origin], fate: parts[fate] }),
    );
    return `${parts[machine]}: ${parts[outcomeOf(found)]}: ${each.join('; ')}.`;
  }).join(' ');
}

/** Three machines: what the app finds in its box, and what the host beside it happens to have. */
export function DependenciesStage({ state, parts }: { state: State; parts: Parts }) {
  return (
    <svg
      className="drawing"
      viewBox={`0 0 350 ${BAND * MACHINES.length - 16}`}
      role="img"
      aria-label={told(state, parts)}
    >
      {MACHINES.map((machine, i) => (
        <g key={machine} style={at(0, i * BAND)} data-machine={machine}>
          <MachineBand machine={machine} state={state} parts={parts} />
        </g>
      ))}
    </svg>
  );
}
