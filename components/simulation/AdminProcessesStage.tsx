import { type AdminProcessesCodes, REPLICAS, type Replica, type State } from '@/domain/simulations/admin-processes';
import { type Column, needs, phases } from '@/domain/simulations/admin-processes-world';
import { fill } from '@/i18n/format';
import './admin-processes-stage.css';

type Words = Readonly<Record<AdminProcessesCodes['part'], string>>;
type StageProps = { state: State; words: Words };

const COLUMNS = [
  { name: 'id', x: 0, width: 52 },
  { name: 'amount', x: 62, width: 118 },
  { name: 'amount_cents', x: 190, width: 150 },
] as const;

/** Where the lines of a column end. */
const END: Readonly<Record<Column, number>> = { amount: 121, amount_cents: 265 };
const replicaX = (i: number) => i * 120;

/** Replicas above, the table below, a line to each column a replica needs, and where the migration comes from. */
export function AdminProcessesStage({ state, words }: StageProps) {
  const { columns, replicas, shape } = state;
  return (
    <svg className="schema" viewBox="0 0 340 352" role="img" aria-label={told(state, words)}>
      {replicas.flatMap(({ release }, i) =>
        needs(release, shape).map((column) => {
          const there = columns.includes(column);
          const x = replicaX(i) + 50;
          const end = END[column] + (i - 1) * 14;
          return (
            <g key={`${REPLICAS[i]}-${column}`} className={there ? 'schema-need' : 'schema-need is-vain'}>
              <path d={`M${x} 82C${x} 125 ${end} 125 ${end} ${there ? 176 : 160}`} />
              {!there && <path d={`M${end - 5} 161l10 10m0-10-10 10`} />}
            </g>
          );
        }),
      )}
      {replicas.map((replica, i) => (
        <Pod key={REPLICAS[i]} replica={replica} name={REPLICAS[i] ?? ''} x={replicaX(i)} turn={state} words={words} />
      ))}
      <text className="schema-table" y="170">
        {words.table}
      </text>
      {COLUMNS.map(({ name, x, width }) => {
        const there = name === 'id' || columns.includes(name);
        return (
          <g
            key={name}
            className={there ? 'schema-column' : 'schema-column is-missing'}
            transform={`translate(${x} 177)`}
          >
            <rect width={width} height="30" />
            <text x={width / 2} y="20">
              {name}
            </text>
          </g>
        );
      })}
      <Source state={state} words={words} />
      <Deploy state={state} words={words} />
    </svg>
  );
}

type PodProps = { replica: Replica; name: string; x: number; turn: State; words: Words };

function Pod({ replica: { release, answered }, name, x, turn, words }: PodProps) {
  const as = answered === null ? '' : answered ? ' is-answered' : ' is-failed';
  return (
    <g className={`schema-pod is-${release}${as}`} transform={`translate(${x} 18)`}>
      {answered !== null && <path key={turn.log.at(-1)?.id} className="schema-request" d="M50-16V-3M45-8l5 5 5-5" />}
      <rect width="100" height="64" />
      <text className="schema-name" x="10" y="20">
        {name}
      </text>
      <text className="schema-release" x="90" y="20">
        {words[release]}
      </text>
      {answered !== null && (
        <>
          <path
            className="schema-mark"
            d={answered ? 'm0 0 4 4 7-9' : 'm1-5 9 9m0-9-9 9'}
            transform="translate(10 44)"
          />
          <text className="schema-last" x="28" y="48">
            {words[answered ? 'answered' : 'failed']}
          </text>
        </>
      )}
    </g>
  );
}

function Source({ state: { where, migration }, words }: StageProps) {
  const ran = migration !== 'waiting';
  const recorded = where === 'job' || where === 'boot';
  const remark = migration === 'half' ? words.half : recorded ? words['in-log'] : words['no-log'];
  return (
    <g className={`schema-source is-${migration}${ran && !recorded ? ' is-unrecorded' : ''}`}>
      {ran && <path className="schema-runs" d="M85 252V212M79 219l6-7 6 7" />}
      <rect x="0" y="253" width="170" height="34" />
      <text x="10" y="275">
        {words[`from-${where}`]}
      </text>
      {ran && (
        <text className="schema-remark" x="182" y="275">
          {remark}
        </text>
      )}
    </g>
  );
}

/** What the deploy does, in order, and how far it has come. */
function Deploy({ state, words }: StageProps) {
  const all = phases(state);
  const x = (i: number) => (340 / all.length) * (i + 0.5);
  const first = all.indexOf('replace');
  return (
    <g transform="translate(0 322)">
      <path className="schema-rail" d={`M${x(0)} 0H${x(all.length - 1)}`} />
      {all.map((phase, i) => {
        const name = phase === 'replace' ? (REPLICAS[i - first] ?? '') : words[`phase-${phase}`];
        return (
          <g key={name} className={i < state.done ? 'schema-phase is-done' : 'schema-phase'}>
            <circle cx={x(i)} r="5" />
            <text x={x(i)} y="24">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The drawing in sentences. */
function told({ columns, replicas, shape, migration, where }: State, words: Words): string {
  return [
    fill(words['told-columns'], { columns: ['id', ...columns].join(', ') }),
    ...replicas.map(({ release, answered }, i) =>
      fill(words[answered === null ? 'told-quiet' : 'told-replica'], {
        replica: REPLICAS[i] ?? '',
        release: words[release],
        columns: needs(release, shape).join(', '),
        state: words[answered ? 'answered' : 'failed'],
      }),
    ),
    fill(words[`told-${migration}`], { source: words[`from-${where}`] }),
  ].join(' ');
}
