/** Shutdown Timeline: one deploy, second by second. A web process and a worker are told to stop in the middle of something. */
import { type Choices, type Plan, plan, TERM } from './disposability-plan';
import { check, type Line, logged, type Preset, type Verdict, verdictOf } from './simulation';

export { type Choices, HORIZON, JOB, type Job, type Plan, plan, START, TERM } from './disposability-plan';

export type DisposabilityCodes = {
  choice: 'start' | 'handler' | 'ack' | 'repeat' | 'request' | 'grace' | 'startup';
  option: 'shell' | 'exec' | 'none' | 'exit' | 'drain' | 'early' | 'late' | 'again' | 'once';
  action: 'deploy';
  check: 'requests' | 'jobs' | 'charges' | 'strength';
  line:
    | 'begun'
    | 'term'
    | 'shell'
    | 'ignored'
    | 'exits'
    | 'drains'
    | 'request-done'
    | 'request-cut'
    | 'web-exit'
    | 'web-killed'
    | 'worker-exit'
    | 'worker-killed'
    | 'job-done'
    | 'job-lost'
    | 'job-returned'
    | 'job-again'
    | 'charged-twice'
    | 'charge-known'
    | 'first-charge'
    | 'ready'
    | 'deployed';
  part:
    | 'web-old'
    | 'web-new'
    | 'worker-old'
    | 'worker-new'
    | 'with-request'
    | 'with-job'
    | 'with-start'
    | 'below'
    | 'sigterm'
    | 'sigkill'
    | 'seconds'
    | 'running'
    | 'draining'
    | 'unaware'
    | 'exited'
    | 'killed'
    | 'not-started'
    | 'starting'
    | 'ready'
    | 'request-open'
    | 'request-done'
    | 'request-cut'
    | 'job-open'
    | 'job-lost'
    | 'job-returned'
    | 'job-again'
    | 'second'
    | 'legend-charge'
    | 'legend-repeat'
    | 'legend-known'
    | 'legend-planned';
};

export type State = Choices & {
  /** Seconds; the deploy begins at TERM. */
  now: number;
  running: boolean;
  dropped: number;
  lost: number;
  twice: number;
  /** Deploys that took too long to come back to full strength. */
  slow: number;
  deploys: number;
  log: readonly Line[];
};

export type Action = { type: 'choose'; choices: Partial<Choices> } | { type: 'deploy' } | { type: 'step' };

/** Seconds below full strength that a deploy may take. */
export const PATIENCE = 10;

/** The second in which the scene stands before the deploy. */
const TERM_BEFORE = TERM - 1;

const PRESETS: Readonly<Record<Preset, Choices>> = {
  broken: { start: 'shell', handler: 'none', ack: 'early', repeat: 'again', request: 12, grace: 10, startup: 8 },
  fixed: { start: 'exec', handler: 'drain', ack: 'late', repeat: 'once', request: 3, grace: 10, startup: 3 },
};

/** What an amount may be, in seconds. */
export const RANGES = { request: [2, 20], grace: [10, 25], startup: [1, 12] } as const;

function within(choices: Choices): Choices {
  const kept = (name: keyof typeof RANGES) =>
    Math.min(RANGES[name][1], Math.max(RANGES[name][0], Math.round(choices[name])));
  return { ...choices, request: kept('request'), grace: kept('grace'), startup: kept('startup') };
}

function begin({ start, handler, ack, repeat, request, grace, startup }: Choices, log: readonly Line[]): State {
  return {
    ...within({ start, handler, ack, repeat, request, grace, startup }),
    now: TERM_BEFORE,
    running: false,
    dropped: 0,
    lost: 0,
    twice: 0,
    slow: 0,
    deploys: 0,
    log: logged(log, { code: 'begun', tone: 'plain' }),
  };
}

export function init(preset: Preset): State {
  return begin(PRESETS[preset], []);
}

/** The next second: everything that falls into it happens. */
function step(state: State): State {
  if (!state.running) return state;
  const now = state.now + 1;
  const { events, end, below }: Plan = plan(state);
  const due = events.filter(({ at }) => at === now);
  let log = state.log;
  for (const { code, tone, values } of due)
    log = logged(log, { code, tone, values: { second: now - TERM, ...values } });
  const count = (code: string) => due.filter((event) => event.code === code).length;
  const over = now >= end;
  const slow = below > PATIENCE ? 1 : 0;
  return {
    ...state,
    now,
    log: over
      ? logged(log, { code: 'deployed', tone: slow ? 'bad' : 'plain', values: { second: now - TERM, n: below } })
      : log,
    running: !over,
    dropped: state.dropped + count('request-cut'),
    lost: state.lost + count('job-lost'),
    twice: state.twice + count('charged-twice'),
    slow: state.slow + (over ? slow : 0),
    deploys: state.deploys + (over ? 1 : 0),
  };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'choose':
      return begin({ ...state, ...action.choices }, state.log);
    case 'deploy':
      return state.running ? state : step({ ...state, now: TERM_BEFORE, running: true });
    case 'step':
      return step(state);
  }
}

/** Nothing holds before a deploy has gone all the way to its last second. */
export function verdict(state: State): Verdict<DisposabilityCodes['check']> {
  const tried = state.deploys > 0;
  return verdictOf([
    check('requests', state.dropped, tried),
    check('jobs', state.lost, tried),
    check('charges', state.twice, tried),
    check('strength', state.slow, tried),
  ]);
}
