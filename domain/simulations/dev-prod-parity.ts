/** Gap Meter: twelve changes on their way from a laptop to production, and what it costs to find their faults early. */
import {
  CHANGES,
  type Choices,
  type Fault,
  feedback,
  found,
  LIMITS,
  memory,
  ONLY_THERE,
  type Place,
  trace,
} from './dev-prod-parity-costs';
import { check, type Line, logged, type Preset, type Verdict, verdictOf } from './simulation';

export {
  ASSUMED,
  CHANGES,
  type Choices,
  type Fault,
  feedback,
  found,
  LIMITS,
  memory,
  ONLY_THERE,
  type Place,
  trace,
} from './dev-prod-parity-costs';

export type DevProdParityCodes = {
  choice: 'stack' | 'strategy' | 'lead' | 'who' | 'services';
  option: Choices['stack'] | Choices['strategy'] | Choices['lead'] | Choices['who'];
  action: 'ship';
  check: 'early' | 'laptop' | 'feedback' | 'trace';
  line:
    | 'begun'
    | 'changed'
    | 'laptop'
    | 'pipeline'
    | Exclude<Fault, 'logic'>
    | 'swaps'
    | 'slow'
    | 'lost'
    | 'few'
    | 'over';
  part:
    | Place
    | 'changes'
    | 'memory'
    | 'feedback'
    | 'trace'
    | 'gb'
    | 'minutes'
    | 'hours'
    | 'limit'
    | 'curve'
    | 'curve-memory'
    | 'curve-feedback'
    | 'curve-limit'
    | 'curve-from'
    | 'curve-to'
    | 'services'
    | 'say-place'
    | 'say-crosses'
    | 'say-never'
    | 'only'
    | 'formulas'
    | 'f-memory'
    | 'f-memory-is'
    | 'f-feedback'
    | 'f-feedback-local'
    | 'f-feedback-contracts'
    | 'f-feedback-sandbox'
    | 'f-feedback-preview'
    | 'f-trace'
    | 'f-trace-is'
    | 'assumptions';
};

export type State = Choices & {
  /** Where each change's fault has shown so far, in the order shipped. */
  shown: readonly Place[];
  /** A shipment is under way. */
  shipping: boolean;
  /** Faults in production that a smaller gap would have shown before. */
  escaped: number;
  /** What went over a limit, rounded up: GB, minutes, minutes. */
  over: { memory: number; feedback: number; trace: number };
  /** 1 once this shipment is finished with enough services. */
  done: number;
  log: readonly Line[];
};

export type Action = { type: 'choose'; choices: Partial<Choices> } | { type: 'ship' } | { type: 'step' };

/** The system that has to be mastered; with fewer services nearly anything goes. */
export const ENOUGH = 40;
export const RANGE = [1, 100] as const;

const PRESETS: Readonly<Record<Preset, Choices>> = {
  broken: { stack: 'lite', strategy: 'local', lead: 'month', who: 'others', services: ENOUGH },
  fixed: { stack: 'image', strategy: 'contracts', lead: 'hours', who: 'authors', services: ENOUGH },
};

function begin(choices: Choices, log: readonly Line[], code: 'begun' | 'changed'): State {
  const services = Math.min(RANGE[1], Math.max(RANGE[0], Math.round(choices.services)));
  const { stack, strategy, lead, who } = choices;
  // While a slider moves, one line tells where it came to rest.
  const before = log.at(-1)?.code === code ? log.slice(0, -1) : log;
  return {
    ...{ stack, strategy, lead, who, services },
    ...{ shown: [], shipping: false, escaped: 0, over: { memory: 0, feedback: 0, trace: 0 }, done: 0 },
    log: logged(before, { code, values: { services }, tone: 'plain' }),
  };
}

export function init(preset: Preset): State {
  return begin(PRESETS[preset], [], 'begun');
}

const beyond = (value: number, limit: number) => Math.max(0, Math.ceil(value - limit));

/** What the first change of a shipment already shows: the laptop, the wait, the search. */
function atFirst(state: State): State {
  const over = {
    memory: beyond(memory(state), LIMITS.memory),
    feedback: beyond(feedback(state), LIMITS.feedback),
    trace: beyond(trace(state), LIMITS.trace),
  };
  let { log } = state;
  const tell = (code: DevProdParityCodes['line'], n: number) => {
    log = logged(log, { code, values: { n }, tone: 'bad' });
  };
  if (over.memory > 0) tell('swaps', Math.round(memory(state)));
  if (over.feedback > 0) tell('slow', Math.round(feedback(state)));
  return { ...state, over, log };
}

function step(state: State): State {
  const fault = CHANGES[state.shown.length];
  if (!state.shipping || !fault) return state;
  const now = state.shown.length === 0 ? atFirst(state) : state;
  const place = found(fault, now);
  const escaped = place === 'production' && !ONLY_THERE.includes(fault);
  const shown = [...now.shown, place];
  const code = place === 'production' && fault !== 'logic' ? fault : place === 'pipeline' ? 'pipeline' : 'laptop';
  let log = logged(now.log, { code, values: { n: shown.length }, tone: escaped ? 'bad' : 'plain' });
  const shipping = shown.length < CHANGES.length;
  const next = { ...now, shown, shipping, escaped: now.escaped + Number(escaped) };
  if (!shipping) {
    const late = shown.filter((each) => each === 'production').length;
    if (now.over.trace > 0)
      log = logged(log, { code: 'lost', values: { n: Math.round(trace(now) / 60) }, tone: 'bad' });
    const clean = next.escaped + now.over.memory + now.over.feedback + now.over.trace === 0;
    log = logged(log, { code: 'over', values: { early: shown.length - late, late }, tone: clean ? 'good' : 'bad' });
    if (clean && now.services < ENOUGH) log = logged(log, { code: 'few', values: { n: ENOUGH }, tone: 'plain' });
  }
  return { ...next, log, done: now.done + Number(!shipping && now.services >= ENOUGH) };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'choose':
      return begin({ ...state, ...action.choices }, state.log, 'changed');
    case 'ship':
      return state.shipping ? state : step({ ...state, shown: [], shipping: true, escaped: 0, done: 0 });
    case 'step':
      return step(state);
  }
}

/** All twelve changes of a large enough system must have been shipped before anything is said to hold. */
export function verdict(state: State): Verdict<DevProdParityCodes['check']> {
  const tried = state.done > 0;
  return verdictOf([
    check('early', state.escaped, tried),
    check('laptop', state.over.memory, tried),
    check('feedback', state.over.feedback, tried),
    check('trace', state.over.trace, tried),
  ]);
}

/** The number of services at which a cost crosses its limit under these choices; null when it never does up to a hundred. */
export function crossing(cost: (choices: Choices) => number, limit: number, choices: Choices): number | null {
  for (let services = RANGE[0]; services <= RANGE[1]; services++) {
    if (cost({ ...choices, services }) > limit) return services;
  }
  return null;
}
