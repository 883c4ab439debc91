/** The world of Kill a Process: who is logged in where, and what lies on which disk. */
import { type Line, say } from './simulation';

export const PEOPLE = ['Ana', 'Ben', 'Chloe', 'Dev', 'Eun'] as const;
export type PersonName = (typeof PEOPLE)[number];

export type Person = {
  name: PersonName;
  /** Where the session is kept: a process, the store, or nowhere: then the next click logs in. */
  session: string | null;
  /** The process the router sends them back to, where it remembers. */
  pin: string | null;
};

export type Receipt = {
  id: number;
  owner: PersonName;
  /** A process, `objects`, or null once it is lost. */
  at: string | null;
};

/** `handled`: requests answered since it started. */
export type Process = { name: string; handled: number };

/** The request just made, for the drawing. */
export type Request = { count: number; person: PersonName; process: string; ok: boolean };

/** The process that ended last, and what ended with it. */
export type Ended = { count: number; process: string; people: readonly PersonName[]; receipts: readonly Receipt[] };

export type World = {
  sessions: 'memory' | 'store';
  routing: 'turn' | 'sticky';
  uploads: 'disk' | 'objects';
  processes: readonly Process[];
  people: readonly Person[];
  receipts: readonly Receipt[];
  request: Request | null;
  ended: Ended | null;
  /** Whose turn it is among the processes. */
  turn: number;
  /** Processes and receipts are numbered through, so that a new one is never taken for an old one. */
  started: number;
  uploaded: number;
  loggedOut: number;
  missing: number;
  idle: number;
  weighed: number;
  deploys: number;
  log: readonly Line[];
};

/** One thing that happens, which is one step of time. */
export type Event =
  | { kind: 'click' | 'upload'; person: PersonName }
  | { kind: 'replace' | 'end'; process: string }
  | { kind: 'start' | 'weigh' | 'deployed' };

/** Three processes, everyone logged in, two receipts uploaded. */
export function world(
  { sessions, routing, uploads }: Pick<World, 'sessions' | 'routing' | 'uploads'>,
  log: readonly Line[] = [],
): World {
  const processes = [1, 2, 3].map((n) => ({ name: `web.${n}`, handled: 0 }));
  const people = PEOPLE.map((name, i): Person => {
    const home = processes[i % processes.length]?.name ?? 'web.1';
    return { name, session: sessions === 'store' ? 'store' : home, pin: routing === 'sticky' ? home : null };
  });
  const receipts = [0, 3].map((i, id): Receipt => {
    const owner = PEOPLE[i] ?? 'Ana';
    return { id, owner, at: uploads === 'objects' ? 'objects' : (processes[i % processes.length]?.name ?? null) };
  });
  return say(
    {
      sessions,
      routing,
      uploads,
      processes,
      people,
      receipts,
      request: null,
      ended: null,
      turn: PEOPLE.length,
      started: 3,
      uploaded: 2,
      loggedOut: 0,
      missing: 0,
      idle: 0,
      weighed: 0,
      deploys: 0,
      log,
    },
    { code: 'begun', tone: 'plain' },
  );
}
