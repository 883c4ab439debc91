/** A presentation of a factor as values: its stops, how one moves among them, the timer, and what two windows share. */
import { type FactorId, isFactorId } from './factors';

export const SLIDES = ['principle', 'picture', 'simulation', 'discussion', 'exercise', 'hands', 'summary'] as const;
export type SlideKind = (typeof SLIDES)[number];

/** One place to stand: a slide, or a part of one. Its id is the hash of the address. */
export type Stop = {
  id: string;
  kind: SlideKind;
  /** Which slide it belongs to; a factor may have two pictures. */
  slide: string;
  /** Of a picture the step that is lit, 0 for the whole of it; of the questions which one; otherwise 0. */
  part: number;
};

/** The stops of a factor with pictures of so many steps each and so many questions. */
export function stopsOf(pictures: readonly number[], questions: number): readonly Stop[] {
  const single = (kind: SlideKind): Stop => ({ id: kind, kind, slide: kind, part: 0 });
  return SLIDES.flatMap((kind): Stop[] => {
    if (kind === 'picture') {
      return pictures.flatMap((steps, nth) => {
        const slide = nth === 0 ? 'picture' : `picture${nth + 1}`;
        return Array.from({ length: steps + 1 }, (_, part) => ({
          id: part === 0 ? slide : `${slide}-${part}`,
          kind,
          slide,
          part,
        }));
      });
    }
    if (kind === 'hands') {
      return Array.from({ length: questions }, (_, i) => ({ id: `hands-${i + 1}`, kind, slide: kind, part: i + 1 }));
    }
    return [single(kind)];
  });
}

export type Move = 'next' | 'previous' | 'first' | 'last';

/** The stop a move leads to; at either end it stays. An unknown stop is the first. */
export function moved(stops: readonly Stop[], from: string, move: Move): string {
  const last = stops.length - 1;
  const at = Math.max(
    0,
    stops.findIndex(({ id }) => id === from),
  );
  const to = { next: at + 1, previous: at - 1, first: 0, last }[move];
  return stops[Math.min(last, Math.max(0, to))]?.id ?? from;
}

/** `since` is the moment it was started, null while it stands; `spent` what had passed before, in milliseconds. */
export type Timer = { minutes: number; spent: number; since: number | null };

export const TIMER: Timer = { minutes: 15, spent: 0, since: null };
const MINUTE = 60_000;
/** Marks of the ring. */
export const TICKS = 60;

function spentAt({ spent, since }: Timer, now: number): number {
  return spent + (since === null ? 0 : Math.max(0, now - since));
}

/** Starts a timer that stands and stops one that runs. */
export function toggled(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : { ...timer, spent: spentAt(timer, now), since: null };
}

/** Its whole time again, standing. */
export function rewound(timer: Timer, minutes = timer.minutes): Timer {
  return { minutes: Math.min(240, Math.max(1, Math.round(minutes))), spent: 0, since: null };
}

/** What a timer shows: down to zero, then up. `ticks` of the ring stand for the time left, or for the time over. */
export function shown(timer: Timer, now: number): { seconds: number; over: boolean; ticks: number } {
  const whole = timer.minutes * MINUTE;
  const left = whole - spentAt(timer, now);
  const over = left <= 0 && spentAt(timer, now) > whole;
  const seconds = over ? Math.floor(-left / 1000) : Math.ceil(Math.max(0, left) / 1000);
  return { seconds, over, ticks: Math.min(TICKS, Math.ceil((Math.abs(left) / whole) * TICKS)) };
}

/** "5:04", from an hour on "1:05:04". */
export function clockText(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** What the two windows of a presentation share. */
export type Room = {
  factor: FactorId;
  stop: string;
  /** When the presentation began. */
  began: number;
  timer: Timer;
  /** Factors that were presented to their end. */
  done: readonly FactorId[];
  /** Counts the changes; of two rooms the one with more of them is the newer, and of equals the one said by the later name. */
  turn: number;
  by: string;
};

export function isNewer(a: Room, b: Room): boolean {
  return a.turn === b.turn ? a.by > b.by : a.turn > b.turn;
}

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** A room from outside, from another window or from before a reload; null when it is none. */
export function readRoom(value: unknown): Room | null {
  if (typeof value !== 'object' || value === null) return null;
  const { factor, stop, began, timer, done, turn, by } = value as Record<string, unknown>;
  if (!isFactorId(factor) || typeof stop !== 'string' || typeof by !== 'string') return null;
  if (!isTime(began) || !isTime(turn) || typeof timer !== 'object' || timer === null) return null;
  const { minutes, spent, since } = timer as Record<string, unknown>;
  if (!isTime(minutes) || minutes <= 0 || !isTime(spent) || !(since === null || isTime(since))) return null;
  const ended = Array.isArray(done) ? done.filter(isFactorId) : [];
  return { factor, stop, began, timer: { minutes, spent, since }, done: ended, turn, by };
}
