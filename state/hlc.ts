/**
 * A hybrid logical clock: stamps that sort as text, in the order in which edits knew of each other.
 *
 * A stamp is milliseconds (9 base-36 digits), a counter (4) and the tab that wrote it. It follows the wall clock, but
 * never falls behind a stamp already seen: an edit made after seeing another is the newer one, whatever the clocks say.
 */

export type Hlc = {
  /** A stamp newer than every stamp given or received so far. */
  tick(): string;
  /** Takes note of a stamp from elsewhere. */
  receive(stamp: string): void;
};

const MS_DIGITS = 9;
const COUNTER_DIGITS = 4;
const TIME_DIGITS = MS_DIGITS + COUNTER_DIGITS;
const COUNTERS = 36 ** COUNTER_DIGITS;
/** The year 2328. A clock beyond it is taken as this; a stamp a century beyond it is damage, so there is always a newer one. */
const MAX_MS = 4 * 36 ** (MS_DIGITS - 1);
const STAMP = /^[0-4][0-9a-z]{12}[0-9a-z]{4,16}$/;

export const isStamp = (value: unknown): value is string => typeof value === 'string' && STAMP.test(value);

/** Which tab wrote a stamp. */
export const tabOf = (stamp: string) => stamp.slice(TIME_DIGITS);

/** The time of a stamp as its clock had it, ISO 8601; empty for no stamp. */
export const timeOf = (stamp: string) =>
  stamp === '' ? '' : new Date(Number.parseInt(stamp.slice(0, MS_DIGITS), 36)).toISOString();

const digits = (value: number, length: number) => value.toString(36).padStart(length, '0');

/** `clock` gives milliseconds since 1970 and may be wrong; `tab` is 4 to 16 characters 0-9a-z, one per page load. */
export function createHlc(clock: () => number, tab: string): Hlc {
  let ms = 0;
  let counter = 0;
  /** Both, as a stamp has them. */
  let newest = '';
  return {
    tick() {
      const wall = Math.min(Math.floor(clock()), MAX_MS);
      if (wall > ms) {
        ms = wall;
        counter = 0;
      } else if (++counter === COUNTERS) {
        ms += 1;
        counter = 0;
      }
      newest = digits(ms, MS_DIGITS) + digits(counter, COUNTER_DIGITS);
      return newest + tab;
    },
    receive(stamp) {
      const time = stamp.slice(0, TIME_DIGITS);
      if (time <= newest) return;
      newest = time;
      ms = Number.parseInt(time.slice(0, MS_DIGITS), 36);
      counter = Number.parseInt(time.slice(MS_DIGITS), 36);
    },
  };
}
