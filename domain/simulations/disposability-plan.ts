/** When what happens in the Shutdown Timeline: a pure account of one deploy, in whole seconds. */
import type { Line } from './simulation';

export type Choices = {
  /** `CMD npm start`, which puts a shell in front, or the exec form. */
  start: 'shell' | 'exec';
  /** What the program does on SIGTERM. */
  handler: 'none' | 'exit' | 'drain';
  /** When the worker acknowledges a job: on receipt or when it is done. */
  ack: 'early' | 'late';
  /** Whether a job that runs a second time does its work a second time. */
  repeat: 'again' | 'once';
  /** Seconds the request in flight takes, the grace period lasts, and a process needs until it is ready. */
  request: number;
  grace: number;
  startup: number;
};

/** SIGTERM is sent in this second. The request in flight began one second earlier, the first job at 0. */
export const TERM = 5;
export const START = TERM - 1;
/** A job takes so many seconds and charges the card in its third. */
export const JOB = 8;
export const CHARGE = 3;
const FIRST_JOB = 1041;
/** Seconds on the axis; no deploy within the ranges lasts longer. */
export const HORIZON = 51;

export type Job = {
  number: number;
  from: number;
  to: number;
  end: 'done' | 'lost' | 'returned';
  charged: number | null;
};

export type PlannedEvent = { at: number; code: string; tone: Line['tone']; values?: Record<string, number | string> };

export type Plan = {
  kill: number;
  heard: boolean;
  web: { end: number; killed: boolean; ready: number };
  request: { from: number; to: number; cut: boolean };
  worker: { end: number; killed: boolean; ready: number };
  /** What the old worker does, then, where a job comes back, what the new one does with it. */
  jobs: readonly Job[];
  again: (Job & { twice: boolean }) | null;
  /** Seconds with one web process fewer. */
  below: number;
  end: number;
  events: readonly PlannedEvent[];
};

function jobsUntil(end: number, ack: Choices['ack']): Job[] {
  return Array.from({ length: Math.floor(end / JOB) + 1 }, (_, i): Job => {
    const from = i * JOB;
    const to = Math.min(from + JOB, end);
    const done = from + JOB <= end;
    const charged = from + CHARGE <= to ? from + CHARGE : null;
    return { number: FIRST_JOB + i, from, to, end: done ? 'done' : ack === 'early' ? 'lost' : 'returned', charged };
  });
}

/** Everything that happens in one deploy. Second numbers are on the axis; the deploy begins at TERM. */
export function plan(choices: Choices): Plan {
  const { start, handler, ack, repeat, grace, startup } = choices;
  const kill = TERM + grace;
  // A shell in front keeps the signal; process 1 without a handler ignores it.
  const heard = start === 'exec' && handler !== 'none';
  const requestEnd = START + choices.request;
  const wanted = !heard ? kill : handler === 'exit' ? TERM : Math.max(TERM, requestEnd);
  const web = { end: Math.min(wanted, kill), killed: !heard || wanted > kill, ready: 0 };
  web.ready = web.end + startup;
  const request = { from: START, to: Math.min(requestEnd, web.end), cut: requestEnd > web.end };
  const workerEnd = heard ? TERM : kill;
  const worker = { end: workerEnd, killed: !heard, ready: workerEnd + startup };
  const jobs = jobsUntil(workerEnd, ack);
  const last = jobs.at(-1);
  const returned = last?.end === 'returned' ? last : null;
  const again = returned && {
    number: returned.number,
    from: worker.ready,
    to: worker.ready + JOB,
    end: 'done' as const,
    charged: worker.ready + CHARGE,
    twice: returned.charged !== null && repeat === 'again',
  };
  const facts = { kill, heard, web, request, worker, jobs, again, below: web.ready - TERM };
  const end = Math.max(web.ready, again?.to ?? worker.ready);
  return { ...facts, end, events: events(choices, facts, returned).sort((a, b) => a.at - b.at) };
}

function events(
  { start, handler }: Choices,
  facts: Omit<Plan, 'end' | 'events'>,
  returned: Job | null,
): PlannedEvent[] {
  const { kill, web, request, worker, jobs, again } = facts;
  const list: PlannedEvent[] = [{ at: TERM, code: 'term', tone: 'plain' }];
  const add = (at: number, code: string, tone: Line['tone'], values?: PlannedEvent['values']) =>
    list.push(values ? { at, code, tone, values } : { at, code, tone });

  if (start === 'shell') add(TERM, 'shell', 'bad');
  else if (handler === 'none') add(TERM, 'ignored', 'bad');
  else add(TERM, handler === 'exit' ? 'exits' : 'drains', 'plain');

  if (!request.cut) add(request.to, 'request-done', 'good');
  add(web.end, web.killed ? 'web-killed' : 'web-exit', web.killed ? 'bad' : 'plain', { grace: kill - TERM });
  if (request.cut) add(web.end, 'request-cut', 'bad');

  // Jobs that ended before the deploy began are no news.
  for (const { number, to, end, charged } of jobs) {
    if (end === 'done' && to >= TERM) add(to, 'job-done', 'good', { job: number });
    if (charged !== null && charged >= TERM) add(charged, 'first-charge', 'plain', { job: number });
  }
  add(worker.end, worker.killed ? 'worker-killed' : 'worker-exit', worker.killed ? 'bad' : 'plain');
  const last = jobs.at(-1);
  if (last?.end === 'lost') add(worker.end, 'job-lost', 'bad', { job: last.number });
  if (returned) add(worker.end, 'job-returned', 'plain', { job: returned.number });
  add(web.ready, 'ready', 'plain');
  if (again && returned) {
    add(again.from, 'job-again', 'plain', { job: again.number });
    const known = returned.charged !== null && !again.twice;
    const code = again.twice ? 'charged-twice' : known ? 'charge-known' : 'first-charge';
    add(again.charged ?? again.to, code, again.twice ? 'bad' : known ? 'good' : 'plain', { job: again.number });
    add(again.to, 'job-done', again.twice ? 'plain' : 'good', { job: again.number });
  }
  return list;
}
