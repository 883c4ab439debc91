/** Assessments made from a number: a search through tens of thousands takes seconds, and a number repeats what it found. */
import type { ItemAnswer } from '@/domain/answers';
import { ANSWERS } from '@/domain/answers';
import type { Assessment, Snapshot } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import type { Weights } from '@/domain/factors';
import { FACTOR_IDS, TIERS } from '@/domain/factors';
import { PIECES } from './arbitraries';

/** Mulberry32: 32 bits of state, good enough to spread. */
function chance(seed: number) {
  let state = seed | 0;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** From nothing said to everything said, with notes of awkward pieces, unknown questions, moved tiers and snapshots. `clean` makes texts what a file carries. */
export function assessmentFrom(seed: number, checklist: Checklist, clean: (text: string) => string): Assessment {
  const pick = chance(seed);
  const one = <T>(all: readonly T[]): T => all[pick(all.length)] as T;
  const text = () => clean(Array.from({ length: pick(5) }, () => one(PIECES)).join(''));
  const id = () => `id-${pick(1_000_000).toString(36)}`;
  const time = () => new Date(946_684_800_000 + pick(3_000_000_000) * 1000 + pick(1000)).toISOString();
  const given = (mayNotApply: boolean): ItemAnswer => {
    const answer = one([...ANSWERS, null]);
    const kept = answer === 'not-applicable' && !mayNotApply ? 'no' : answer;
    return { answer: kept, note: pick(3) === 0 ? text() : '', answeredAt: pick(4) === 0 ? null : time() };
  };
  const answers = () => {
    const density = pick(4);
    const known = checklist.items
      .filter(() => pick(4) < density)
      .map((item) => [item.id, given(item.mayNotApply)] as const);
    const others = Array.from({ length: pick(3) }, () => [`retired-${pick(50)}`, given(true)] as const);
    return Object.fromEntries([...known, ...others]);
  };
  const weights = (): Weights =>
    pick(3) > 0
      ? null
      : Object.fromEntries(FACTOR_IDS.filter(() => pick(4) === 0).map((factor) => [factor, one(TIERS)]));
  const snapshot = (): Snapshot => ({
    id: id(),
    takenAt: time(),
    reason: text(),
    checklistVersion: 1 + pick(9),
    scoringVersion: 1 + pick(3),
    weights: weights(),
    answers: answers(),
  });
  return {
    id: id(),
    service: { id: id(), name: text(), team: text(), description: text() },
    respondent: text(),
    checklistVersion: 1 + pick(9),
    weights: weights(),
    answers: answers(),
    snapshots: Array.from({ length: pick(8) === 0 ? pick(3) : 0 }, snapshot),
  };
}
