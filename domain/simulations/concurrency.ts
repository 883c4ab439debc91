/** Formation Tuner: how many processes of which kind, and how many connections each, for a busy morning. */
import { type Choices, latency, rates } from './concurrency-rates';
import { check, type Line, logged, type Preset, type Verdict, verdictOf } from './simulation';

export { ASSUMED, type Choices, latency, type Rates, rates } from './concurrency-rates';

export type ConcurrencyCodes = {
  choice: 'layout' | 'web' | 'worker' | 'pool' | 'requests' | 'jobs';
  option: 'together' | 'split';
  action: 'run';
  check: 'pages' | 'queue' | 'connections';
  line: 'begun' | 'changed' | 'occupied' | 'hang' | 'slow' | 'growing' | 'refused' | 'light' | 'over';
  part:
    | 'web'
    | 'worker'
    | 'queue'
    | 'database'
    | 'of-limit'
    | 'refused'
    | 'latency'
    | 'backlog'
    | 'seconds'
    | 'allowed'
    | 'no-growth'
    | 'no-answer'
    | 'formulas'
    | 'f-capacity'
    | 'f-capacity-is'
    | 'f-latency'
    | 'f-latency-is'
    | 'f-latency-none'
    | 'f-jobs'
    | 'f-jobs-is'
    | 'f-connections'
    | 'f-connections-is'
    | 'assumptions'
    | 'say-web'
    | 'say-occupied'
    | 'say-worker'
    | 'say-connections'
    | 'say-refused'
    | 'say-latency'
    | 'say-backlog'
    | 'unused';
};

export type State = Choices & {
  /** Seconds of this run still to come. */
  left: number;
  waiting: number;
  backlog: number;
  /** One entry for each second of the run. */
  seconds: readonly { latency: number; backlog: number }[];
  slow: number;
  grew: number;
  refused: number;
  runs: number;
  log: readonly Line[];
};

export type Action = { type: 'choose'; choices: Partial<Choices> } | { type: 'run' } | { type: 'step' };

/** A run, in seconds; the load a formation has to carry; how long a page may take. */
export const RUN = 10;
export const PEAK = { requests: 160, jobs: 6 } as const;
export const ALLOWED = 0.5;

export const RANGES = {
  web: [1, 12],
  worker: [0, 12],
  pool: [1, 20],
  requests: [0, 300],
  jobs: [0, 10],
} as const;

const PRESETS: Readonly<Record<Preset, Choices>> = {
  broken: { layout: 'together', web: 4, worker: 2, pool: 10, ...PEAK },
  fixed: { layout: 'split', web: 6, worker: 7, pool: 5, ...PEAK },
};

function begin(choices: Choices, log: readonly Line[], code: 'begun' | 'changed'): State {
  const kept = (name: keyof typeof RANGES) =>
    Math.min(RANGES[name][1], Math.max(RANGES[name][0], Math.round(choices[name])));
  const [web, worker, pool, requests, jobs] = [
    kept('web'),
    kept('worker'),
    kept('pool'),
    kept('requests'),
    kept('jobs'),
  ];
  const values = { web, worker: choices.layout === 'split' ? worker : 0, pool, requests, jobs };
  const empty = { left: 0, waiting: 0, backlog: 0, seconds: [], slow: 0, grew: 0, refused: 0, runs: 0 };
  // While a slider moves, one line tells where it came to rest.
  const before = log.at(-1)?.code === code ? log.slice(0, -1) : log;
  return {
    layout: choices.layout,
    web,
    worker,
    pool,
    requests,
    jobs,
    ...empty,
    log: logged(before, { code, values, tone: 'plain' }),
  };
}

export function init(preset: Preset): State {
  return begin(PRESETS[preset], [], 'begun');
}

const round = (n: number) => Math.round(n * 100) / 100;

/** What the first second shows, told once. */
function first(state: State, took: number): readonly Line[] {
  const can = rates(state);
  let log = state.log;
  const tell = (code: ConcurrencyCodes['line'], values: Line['values'] = {}) => {
    log = logged(log, { code, values, tone: 'bad' });
  };
  if (can.refused > 0) tell('refused', { n: can.refused, percent: Math.round(can.turnedAway * 100) });
  if (can.occupied > 0) tell('occupied', { n: can.occupied, web: state.web });
  if (can.capacity <= 0 && state.requests > 0) tell('hang');
  else if (took > ALLOWED) tell('slow', { capacity: Math.round(can.capacity), requests: state.requests });
  if (can.jobCapacity < state.jobs) tell('growing', { can: round(can.jobCapacity), jobs: state.jobs });
  return log;
}

function step(state: State): State {
  if (state.left === 0) return state;
  const can = rates(state);
  const waiting = Math.max(0, state.waiting + state.requests - can.capacity);
  const backlog = Math.max(0, state.backlog + state.jobs - can.jobCapacity);
  const took = latency(can, state.requests, waiting);
  const left = state.left - 1;
  const peak = state.requests >= PEAK.requests && state.jobs >= PEAK.jobs;
  let log = state.left === RUN ? first(state, took) : state.log;
  const failed = took > ALLOWED || backlog > state.backlog || can.refused > 0;
  if (left === 0) {
    const values = { latency: round(took), backlog: Math.round(backlog) };
    log = logged(log, { code: 'over', values, tone: failed ? 'bad' : 'good' });
    if (!peak && !failed) log = logged(log, { code: 'light', values: { ...PEAK }, tone: 'plain' });
  }
  return {
    ...state,
    left,
    waiting,
    backlog,
    seconds: [...state.seconds, { latency: took, backlog }],
    slow: state.slow + (took > ALLOWED ? 1 : 0),
    grew: state.grew + (backlog > state.backlog ? 1 : 0),
    refused: Math.max(state.refused, can.refused),
    runs: state.runs + (left === 0 && peak ? 1 : 0),
    log,
  };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'choose':
      return begin({ ...state, ...action.choices }, state.log, 'changed');
    case 'run':
      return state.left > 0 ? state : step({ ...state, left: RUN, waiting: 0, backlog: 0, seconds: [] });
    case 'step':
      return step(state);
  }
}

/** A run at the morning's load must be over before anything is said to hold. */
export function verdict(state: State): Verdict<ConcurrencyCodes['check']> {
  const tried = state.runs > 0;
  return verdictOf([
    check('pages', state.slow, tried),
    check('queue', state.grew, tried),
    check('connections', state.refused, tried),
  ]);
}
