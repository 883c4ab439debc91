/** Which questions a filter shows. */
import type { ItemAnswer } from '@/domain/answers';
import type { Tier } from '@/domain/factors';

export const FILTERS = ['all', 'left', 'dontKnow', 'toFix', 'aged'] as const;
export type Filter = (typeof FILTERS)[number];

/** An answer older than this many days may no longer be true. */
export const AGED_AFTER_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/** Whether an answer matches a filter at the time `now` (milliseconds). */
export function matches(filter: Filter, given: ItemAnswer, now: number): boolean {
  if (filter === 'left') return given.answer === null;
  if (filter === 'dontKnow') return given.answer === 'dont-know';
  if (filter === 'toFix') return given.answer === 'no' || given.answer === 'partly';
  if (filter === 'aged') return given.answeredAt !== null && now - Date.parse(given.answeredAt) > AGED_AFTER_DAYS * DAY;
  return true;
}

export type Chosen = { filter: Filter; tier: Tier | 'any' };
