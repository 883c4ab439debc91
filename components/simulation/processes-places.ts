/** Where things stand in the drawing of Kill a Process, in its own units: 360 wide. */
import type { State } from '@/domain/simulations/processes';

export const WIDTH = 360;
export const HEIGHT = 318;
export const ROUTER = { y: 70, h: 26 } as const;
export const BOX = { y: 128, h: 84, gap: 8 } as const;
export const LOST_Y = 233;
export const STORE = { y: 256, h: 56 } as const;
/** Side of a letter, which is a session, and of a receipt. */
export const TOKEN = 17;

export type Place = { x: number; y: number };

/** What stands for a person. */
export const letter = (name: string) => name.slice(0, 1);

/** The middle of a person's mark. */
export const personPlace = (i: number): Place => ({ x: 36 + i * 72, y: 20 });

/** Left edge and width of a process among n. */
export function boxPlace(i: number, n: number): { x: number; w: number } {
  const w = (WIDTH - 2 - BOX.gap * (n - 1)) / n;
  return { x: 1 + i * (w + BOX.gap), w };
}

/** Left edge and width of the two stores. */
export const storePlace = (which: 'store' | 'objects') => ({ x: which === 'store' ? 1 : 185, w: 174 });

/** The middle of the nth letter of a row. */
const inRow = (left: number, n: number, y: number): Place => ({ x: left + 8 + TOKEN / 2 + n * (TOKEN + 2), y });

/** Where each person's session is drawn; null where it has none. */
export function sessionPlaces(state: State): ReadonlyMap<string, Place | null> {
  const rows = new Map<string, number>();
  return new Map(
    state.people.map(({ name, session }) => {
      if (session === null) return [name, null];
      const n = rows.get(session) ?? 0;
      rows.set(session, n + 1);
      if (session === 'store') return [name, inRow(storePlace('store').x, n, STORE.y + 37)];
      const i = state.processes.findIndex((process) => process.name === session);
      return [name, inRow(boxPlace(i, state.processes.length).x, n % 4, BOX.y + 40 + Math.floor(n / 4) * (TOKEN + 2))];
    }),
  );
}

/** Where each receipt is drawn; null once it is lost. At most four fit in a process and eight in the store. */
export function receiptPlaces(state: State): readonly { id: number; owner: string; place: Place | null }[] {
  const rows = new Map<string, number>();
  return state.receipts.map(({ id, owner, at }) => {
    if (at === null) return { id, owner, place: null };
    const n = rows.get(at) ?? 0;
    rows.set(at, n + 1);
    if (at === 'objects') return { id, owner, place: inRow(storePlace('objects').x, Math.min(n, 7), STORE.y + 37) };
    const i = state.processes.findIndex((process) => process.name === at);
    return { id, owner, place: inRow(boxPlace(i, state.processes.length).x, Math.min(n, 3), BOX.y + 66) };
  });
}
