/** Kill a Process: five people work through a router on a few processes, and processes end. What was inside ends with them. */
import { click, end, replace, start, upload, weigh } from './processes-events';
import { type Event, PEOPLE, type World, world } from './processes-world';
import { check, logged, type Preset, type Verdict, verdictOf } from './simulation';

export type { Person, Process, World } from './processes-world';

export type ProcessesCodes = {
  choice: 'sessions' | 'routing' | 'uploads';
  option: 'memory' | 'store' | 'turn' | 'sticky' | 'disk' | 'objects';
  action: 'deploy' | 'everyone' | 'kill' | 'scale' | 'upload';
  check: 'sessions' | 'receipts' | 'spread';
  line:
    | 'begun'
    | 'served'
    | 'served-store'
    | 'served-sticky'
    | 'asked'
    | 'logged-in'
    | 'logged-in-store'
    | 'receipt-missing'
    | 'ended'
    | 'ended-sessions'
    | 'ended-receipts'
    | 'started'
    | 'uploaded-disk'
    | 'uploaded-objects'
    | 'idle'
    | 'shared'
    | 'deployed';
  part:
    | 'router'
    | 'turn'
    | 'sticky'
    | 'store'
    | 'objects'
    | 'unused'
    | 'person-in'
    | 'person-out'
    | 'process-holds'
    | 'process-empty'
    | 'none'
    | 'lost-with'
    | 'ended-empty'
    | 'store-holds'
    | 'objects-hold'
    | 'full'
    | 'legend-session'
    | 'legend-receipt'
    | 'legend-out';
};

export type Choices = Pick<World, 'sessions' | 'routing' | 'uploads'>;
export type State = World & {
  /** What has begun and is not finished: each is one step of time. */
  pending: readonly Event[];
};

export type Action =
  | { type: 'choose'; choices: Partial<Choices> }
  | { type: 'step' }
  | { type: ProcessesCodes['action'] };

/** Processes the drawing has room for. */
export const MOST_PROCESSES = 4;

const PRESETS: Readonly<Record<Preset, Choices>> = {
  broken: { sessions: 'memory', routing: 'turn', uploads: 'disk' },
  fixed: { sessions: 'store', routing: 'turn', uploads: 'objects' },
};

export function init(preset: Preset): State {
  return { ...world(PRESETS[preset]), pending: [] };
}

function perform(state: World, event: Event): World {
  switch (event.kind) {
    case 'click':
      return click(state, event.person);
    case 'upload':
      return upload(state, event.person);
    case 'replace':
      return replace(state, event.process);
    case 'end':
      return end(state, event.process);
    case 'start':
      return start(state);
    case 'weigh':
      return weigh(state);
    case 'deployed':
      return {
        ...state,
        deploys: state.deploys + 1,
        log: logged(state.log, { code: 'deployed', tone: state.loggedOut + state.missing > 0 ? 'bad' : 'good' }),
      };
  }
}

function step(state: State): State {
  const [event, ...pending] = state.pending;
  return event ? { ...perform(state, event), pending } : state;
}

/** What has begun is finished before something else begins. */
function finished(state: State): State {
  let now = state;
  while (now.pending.length > 0) now = step(now);
  return now;
}

const everyone: readonly Event[] = PEOPLE.map((person) => ({ kind: 'click', person }));

/** What an action sets going, step by step; empty when it is not possible. */
function plan(state: World, action: ProcessesCodes['action']): readonly Event[] {
  const names = state.processes.map(({ name }) => name);
  switch (action) {
    case 'deploy':
      // People do not wait for a deploy: two go on after each replacement, and all of them once it is done.
      return [
        ...names.flatMap((process, i): Event[] => [
          { kind: 'replace', process },
          ...[0, 1].map((k): Event => ({ kind: 'click', person: PEOPLE[(i * 2 + k) % PEOPLE.length] ?? 'Ana' })),
        ]),
        ...everyone,
        { kind: 'deployed' },
      ];
    case 'everyone':
      return everyone;
    case 'kill':
      return names[0] === undefined ? [] : [{ kind: 'end', process: names[0] }, { kind: 'start' }, ...everyone];
    case 'scale':
      return names.length >= MOST_PROCESSES ? [] : [{ kind: 'start' }, ...everyone, { kind: 'weigh' }];
    case 'upload': {
      const person = PEOPLE[state.uploaded % PEOPLE.length] ?? 'Ana';
      return [{ kind: 'upload', person }, ...everyone];
    }
  }
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'choose': {
      const { sessions, routing, uploads } = { ...state, ...action.choices };
      return { ...world({ sessions, routing, uploads }, state.log), pending: [] };
    }
    case 'step':
      return step(state);
    default: {
      const ready = finished(state);
      const pending = plan(ready, action.type);
      return pending.length > 0 ? step({ ...ready, pending }) : state;
    }
  }
}

/** A deploy must have been finished with people at work, a process must have been added, before anything is said to hold. */
export function verdict(state: State): Verdict<ProcessesCodes['check']> {
  return verdictOf([
    check('sessions', state.loggedOut, state.deploys > 0),
    check('receipts', state.missing, state.deploys > 0),
    check('spread', state.idle, state.weighed > 0),
  ]);
}
