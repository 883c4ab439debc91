/** Follow the Request: a charge fails, its process is killed, its container is replaced, and somebody wants to know why. */
import {
  type Arrangement,
  type Entry,
  type Finding,
  flushed,
  isReading,
  killed,
  type Loss,
  linesOf,
  type Place,
  type Process,
  replaced,
  search,
} from './logs-stream';
import { check, type Line, logged, type Preset, type Verdict, verdictOf } from './simulation';

type LineCode =
  | 'served'
  | 'failed'
  | 'failed-stack'
  | 'killed-lost'
  | 'killed-kept'
  | 'replaced-lost'
  | 'replaced-kept'
  | 'disk-full'
  | 'found'
  | 'found-nothing'
  | 'found-part'
  | 'found-places'
  | 'found-reading';

export type LogsCodes = {
  choice: keyof Arrangement;
  option: Arrangement[keyof Arrangement];
  action: 'crash' | 'replace' | 'search';
  check: 'last' | 'kept' | 'found';
  line: LineCode;
  part:
    | Process
    | Place
    | 'running'
    | 'killed'
    | 'replaced'
    | 'unbuffered'
    | 'no-file'
    | 'router'
    | 'no-router'
    | 'lost'
    | 'failing'
    | 'stack'
    | 'other'
    | 'found'
    | 'shown'
    | 'not-searched'
    | 'shows-nothing'
    | 'drawing'
    | 'already-crashed'
    | 'crash-first'
    | 'already-replaced';
};

export type State = Arrangement & {
  /** Requests so far, the failing one among them. */
  requests: number;
  entries: readonly Entry[];
  crashed: boolean;
  replaced: boolean;
  /** The last search, and what was wrong with searches since the arrangement last changed. */
  finding: Finding | null;
  misses: number;
  log: readonly Line<LineCode>[];
};

export type Action =
  | { type: 'set'; to: Partial<Arrangement> }
  | { type: 'crash' }
  | { type: 'replace' }
  | { type: 'search' }
  /** One more request of somebody else. */
  | { type: 'step' };

/** Requests after which the night is quiet. */
export const REQUESTS = 12;
/** Requests served before the story opens. */
const BEFORE = 3;

export function init(preset: Preset): State {
  return begin(
    preset === 'fixed'
      ? { where: 'stdout', buffer: 'unbuffered', form: 'json', trace: 'trace-id', routing: 'routed' }
      : { where: 'file', buffer: 'buffered', form: 'text', trace: 'no-trace', routing: 'node-only' },
    [],
  );
}

function begin({ where, buffer, form, trace, routing }: Arrangement, log: State['log']): State {
  const still = { requests: 0, entries: [], crashed: false, replaced: false, finding: null, misses: 0 } as const;
  let state: State = { where, buffer, form, trace, routing, ...still, log };
  for (let n = 0; n < BEFORE; n += 1) state = request(state, false);
  return state;
}

const lostTo = (entries: readonly Entry[], loss: Loss) => entries.filter(({ lost }) => lost === loss).length;

/** One request passes through both processes, and each says so. */
function request(state: State, failing: boolean): State {
  const n = state.requests + 1;
  const last = state.entries.at(-1)?.id ?? 0;
  let { entries } = state;
  // Written line by line, as a process does it.
  for (const [i, line] of linesOf(state, failing).entries()) {
    const said: Entry = { ...line, id: last + i + 1, request: n, failing, place: 'buffer', lost: null };
    entries = flushed(state, [...entries, said]);
  }
  const refused = lostTo(entries, 'disk-full') - lostTo(state.entries, 'disk-full');
  const log = refused > 0 ? logged(state.log, { code: 'disk-full', values: { n: refused }, tone: 'bad' }) : state.log;
  return { ...state, requests: n, entries, finding: null, log };
}

function crash(before: State): State {
  const state = request(before, true);
  const entries = killed(state.entries, 'worker');
  const lost = lostTo(entries, 'killed');
  const story = state.form === 'text' ? 'failed-stack' : 'failed';
  let log = logged(state.log, { code: story, values: { n: state.requests }, tone: 'bad' });
  log = logged(
    log,
    lost > 0 ? { code: 'killed-lost', values: { n: lost }, tone: 'bad' } : { code: 'killed-kept', tone: 'good' },
  );
  return { ...state, entries, crashed: true, log };
}

function replace(state: State): State {
  const entries = replaced(state, state.entries);
  const lost = lostTo(entries, 'replaced');
  const log = logged(
    state.log,
    lost > 0 ? { code: 'replaced-lost', values: { n: lost }, tone: 'bad' } : { code: 'replaced-kept', tone: 'good' },
  );
  return { ...state, entries, replaced: true, finding: null, log };
}

/** Whether a search answered completely, with one query in one place. */
export function isAnswer(state: Arrangement, { ids, of, places }: Finding): boolean {
  return ids.length === of && places === 1 && !isReading(state);
}

function look(state: State): State {
  const finding = search(state, state.entries);
  const { ids, ...rest } = finding;
  const values = { ...rest, found: ids.length };
  const line: Omit<Line<LineCode>, 'id'> = isAnswer(state, finding)
    ? { code: 'found', values, tone: 'good' }
    : { code: missOf(state, finding), values, tone: 'bad' };
  const misses = state.misses + (line.tone === 'bad' ? 1 : 0);
  return { ...state, finding, misses, log: logged(state.log, line) };
}

function missOf(state: Arrangement, { ids, of }: Finding): LineCode {
  if (ids.length === 0) return 'found-nothing';
  if (isReading(state)) return 'found-reading';
  return ids.length < of ? 'found-part' : 'found-places';
}

/** Why a deed is not possible now, or null when it is. */
export function obstacle({ crashed, replaced: gone }: State, deed: LogsCodes['action']) {
  if (deed === 'crash') return crashed ? 'already-crashed' : null;
  if (!crashed) return 'crash-first';
  return deed === 'replace' && gone ? 'already-replaced' : null;
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return begin({ ...state, ...action.to }, state.log);
    case 'crash':
      return obstacle(state, 'crash') ? state : crash(state);
    case 'replace':
      return obstacle(state, 'replace') ? state : replace(state);
    case 'search':
      return obstacle(state, 'search') ? state : look(state);
    case 'step': {
      if (state.requests >= REQUESTS) return state;
      const next = request(state, false);
      return { ...next, log: logged(next.log, { code: 'served', values: { n: next.requests }, tone: 'plain' }) };
    }
  }
}

/** What the killed process had not written; what went with a container or a full disk; what a search did not answer. */
export function verdict({ entries, crashed, replaced: gone, finding, misses }: State): Verdict<LogsCodes['check']> {
  return verdictOf([
    check('last', lostTo(entries, 'killed'), crashed),
    check('kept', lostTo(entries, 'replaced') + lostTo(entries, 'disk-full'), gone),
    check('found', misses, finding !== null && crashed && gone),
  ]);
}
