import { expect, test } from 'vitest';
import type { Answer } from './answers';
import type { Snapshot } from './assessment';
import { secondChecklist } from './checklist-changes.fixture';
import { answering, assessing, NOW, smallChecklist } from './fixtures';
import { changeSinceLast, lastSnapshot, trend } from './history';

function snapshot(takenAt: string, given: Readonly<Record<string, Answer | null>>, more: Partial<Snapshot> = {}) {
  return {
    id: takenAt.slice(0, 10),
    takenAt,
    reason: 'Quarterly',
    checklistVersion: 1,
    scoringVersion: 1,
    weights: null,
    answers: answering(smallChecklist, given),
    ...more,
  };
}

const spring = snapshot('2026-05-20T10:00:00.000Z', {}, { answers: answering(smallChecklist, {}, 'no') });
const summer = snapshot('2026-08-20T10:00:00.000Z', { 'process-types': 'no', 'logs-to-stdout': 'yes' });
const now = assessing(answering(smallChecklist, { 'logs-to-stdout': 'partly' }));

test('the trend goes from the oldest snapshot to now, whatever order they are kept in', () => {
  const points = trend(smallChecklist, now, [summer, spring], NOW);
  expect(points.map(({ at, score }) => [at, score?.value])).toEqual([
    [spring.takenAt, 0],
    [summer.takenAt, 85],
    [NOW, 98.75],
  ]);
  expect(points.at(-1)?.snapshot).toBeNull();
});

test('times are compared as instants, not as texts', () => {
  const early = snapshot('2026-08-21T01:00:00.000+09:00', {});
  expect(lastSnapshot([early, summer])).toBe(early);
  const earlier = snapshot('2026-08-20T18:00:00.000+09:00', {});
  expect(lastSnapshot([earlier, summer])).toBe(summer);
});

test('the change since last names what rose, what fell and by how much', () => {
  const last = changeSinceLast(smallChecklist, now, [summer, spring]);
  expect(last?.since).toBe(summer);
  expect(last?.change.change).toBeCloseTo(13.75, 9);
  expect([last?.change.first?.grade, last?.change.second?.grade]).toEqual(['B', 'A']);
  expect(last?.change.counts).toMatchObject({ better: 1, worse: 1, same: 8 });
});

test('without a snapshot there is nothing to compare with', () => {
  expect(changeSinceLast(smallChecklist, now, [])).toBeNull();
  expect(trend(smallChecklist, now, [], NOW)).toHaveLength(1);
});

test('a snapshot is scored by the checklist and tiers it was taken with', () => {
  const moved = { ...summer, weights: { concurrency: 'low' as const } };
  const points = trend(secondChecklist, now, [summer, moved], NOW);
  expect(points[0]?.score?.value).toBe(85);
  expect(points[0]?.score?.counts.total).toBe(10);
  expect(points[1]?.score?.value).toBeCloseTo((100 * 17) / 18, 9);
  expect(points[2]?.score?.counts.total).toBe(11);
});

test('a snapshot of a later rule of scoring keeps its place without a number', () => {
  const points = trend(smallChecklist, now, [{ ...summer, scoringVersion: 7 }], NOW);
  expect(points.map(({ score }) => score === null)).toEqual([true, false]);
});
