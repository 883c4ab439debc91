/** Which questions a filter shows. */
import { ageOf } from '@/domain/ageing';
import type { ItemAnswer } from '@/domain/answers';
import type { Tier } from '@/domain/factors';

export const FILTERS = ['all', 'left', 'dontKnow', 'toFix', 'aged'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether an answer matches a filter at the time `now` (milliseconds). */
export function matches(filter: Filter, given: ItemAnswer, now: number): boolean {
  if (filter === 'left') return given.answer === null;
  if (filter === 'dontKnow') return given.answer === 'dont-know';
  if (filter === 'toFix') return given.answer === 'no' || given.answer === 'partly';
  if (filter === 'aged') return ageOf(given, now) === 'aged';
  return true;
}

export type Chosen = { filter: Filter; tier: Tier | 'any' };
