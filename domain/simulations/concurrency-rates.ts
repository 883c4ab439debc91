/** The arithmetic of the Formation Tuner: what a formation can do in a second, and what it asks of the database. */

export type Choices = {
  /** All work in the web processes, or jobs in workers of their own. */
  layout: 'together' | 'split';
  web: number;
  worker: number;
  /** Connections each process keeps open. */
  pool: number;
  /** What arrives each second. */
  requests: number;
  jobs: number;
};

/** The assumptions, all of which are shown beside the drawing. */
export const ASSUMED = {
  /** Connections the database accepts. */
  limit: 100,
  /** Seconds a request takes when it does not wait; it holds a connection as long. */
  request: 0.1,
  /** Requests a second that one web process manages, however many connections it has. */
  perWeb: 40,
  /** Jobs a second that one process does; a job occupies it completely. */
  perWorker: 1,
  /** Seconds after which nobody waits any longer. */
  timeout: 30,
} as const;

export type Rates = {
  /** Connections wanted, refused, and the share of work that is turned away for it, 0 to 1. */
  wanted: number;
  refused: number;
  turnedAway: number;
  /** Requests a second one free web process answers. */
  perWeb: number;
  /** Web processes occupied by jobs. */
  occupied: number;
  /** Requests and jobs the formation can do in a second. */
  capacity: number;
  jobCapacity: number;
};

export function rates({ layout, web, worker, pool, jobs }: Choices): Rates {
  const processes = web + (layout === 'split' ? worker : 0);
  const wanted = processes * pool;
  // Every process opens connections when it needs them, so that all of them meet the limit alike.
  const turnedAway = wanted > ASSUMED.limit ? 1 - ASSUMED.limit / wanted : 0;
  const perWeb = Math.min(ASSUMED.perWeb, pool / ASSUMED.request);
  const occupied = layout === 'together' ? Math.min(web, Math.ceil(jobs / ASSUMED.perWorker)) : 0;
  const working = layout === 'together' ? occupied : worker;
  return {
    wanted,
    refused: Math.max(0, wanted - ASSUMED.limit),
    turnedAway,
    perWeb,
    occupied,
    capacity: (web - occupied) * perWeb * (1 - turnedAway),
    jobCapacity: working * ASSUMED.perWorker * (1 - turnedAway),
  };
}

/** Seconds until a page is there: its own time, stretched by the load, and the queue before it. Never above the timeout. */
export function latency({ capacity }: Rates, requests: number, waiting: number): number {
  if (requests === 0 && waiting === 0) return ASSUMED.request;
  if (capacity <= 0) return ASSUMED.timeout;
  // With nothing free the formula has no end; the queue before it then says how long a page takes.
  const free = Math.max(0.02, 1 - requests / capacity);
  return Math.min(ASSUMED.timeout, ASSUMED.request / free + waiting / capacity);
}
