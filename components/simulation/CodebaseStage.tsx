import { type CodebaseCodes, faulty, type State } from '@/domain/simulations/codebase';
import {
  APPS,
  type AppName,
  type Commit,
  type Fault,
  mendedAt,
  STOPS,
  type Stop,
} from '@/domain/simulations/codebase-world';
import { fill } from '@/i18n/format';
import './codebase-stage.css';

type Words = Readonly<Record<CodebaseCodes['part'], string>>;

/** How many commits of a history are in sight, and where the first of them stands. */
const SEEN = 7;
const FIRST = 130;
const APART = 31;
const ROW = { laptop: 56, staging: 81, production: 106 } as const;
const FAULTS: Readonly<Record<AppName, readonly Fault[]>> = { 'ledger-api': ['refunds', 'tax'], billing: ['tax'] };

/** Refunds are a diamond, tax is a square: filled in the commit that mends, open in red where the fault shows. */
function Shape({ of }: { of: Commit }) {
  if (of === 'work') return <circle r="4" />;
  return of === 'refunds' ? <path d="M0-7 7 0 0 7-7 0Z" /> : <path d="M-5.5-5.5h11v11h-11Z" />;
}

/** The last commits of a history, left to right, and each deploy under the commit it runs. */
export function CodebaseStage({ state, words }: { state: State; words: Words }) {
  const { sharing, apps } = state;
  const version = mendedAt(apps.billing, 'laptop', 'tax') ? '1.0.1' : '1.0.0';
  return (
    <>
      <svg className="dmap" viewBox="0 0 340 290" role="img" aria-label={told(state, words)}>
        <History name="ledger-api" state={state} words={words} />
        <text className="dmap-shared" y="154">
          {fill(words[`shared-${sharing}`], { version })}
        </text>
        <g transform="translate(0 170)">
          <History name="billing" state={state} words={words} />
        </g>
      </svg>
      <ul className="dmap-key" aria-hidden="true">
        {(['refunds', 'tax'] as const).flatMap((fault) => [
          <li key={`mends-${fault}`} className="dmap-mends">
            <Key of={fault} />
            {words[`mends-${fault}`]}
          </li>,
          <li key={`faulty-${fault}`} className="dmap-faulty">
            <Key of={fault} />
            {words[`faulty-${fault}`]}
          </li>,
        ])}
      </ul>
    </>
  );
}

function Key({ of }: { of: Fault }) {
  return (
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <Shape of={of} />
    </svg>
  );
}

function History({ name, state, words }: { name: AppName; state: State; words: Words }) {
  const { commits } = state.apps[name];
  const from = Math.max(1, commits.length - SEEN + 1);
  const x = (commit: number) => FIRST + (commit - from) * APART;
  return (
    <>
      <text className="dmap-app" y="21">
        {name}
      </text>
      <path className="dmap-line" d={`M${from > 1 ? 104 : FIRST} 16H${x(commits.length)}`} />
      {commits.map((commit, i) =>
        i + 1 < from ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a commit is its place in the history.
          <g key={i} className={`dmap-commit is-${commit}`} transform={`translate(${x(i + 1)} 16)`}>
            <Shape of={commit} />
            <text y="22">{i + 1}</text>
          </g>
        ),
      )}
      {STOPS.map((stop) => (
        <Deploy key={stop} name={name} stop={stop} state={state} x={x(state.apps[name].at[stop])} words={words} />
      ))}
    </>
  );
}

type DeployProps = { name: AppName; stop: Stop; state: State; x: number; words: Words };

function Deploy({ name, stop, state, x, words }: DeployProps) {
  const y = ROW[stop];
  const live = name === 'ledger-api' && stop === 'production';
  const byHand = live && state.byHand;
  const faults = FAULTS[name].filter((fault) => faulty(state, name, stop, fault));
  return (
    <>
      <path className="dmap-rule" d={`M0 ${y + 12.5}H340`} />
      <text className="dmap-stop" y={y + 5}>
        {words[stop]}
      </text>
      <g className={byHand ? 'dmap-deploy is-by-hand' : 'dmap-deploy'} transform={`translate(${x} ${y})`}>
        <path className="dmap-points" d={`M0-8V${44 - y}`} />
        <path className="dmap-pin" d="M0-8 8 0v7H-8V0Z" />
        {faults.map((fault, i) => (
          <g key={fault} className="dmap-faulty" transform={`translate(${-22 - i * 19} 0)`}>
            <Shape of={fault} />
          </g>
        ))}
      </g>
      {live && (byHand || state.erased) && (
        <text className="dmap-by-hand" x={Math.min(x - 8, 168)} y={y + 28}>
          {words[byHand ? 'by-hand' : 'edit-gone']}
        </text>
      )}
    </>
  );
}

/** The map in sentences: each deploy, its commit and what is wrong there. */
function told(state: State, words: Words): string {
  return APPS.flatMap((app) =>
    STOPS.map((stop) => {
      const faults = FAULTS[app]
        .filter((fault) => faulty(state, app, stop, fault))
        .map((fault) => words[`faulty-${fault}`]);
      return fill(words[state.byHand && app === 'ledger-api' && stop === 'production' ? 'at-none' : 'at'], {
        app,
        deploy: words[stop],
        commit: state.apps[app].at[stop],
        faults: faults.join(', ') || words.sound,
      });
    }),
  ).join(' ');
}
