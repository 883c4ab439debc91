import type { State } from '@/domain/simulations/logs';
import { type Entry, isReading } from '@/domain/simulations/logs-stream';

/** Lines that fit below the drawing. */
const ROOM = 5;

/** What the last search brings up: the lines found, or, where nothing can be picked out, the newest of all there are. */
export function shown({ entries, finding, ...how }: State): readonly Entry[] {
  if (!finding || finding.ids.length === 0) return [];
  const reading = isReading(how);
  const lines = entries.filter((one) => (reading ? one.place !== 'buffer' && !one.lost : finding.ids.includes(one.id)));
  return lines.slice(-ROOM);
}

const STACK = ['    at charge (payments.js:41)', '    at handle (worker.js:12)'] as const;

/** A line as it was written: prose or JSON, with or without the id of its request. */
export function textOf({ process, request, failing, head, id }: Entry, { entries, form, trace }: State): string {
  if (!head) {
    const first = entries.find((one) => one.request === request && !one.head);
    return STACK[first?.id === id ? 0 : 1];
  }
  const said = process === 'web' ? 'POST /charges' : failing ? 'charge failed' : 'charged';
  const traceId = failing ? '4bf9' : `91c${request}`;
  const traced = trace === 'trace-id' ? traceId : null;
  if (form === 'text') return traced ? `02:14 [${traced}] ${said}` : `02:14 ${said}`;
  const own = process === 'worker' ? { charge: `ch_104${request}` } : {};
  return JSON.stringify({ msg: said, ...(traced ? { trace_id: traced } : own) });
}
