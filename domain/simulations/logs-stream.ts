/** Log lines on their way: where each is written, where it rests, and what it dies of. */

export type Arrangement = {
  where: 'file' | 'stdout';
  buffer: 'buffered' | 'unbuffered';
  form: 'text' | 'json';
  trace: 'no-trace' | 'trace-id';
  routing: 'node-only' | 'routed';
};

export const PROCESSES = ['web', 'worker'] as const;
export type Process = (typeof PROCESSES)[number];

/**
 * `buffer`: inside the process, not written yet. `file`: on the container's own disk. `node`: captured by the
 * platform, kept as long as the pod. `search`: forwarded by the router.
 */
export type Place = 'buffer' | 'file' | 'node' | 'search';
export type Loss = 'killed' | 'replaced' | 'disk-full';

export type Entry = {
  id: number;
  /** Counts requests; the one that fails is marked. */
  request: number;
  failing: boolean;
  process: Process;
  /** Begins an event, or is a further line of one, as in a stack trace written as text. */
  head: boolean;
  place: Place;
  lost: Loss | null;
};

/** Lines a buffer holds: it is written out when the next one does not fit. Lines a container's disk has room for. */
export const BUFFER = 4;
export const DISK = 9;
/** Lines of the stack trace that a failure in text form brings along. */
export const STACK = 2;

/** Lines one request leaves: the web process says it came, the worker says what became of it. */
export function linesOf(how: Arrangement, failing: boolean): readonly Pick<Entry, 'process' | 'head'>[] {
  const stack = failing && how.form === 'text' ? STACK : 0;
  return [
    { process: 'web', head: true },
    { process: 'worker', head: true },
    ...Array.from({ length: stack }, () => ({ process: 'worker' as const, head: false })),
  ];
}

/** Whether a request is picked out only by reading every line: text without an id. */
export function isReading({ form, trace }: Pick<Arrangement, 'form' | 'trace'>): boolean {
  return form === 'text' && trace === 'no-trace';
}

/** Where a line rests once its process has written it. */
export function written({ where, routing }: Arrangement): Place {
  if (where === 'file') return 'file';
  return routing === 'routed' ? 'search' : 'node';
}

/** Writes what the processes hold back, as far as their buffers ask for it. A full disk refuses a line. */
export function flushed(how: Arrangement, entries: readonly Entry[]): readonly Entry[] {
  const place = written(how);
  let out = entries;
  for (const process of PROCESSES) {
    const waiting = out.filter((one) => one.process === process && one.place === 'buffer' && !one.lost);
    if (how.buffer === 'buffered' && waiting.length <= BUFFER) continue;
    const held = how.buffer === 'buffered' ? waiting.slice(0, -1) : waiting;
    let room = place === 'file' ? DISK - out.filter((one) => onDisk(one, process)).length : Number.POSITIVE_INFINITY;
    out = out.map((one) => {
      if (!held.includes(one)) return one;
      room -= 1;
      return room < 0 ? { ...one, place, lost: 'disk-full' as const } : { ...one, place };
    });
  }
  return out;
}

function onDisk({ process, place, lost }: Entry, of: Process): boolean {
  return process === of && place === 'file' && !lost;
}

/** The lines of a killed process that it had not written yet are gone. */
export function killed(entries: readonly Entry[], process: Process): readonly Entry[] {
  return entries.map((one) =>
    one.process === process && one.place === 'buffer' && !one.lost ? { ...one, lost: 'killed' as const } : one,
  );
}

/** New containers on another node: their files, and what the old node had captured, are gone. Buffers are written first. */
export function replaced(how: Arrangement, entries: readonly Entry[]): readonly Entry[] {
  const place = written(how);
  return entries.map((one) => {
    if (one.lost) return one;
    const rests = one.place === 'buffer' ? { ...one, place } : one;
    return rests.place === 'search' ? rests : { ...rests, lost: 'replaced' as const };
  });
}

export type Finding = {
  /** Lines of the failing request that a search brings up, by id, and how many there should be. */
  ids: readonly number[];
  of: number;
  /** Places to look in, one query each. */
  places: number;
  /** Lines a person has to read to be sure, when no field or id picks out the request. */
  read: number;
};

/** What somebody learns who looks for the request that failed. */
export function search(how: Arrangement, entries: readonly Entry[]): Finding {
  const story = entries.filter(({ failing }) => failing);
  const kept = entries.filter(({ place, lost }) => place !== 'buffer' && !lost);
  const there = kept.filter(({ failing }) => failing);
  const byTrace = there.filter(({ head }) => head);
  // Without an id, JSON can be searched by the charge, which only the worker knows. Text has to be read.
  const byField = byTrace.filter(({ process }) => process === 'worker');
  const reading = isReading(how);
  const found = reading ? there : how.trace === 'trace-id' ? byTrace : byField;
  const places = how.where === 'stdout' && how.routing === 'routed' ? 1 : PROCESSES.length;
  return { ids: found.map(({ id }) => id), of: story.length, places, read: reading ? kept.length : found.length };
}
