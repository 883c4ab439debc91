/** Ageing: what was true of a service three months ago may no longer be. */
import type { Answers, ItemAnswer } from './answers';
import { answerOf } from './answers';
import type { Checklist, Item } from './checklist';
import { countedAnswer } from './factor-score';

/** An answer older than this many days may no longer be true. */
export const AGED_AFTER_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/** `unknown`: an answer without a time, as a file written by hand has them. An answer from the future is fresh: clocks differ. */
export type Age = 'fresh' | 'aged' | 'unknown';

/** How old an answer is at `now` (milliseconds since 1970); null where there is none. */
export function ageOf({ answer, answeredAt }: ItemAnswer, now: number): Age | null {
  if (answer === null) return null;
  const instant = Date.parse(answeredAt ?? '');
  if (Number.isNaN(instant)) return 'unknown';
  return now - instant > AGED_AFTER_DAYS * DAY ? 'aged' : 'fresh';
}

/** Whole days since an answer was given; null when nobody knows. */
export function daysSince({ answeredAt }: ItemAnswer, now: number): number | null {
  const instant = Date.parse(answeredAt ?? '');
  return Number.isNaN(instant) ? null : Math.max(0, Math.floor((now - instant) / DAY));
}

export type Ageing = {
  /** Answers older than 90 days, oldest first. */
  aged: readonly { item: Item; days: number }[];
  /** Answers of which nobody knows the age, in checklist order. */
  unknown: readonly Item[];
};

/** The answers that should be looked at again at the time `now` (ISO 8601). */
export function ageing(checklist: Checklist, answers: Answers, now: string): Ageing {
  const at = Date.parse(now);
  const given = checklist.items
    .filter((item) => countedAnswer(item, answers) !== null)
    .map((item) => ({ item, given: answerOf(answers, item.id) }));
  const ofAge = (age: Age) => given.filter((each) => ageOf(each.given, at) === age);
  return {
    aged: ofAge('aged')
      .map(({ item, given }) => ({ item, days: daysSince(given, at) ?? 0 }))
      .sort((a, b) => b.days - a.days),
    unknown: ofAge('unknown').map(({ item }) => item),
  };
}
