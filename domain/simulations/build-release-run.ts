/** Release Ledger: builds, a list of releases, a pointer to the one that runs, and a night on which the package registry is down. */
import {
  appended,
  before,
  current,
  evening,
  type Ledger,
  type Naming,
  type Release,
  SHORT,
} from './build-release-run-ledger';
import type { Line, Preset, Verdict } from './simulation';
import { check, logged, say, verdictOf } from './simulation';

export type Install = 'start' | 'build';
export type Change = 'edit' | 'release';

/** How the processes are. `edited` ones serve, with a file that no release has. */
export type Running = 'up' | 'edited' | 'erring' | 'down';

export type BuildReleaseRunCodes = {
  choice: 'install' | 'change' | 'naming';
  option: Install | Change | Naming;
  action: 'reboot' | 'change' | 'ship' | 'back';
  check: 'restarts' | 'lasts' | 'returns';
  line:
    | 'begin'
    | 'reboot'
    | 'registry'
    | 'started'
    | 'edited'
    | 'edit-lost'
    | 'released'
    | 'built'
    | 'overwritten'
    | 'errors'
    | 'lasted'
    | 'nothing-there'
    | 'back';
  part:
    | 'builds'
    | 'releases'
    | 'run'
    | 'build'
    | 'made'
    | 'release'
    | 'tag'
    | 'installs'
    | 'lost'
    | 'faulty'
    | Running
    | 'time-out'
    | 'told-time-out'
    | 'told-release'
    | 'told-lost'
    | 'told-run'
    | `told-${Install}`
    | 'is-sound'
    | 'is-raised'
    | 'is-down'
    | 'is-faulty';
};

export type State = Ledger & {
  install: Install;
  change: Change;
  naming: Naming;
  builds: readonly number[];
  up: boolean;
  /** A file was changed in the live containers. */
  edited: boolean;
  failedStarts: number;
  lostEdits: number;
  failedReturns: number;
  restarted: boolean;
  lasted: boolean;
  returned: boolean;
  log: readonly Line<BuildReleaseRunCodes['line']>[];
};

export type Action =
  | { type: 'install'; option: Install }
  | { type: 'change-by'; option: Change }
  | { type: 'naming'; option: Naming }
  | { type: 'reboot' | 'change' | 'ship' | 'back' };

type How = Pick<State, 'install' | 'change' | 'naming'>;

function begin(how: How, log: State['log'] = []): State {
  return {
    ...how,
    builds: [217, 218],
    ...evening(how.naming),
    up: true,
    edited: false,
    failedStarts: 0,
    lostEdits: 0,
    failedReturns: 0,
    restarted: false,
    lasted: false,
    returned: false,
    log: log.at(-1)?.code === 'begin' ? log : logged(log, { code: 'begin', tone: 'plain' }),
  };
}

export function init(preset: Preset): State {
  return preset === 'broken'
    ? begin({ install: 'start', change: 'edit', naming: 'tag' })
    : begin({ install: 'build', change: 'release', naming: 'number' });
}

export function runningAs(state: State): Running {
  if (!state.up) return 'down';
  if (state.edited) return 'edited';
  return current(state).faulty ? 'erring' : 'up';
}

/** Seconds the processes wait for an answer, from the release or from the edit. */
export const timeOut = (state: State): number => (state.edited || current(state).config > SHORT ? 10 : 2);

const CHANGES = ['change', 'back'];

/** Why an action is refused now, or null. The same reason for all that are refused at one time. */
export function refusal(state: State, action: BuildReleaseRunCodes['action']): BuildReleaseRunCodes['part'] | null {
  const { faulty, config } = current(state);
  if (faulty) return action === 'change' || action === 'ship' ? 'is-faulty' : null;
  const raised = state.edited || config > SHORT;
  const down = state.change === 'edit' && !state.up;
  if (!raised && !down) return action === 'back' ? 'is-sound' : null;
  return CHANGES.includes(action) ? (raised ? 'is-raised' : 'is-down') : null;
}

/** Processes start afresh from the running release. What was edited in the old ones is gone. */
function start(state: State): State {
  const lost = state.edited
    ? say({ ...state, edited: false, lostEdits: state.lostEdits + 1 }, { code: 'edit-lost', tone: 'bad' })
    : state;
  if (state.install === 'start') {
    return say(
      { ...lost, up: false, failedStarts: state.failedStarts + 1 },
      { code: 'registry', tone: 'bad', values: { release: state.running } },
    );
  }
  const { number, build, config, faulty } = current(state);
  const values = { release: number, build, config };
  const up: State = { ...lost, up: true };
  return faulty
    ? say(up, { code: 'started', tone: 'plain', values }, { code: 'errors', tone: 'bad', values })
    : say(up, { code: 'started', tone: 'good', values });
}

/** The next release, from which the processes are started. */
function release(state: State, next: Omit<Release, 'number'>): State {
  const ledger = appended(state, next, state.naming);
  const values = { release: ledger.running, build: next.build, config: next.config };
  const added = say({ ...state, ...ledger }, { code: 'released', tone: 'plain', values });
  return start(state.naming === 'tag' ? say(added, { code: 'overwritten', tone: 'bad', values }) : added);
}

function change(state: State): State {
  if (state.change === 'edit') return say({ ...state, edited: true }, { code: 'edited', tone: 'good' });
  return release(state, { ...current(state), config: SHORT + 1 });
}

function reboot(state: State): State {
  const after = start(say(state, { code: 'reboot', tone: 'plain' }));
  if (!after.up) return after;
  const lasts = current(after).config > SHORT;
  const told = lasts && !state.lasted ? say(after, { code: 'lasted', tone: 'good' }) : after;
  return { ...told, restarted: true, lasted: state.lasted || lasts };
}

function ship(state: State): State {
  const build = (state.builds.at(-1) ?? 0) + 1;
  const built = say(
    { ...state, builds: [...state.builds, build] },
    { code: 'built', tone: 'plain', values: { build } },
  );
  return release(built, { build, config: current(state).config, faulty: true });
}

function back(state: State): State {
  const target = before(state);
  if (!target) {
    return say(
      { ...state, failedReturns: state.failedReturns + 1 },
      { code: 'nothing-there', tone: 'bad', values: { release: state.running } },
    );
  }
  const pointed = say(
    { ...state, running: target.number },
    { code: 'back', tone: 'plain', values: { from: state.running, release: target.number } },
  );
  const after = start(pointed);
  return { ...after, returned: after.up };
}

/** A new choice begins the night again. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'install':
      return action.option === state.install ? state : begin({ ...howOf(state), install: action.option }, state.log);
    case 'change-by':
      return action.option === state.change ? state : begin({ ...howOf(state), change: action.option }, state.log);
    case 'naming':
      return action.option === state.naming ? state : begin({ ...howOf(state), naming: action.option }, state.log);
  }
  if (refusal(state, action.type)) return state;
  return { reboot, change, ship, back }[action.type](state);
}

const howOf = ({ install, change, naming }: State): How => ({ install, change, naming });

/** A restart needs nobody, a change outlives it, and a bad release can be left. */
export function verdict(state: State): Verdict<BuildReleaseRunCodes['check']> {
  return verdictOf([
    check('restarts', state.failedStarts, state.restarted),
    check('lasts', state.lostEdits, state.lasted),
    check('returns', state.failedReturns, state.returned),
  ]);
}
