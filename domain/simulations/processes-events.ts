/** What one event does to the world of Kill a Process: a click, an upload, the end or the start of a process. */
import type { Person, PersonName, Process, World } from './processes-world';
import { say } from './simulation';

/** The process that gets this person's request: the one remembered while it lives, otherwise the next in turn. */
function route(state: World, { pin }: Person): { process: Process; turn: number } | null {
  const remembered = state.processes.find(({ name }) => state.routing === 'sticky' && name === pin);
  if (remembered) return { process: remembered, turn: state.turn };
  const process = state.processes[state.turn % state.processes.length];
  return process ? { process, turn: state.turn + 1 } : null;
}

const update = (state: World, person: Person): readonly Person[] =>
  state.people.map((each) => (each.name === person.name ? person : each));

/** A person's request: answered, or answered with the login page where the process does not know them. */
export function click(state: World, name: PersonName): World {
  const person = state.people.find((each) => each.name === name);
  const routed = person && route(state, person);
  if (!person || !routed) return state;
  const { process, turn } = routed;
  const known = person.session === 'store' || person.session === process.name;
  const pin = state.routing === 'sticky' ? process.name : null;
  const next: World = {
    ...state,
    turn,
    processes: state.processes.map((each) => (each === process ? { ...each, handled: each.handled + 1 } : each)),
    request: {
      count: (state.request?.count ?? 0) + 1,
      person: name,
      process: process.name,
      ok: known || person.session === null,
    },
  };
  const values = { person: name, process: process.name };

  if (person.session === null) {
    const session = state.sessions === 'store' ? 'store' : process.name;
    const code = state.sessions === 'store' ? 'logged-in-store' : 'logged-in';
    return say({ ...next, people: update(next, { name, session, pin }) }, { code, values, tone: 'plain' });
  }
  if (!known) {
    const people = update(next, { name, session: null, pin });
    return say({ ...next, people, loggedOut: next.loggedOut + 1 }, { code: 'asked', values, tone: 'bad' });
  }
  const served = { ...next, people: update(next, { ...person, pin }) };
  return opened(served, name, process.name) ?? say(served, { code: servedBy(state), values, tone: 'plain' });
}

function servedBy({ sessions, routing }: World): string {
  if (sessions === 'store') return 'served-store';
  return routing === 'sticky' ? 'served-sticky' : 'served';
}

/** With a click a person opens their receipts; null when none is on the disk of another process. */
function opened(state: World, owner: PersonName, process: string): World | null {
  const known = ['objects', process, null];
  if (state.receipts.every((each) => each.owner !== owner || known.includes(each.at))) return null;
  return say(
    {
      ...state,
      missing: state.missing + 1,
      request: state.request && { ...state.request, ok: false },
    },
    { code: 'receipt-missing', values: { person: owner, process }, tone: 'bad' },
  );
}

/** A new receipt: on the disk of whichever process took it, or in the object store. */
export function upload(state: World, name: PersonName): World {
  const person = state.people.find((each) => each.name === name);
  const routed = person && route(state, person);
  if (!person || !routed) return state;
  const { process, turn } = routed;
  const at = state.uploads === 'objects' ? 'objects' : process.name;
  const receipts = [...state.receipts, { id: state.uploaded, owner: name, at }];
  return say(
    { ...state, turn, receipts, uploaded: state.uploaded + 1 },
    {
      code: state.uploads === 'objects' ? 'uploaded-objects' : 'uploaded-disk',
      values: { person: name, process: process.name },
      tone: 'plain',
    },
  );
}

/** What was in a process ends with it. */
function without(state: World, name: string): World {
  const lost = state.people.filter(({ session }) => session === name);
  const gone = state.receipts.filter(({ at }) => at === name);
  let next: World = {
    ...state,
    people: state.people.map((each) => (each.session === name ? { ...each, session: null } : each)),
    receipts: state.receipts.map((each) => (each.at === name ? { ...each, at: null } : each)),
    loggedOut: state.loggedOut + lost.length,
    missing: state.missing + gone.length,
    request: null,
    ended: {
      count: (state.ended?.count ?? 0) + 1,
      process: name,
      people: lost.map((each) => each.name),
      receipts: gone,
    },
  };
  if (lost.length > 0) {
    const people = lost.map((each) => each.name).join(', ');
    next = say(next, { code: 'ended-sessions', values: { process: name, people }, tone: 'bad' });
  }
  if (gone.length > 0) {
    next = say(next, { code: 'ended-receipts', values: { process: name, n: gone.length }, tone: 'bad' });
  }
  return lost.length + gone.length > 0 ? next : say(next, { code: 'ended', values: { process: name }, tone: 'good' });
}

/** One process ends. */
export function end(state: World, name: string): World {
  return without({ ...state, processes: state.processes.filter((each) => each.name !== name) }, name);
}

/** The process manager starts one more. */
export function start(state: World): World {
  const name = `web.${state.started + 1}`;
  const processes = [...state.processes, { name, handled: 0 }];
  return say(
    { ...state, processes, started: state.started + 1, request: null },
    { code: 'started', values: { process: name }, tone: 'plain' },
  );
}

/** One process of the old release gives way to one of the new. */
export function replace(state: World, name: string): World {
  const fresh = `web.${state.started + 1}`;
  const processes = state.processes.map((each) => (each.name === name ? { name: fresh, handled: 0 } : each));
  return without({ ...state, processes, started: state.started + 1 }, name);
}

/** Whether the newest process got any of the work. */
export function weigh(state: World): World {
  const newest = state.processes.at(-1);
  if (!newest) return state;
  const values = { process: newest.name, n: newest.handled };
  const next = { ...state, weighed: state.weighed + 1 };
  return newest.handled === 0
    ? say({ ...next, idle: next.idle + 1 }, { code: 'idle', values, tone: 'bad' })
    : say(next, { code: 'shared', values, tone: 'good' });
}
