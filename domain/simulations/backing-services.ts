/** Hot Swap: a night in which one provider goes dark and ledger-api has to be attached to another. A step is ten minutes. */
import { BEFORE, clock, type Mark, NIGHT } from './backing-services-night';
import { type Arrangement, EDITS, isEdit, type Work, workToAttach, workToSpeak } from './backing-services-work';
import { check, type Line, logged, type Preset, type Verdict, verdictOf } from './simulation';

type LineCode =
  | 'down'
  | 'refused'
  | 'attached'
  | 'address-found'
  | 'sdk-found'
  | 'edited'
  | 'built'
  | 'released'
  | 'rejected'
  | 'missing'
  | 'complete'
  | 'booked';

export type BackingServicesCodes = {
  choice: keyof Arrangement;
  option: Arrangement[keyof Arrangement];
  action: 'break' | 'attach' | 'release';
  check: 'code' | 'time' | 'data';
  line: LineCode;
  part:
    | 'provider-a'
    | 'provider-b'
    | 'app'
    | 'database'
    | 'queue'
    | 'original'
    | `spare-${Arrangement['spare']}`
    | 'up'
    | 'down'
    | 'in-use'
    | 'wanted'
    | 'idle'
    | 'welded'
    | 'edits-left'
    | 'build-left'
    | 'ready'
    | 'running'
    | 'refusing'
    | 'rejects'
    | 'night'
    | `mark-${Mark}`
    | 'drawing'
    | 'already-down'
    | 'already-attached'
    | 'attach-first'
    | 'work-first'
    | 'night-over';
};

export type State = Arrangement & {
  /** Provider A is dark. */
  down: boolean;
  /** Whom the running processes use, and whom the operator has decided on. */
  attached: 'a' | 'b';
  wanted: 'a' | 'b';
  /** In order: what must still happen before the next release. */
  work: readonly Work[];
  /** The engine at provider B rejects the queries. */
  rejects: boolean;
  /** One invoice for each step of the night so far. */
  night: readonly Mark[];
  /** Files edited for the swap so far or about to be; invoices refused while somebody edited or built. */
  edits: number;
  waited: number;
  log: readonly Line<LineCode>[];
};

export type Action =
  | { type: 'set'; to: Partial<Arrangement> }
  | { type: 'break' }
  | { type: 'attach' }
  | { type: 'release' }
  /** Ten minutes pass: one invoice is written, and one piece of work gets done. */
  | { type: 'step' };

export function init(preset: Preset): State {
  return begin(
    preset === 'fixed'
      ? { address: 'in-config', queue: 'amqp', spare: 'pg-replica' }
      : { address: 'in-code', queue: 'vendor-sdk', spare: 'mysql-export' },
    [],
  );
}

function begin({ address, queue, spare }: Arrangement, log: State['log']): State {
  const night = Array.from({ length: BEFORE }, (): Mark => 'a');
  const still = { down: false, attached: 'a', wanted: 'a', work: [], rejects: false, edits: 0, waited: 0 } as const;
  return { address, queue, spare, ...still, night, log };
}

/** What the next invoice meets. */
function outcome(state: State): Mark {
  if (state.attached === 'a') return state.down ? 'refused' : 'a';
  return state.rejects ? 'refused' : 'b';
}

/** One invoice: the world as it is now decides about it. */
function invoice(state: State): State {
  const mark = outcome(state);
  const time = clock(state.night.length);
  const next = { ...state, night: [...state.night, mark] };
  if (mark === 'refused') {
    const log = logged(state.log, { code: 'refused', values: { time }, tone: 'bad' });
    return { ...next, waited: state.waited + (state.work.length > 0 ? 1 : 0), log };
  }
  if (mark === 'b' && !state.night.includes('b')) {
    return { ...next, log: logged(state.log, { code: 'booked', values: { time }, tone: 'good' }) };
  }
  return next;
}

function attach(state: State): State {
  const work = workToAttach(state);
  let { log } = state;
  if (state.address === 'in-code')
    log = logged(log, { code: 'address-found', values: { n: EDITS.address }, tone: 'bad' });
  if (state.queue === 'vendor-sdk') log = logged(log, { code: 'sdk-found', values: { n: EDITS.sdk }, tone: 'bad' });
  if (work.length === 0) log = logged(log, { code: 'attached', tone: 'good' });
  return { ...state, wanted: 'b', work, edits: work.filter(isEdit).length, log };
}

/** The first release moves the processes to provider B; a second one carries the rewritten queries. */
function release(state: State): State {
  let log = logged(state.log, { code: 'released', values: { time: clock(state.night.length) }, tone: 'plain' });
  if (state.attached === 'b') return invoice({ ...state, rejects: false, log });
  const kept = state.spare === 'pg-replica';
  const confirmed = state.night.filter((mark) => mark === 'a').length;
  const night = kept ? state.night : state.night.map((mark): Mark => (mark === 'a' ? 'missing' : mark));
  log = logged(
    log,
    kept ? { code: 'complete', tone: 'good' } : { code: 'missing', values: { n: confirmed }, tone: 'bad' },
  );
  const work = workToSpeak(state);
  const rejects = work.length > 0;
  if (rejects) log = logged(log, { code: 'rejected', values: { n: EDITS.sql }, tone: 'bad' });
  const edits = state.edits + work.filter(isEdit).length;
  return invoice({ ...state, attached: 'b', night, work, rejects, edits, log });
}

function step(state: State): State {
  const [now, ...work] = state.work;
  const passed = invoice(state);
  if (!now) return passed;
  const left = work.filter(isEdit).length;
  const line = isEdit(now) ? ({ code: 'edited', values: { left } } as const) : ({ code: 'built' } as const);
  return { ...passed, work, log: logged(passed.log, { ...line, tone: 'plain' }) };
}

/** What the app is doing, as the code of its sentence and how many edits are left. */
export function doing({ attached, wanted, down, work, rejects }: State) {
  const n = work.filter(isEdit).length;
  if (rejects && n > 0) return { code: 'rejects', n } as const;
  if (n > 0) return { code: 'edits-left', n } as const;
  if (work.length > 0) return { code: 'build-left', n } as const;
  if (rejects || wanted !== attached) return { code: 'ready', n } as const;
  return { code: attached === 'a' && down ? 'refusing' : 'running', n } as const;
}

/** Why a deed is not possible now, or null when it is. */
export function obstacle(state: State, deed: 'break' | 'attach' | 'release') {
  if (deed === 'break' && state.down) return 'already-down';
  if (deed === 'attach' && state.wanted === 'b') return 'already-attached';
  if (deed === 'release' && state.wanted === 'a') return 'attach-first';
  if (deed === 'release' && state.work.length > 0) return 'work-first';
  if (deed === 'release' && state.attached === 'b' && !state.rejects) return 'already-attached';
  return deed !== 'attach' && state.night.length >= NIGHT ? 'night-over' : null;
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return begin({ ...state, ...action.to }, state.log);
    case 'break':
      if (obstacle(state, 'break')) return state;
      return invoice({
        ...state,
        down: true,
        log: logged(state.log, { code: 'down', values: { time: clock(state.night.length) }, tone: 'bad' }),
      });
    case 'attach':
      return obstacle(state, 'attach') ? state : attach(state);
    case 'release':
      return obstacle(state, 'release') ? state : release(state);
    case 'step':
      return state.night.length >= NIGHT ? state : step(state);
  }
}

/** Tried once the provider has gone dark and an invoice was booked at the other. */
export function verdict(state: State): Verdict<BackingServicesCodes['check']> {
  const tried = state.down && state.night.includes('b');
  return verdictOf([
    check('code', state.edits, tried),
    check('time', state.waited, tried),
    check('data', state.night.filter((mark) => mark === 'missing').length, tried),
  ]);
}
