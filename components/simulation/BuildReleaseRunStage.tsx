import { type BuildReleaseRunCodes, runningAs, type State, timeOut } from '@/domain/simulations/build-release-run';
import type { Release } from '@/domain/simulations/build-release-run-ledger';
import { fill } from '@/i18n/format';
import './build-release-run-stage.css';

type Words = Readonly<Record<BuildReleaseRunCodes['part'], string>>;

/** Lines of the ledger in sight; older ones are above. */
const SEEN = 5;
const BOX = 40;
const rowY = (row: number) => 62 + row * 44;

/** Builds, the ledger of releases, and the processes beside the line they were started from. */
export function BuildReleaseRunStage({ state, words }: { state: State; words: Words }) {
  const seen = state.ledger.slice(-SEEN);
  const builds = [...new Set(seen.map(({ build }) => build))];
  const running = seen.findIndex(({ number }) => number === state.running);
  return (
    <svg className="ledger" viewBox="0 0 340 290" role="img" aria-label={told(state, words)}>
      <text className="ledger-head" x="0" y="14">
        {words.builds}
      </text>
      <text className="ledger-head" x="92" y="14">
        {words.releases}
      </text>
      <text className="ledger-head" x="250" y="14">
        {words.run}
      </text>
      <path className="ledger-rule" d="M0 22H74M92 22H232M250 22H340" />
      <g
        className={state.up ? 'ledger-installs' : 'ledger-installs is-failing'}
        transform={`translate(${state.install === 'build' ? 0 : 250} 42)`}
      >
        <text>{words.installs}</text>
      </g>
      {builds.map((build, i) => (
        <g key={build} transform={`translate(0 ${rowY(i)})`} className="ledger-build">
          <rect width="66" height={BOX} />
          <text x="33" y="25">
            {fill(words.build, { n: build })}
          </text>
        </g>
      ))}
      {seen.map((release, i) => (
        <g key={release.number}>
          <path
            className="ledger-joins"
            d={`M66 ${rowY(builds.indexOf(release.build)) + BOX / 2}C80 ${rowY(builds.indexOf(release.build)) + BOX / 2} 78 ${rowY(i) + BOX / 2} 92 ${rowY(i) + BOX / 2}`}
          />
          <Row release={release} y={rowY(i)} state={state} words={words} />
        </g>
      ))}
      <Processes state={state} y={rowY(Math.max(running, 0))} words={words} />
    </svg>
  );
}

function Row({ release, y, state, words }: { release: Release; y: number; state: State; words: Words }) {
  const { number, build, config, faulty } = release;
  const lost = state.lost.includes(number);
  // A tag that has moved on leaves a release without a name.
  const name = lost ? words.lost : state.naming === 'tag' ? words.tag : fill(words.release, { n: number });
  return (
    <g className={`ledger-row${lost ? ' is-lost' : ''}${faulty ? ' is-faulty' : ''}`} transform={`translate(92 ${y})`}>
      <rect width="140" height={BOX} />
      <text className="ledger-name" x="7" y="16">
        {name}
      </text>
      <text className="ledger-remark" x="134" y="16">
        {faulty && words.faulty}
      </text>
      <text x="7" y="33">
        {fill(words.made, { build, config })}
      </text>
    </g>
  );
}

const MARK = {
  up: 'M-5 0-1 4 6-5',
  edited: 'M-5 5-4 1 4-6 6-4-2 4Z',
  erring: 'M0-6V1M0 4V6',
  down: 'M-5-5 5 5M5-5-5 5',
} as const;

/** Both processes move to the line they are started from. */
function Processes({ state, y, words }: { state: State; y: number; words: Words }) {
  const as = runningAs(state);
  return (
    <g className={`ledger-run is-${as}`} transform={`translate(250 ${y})`}>
      <path className="ledger-pointer" d="M-18 20H-5M-10 15-5 20-10 25" />
      {[0, 47].map((x) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <rect width="43" height={BOX} />
          <path className="ledger-mark" d={MARK[as]} transform="translate(21.5 20)" />
        </g>
      ))}
      <text y="55">{words[as]}</text>
      {as !== 'down' && (
        <text className="ledger-time" y="71">
          {fill(words['time-out'], { n: timeOut(state) })}
        </text>
      )}
    </g>
  );
}

/** The drawing in sentences. */
function told(state: State, words: Words): string {
  return [
    words[`told-${state.install}`],
    ...state.ledger.map(({ number, build, config }) =>
      fill(words[state.lost.includes(number) ? 'told-lost' : 'told-release'], { release: number, build, config }),
    ),
    fill(words['told-run'], { release: state.running, state: words[runningAs(state)] }),
    ...(state.up ? [fill(words['told-time-out'], { n: timeOut(state) })] : []),
  ].join(' ');
}
