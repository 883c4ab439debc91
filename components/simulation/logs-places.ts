import type { State } from '@/domain/simulations/logs';
import { BUFFER, DISK, type Entry, PROCESSES, type Process } from '@/domain/simulations/logs-stream';

type Point = readonly [x: number, y: number];

/** Where things stand in the drawing of the lines; marks are 10 by 10, one every 13. */
export const LEFT: Record<Process, number> = { web: 0.75, worker: 182 };
export const WIDE = 167;
export const PITCH = 13;
export const SIZE = 10;
const PER_ROW = 25;
export const ROW = { buffer: 53, file: 101, node: 182, search: 284, lost: 352 } as const;
export const SLOTS = { buffer: BUFFER, file: DISK } as const;

/** The places of all lines: each goes to the end of the row it rests in, which may go on below; what is lost falls into the last row. */
export function places({ entries }: State): ReadonlyMap<number, Point> {
  const out = new Map<number, Point>();
  const put = (list: readonly Entry[], x: number, y: number) => {
    for (const [i, { id }] of list.entries())
      out.set(id, [x + (i % PER_ROW) * PITCH, y + Math.floor(i / PER_ROW) * 15]);
  };
  const alive = entries.filter(({ lost }) => !lost);
  for (const process of PROCESSES) {
    const own = alive.filter((one) => one.process === process);
    for (const place of ['buffer', 'file'] as const) {
      put(
        own.filter((one) => one.place === place),
        LEFT[process] + 10,
        ROW[place],
      );
    }
  }
  put(
    alive.filter(({ place }) => place === 'node'),
    10,
    ROW.node,
  );
  put(
    alive.filter(({ place }) => place === 'search'),
    10,
    ROW.search,
  );
  put(
    entries.filter(({ lost }) => lost),
    10,
    ROW.lost,
  );
  return out;
}
