import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from './answers';
import type { Case } from './arbitraries';
import { cases } from './arbitraries';
import { cheapestPath } from './cheapest-path';
import { answering, smallChecklist } from './fixtures';
import { GRADES, type Grade, isBetter } from './grade';
import { plan } from './plan';
import { runs } from './runs';
import { score } from './score';
import { costOf, withFixed } from './what-if';

const told = (path: ReturnType<typeof cheapestPath>): Found | string =>
  path.kind === 'path' ? { cost: path.cost, ranks: path.rows.map(({ rank }) => rank) } : path.kind;

const ids = (path: ReturnType<typeof cheapestPath>) =>
  path.kind === 'path' ? path.rows.map(({ item }) => item.id) : path.kind;

const pathTo = (target: Grade, given: Parameters<typeof answering>[1], rest: Parameters<typeof answering>[2] = 'yes') =>
  cheapestPath(smallChecklist, answering(smallChecklist, given, rest), null, target);

/** The answer by trying every set of rows: least cost, then fewest rows, then the rows that come first in the plan. */
function byTryingAll({ checklist, answers, weights }: Case, target: Grade): Found | null {
  const { rows } = plan(checklist, answers, weights);
  let best: Found | null = null;
  for (let set = 0; set < 2 ** rows.length; set++) {
    const chosen = rows.filter((_, i) => set & (1 << i));
    const { grade } = score(checklist, withFixed(answers, chosen), weights);
    if (grade === null || isBetter(target, grade)) continue;
    const found = { cost: costOf(chosen), ranks: chosen.map(({ rank }) => rank) };
    if (best === null || isPreferred(found, best)) best = found;
  }
  return best;
}

type Found = { cost: number; ranks: readonly number[] };

function isPreferred(a: Found, b: Found): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  if (a.ranks.length !== b.ranks.length) return a.ranks.length < b.ranks.length;
  const at = a.ranks.findIndex((rank, i) => rank !== b.ranks[i]);
  return at >= 0 && (a.ranks[at] ?? 0) < (b.ranks[at] ?? 0);
}

/** A graded case with at most eight rows in its plan: what is open becomes yes, and the tail of the plan is done. */
function graded({ checklist, answers, weights }: Case): Case {
  const settled: Answers = Object.fromEntries(
    checklist.items.map((item) => {
      const given = answers[item.id]?.answer ?? null;
      const open = given === null || given === 'dont-know' || (given === 'not-applicable' && !item.mayNotApply);
      return [item.id, { answer: open ? 'yes' : given, note: '', answeredAt: null }];
    }),
  );
  const spare = plan(checklist, settled, weights).rows.slice(8);
  const done = Object.fromEntries(
    spare.map(({ item }) => [item.id, { answer: 'yes' as const, note: '', answeredAt: null }]),
  );
  return { checklist, weights, answers: { ...settled, ...done } };
}

test('the path is what trying every set of fixes finds: cheapest, then fewest, then first in the plan', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...GRADES), (random, target) => {
      const each = graded(random);
      const before = score(each.checklist, each.answers, each.weights);
      const path = cheapestPath(each.checklist, each.answers, each.weights, target);
      if (before.grade === null) expect(path.kind).toBe('blocked');
      else if (!isBetter(target, before.grade)) expect(path).toEqual({ kind: 'there', grade: before.grade });
      else expect(told(path)).toEqual(byTryingAll(each, target));
    }),
    { numRuns: runs(250) },
  );
});

test('a path reaches its grade and none of its rows can be left out, however long the plan', () => {
  fc.assert(
    fc.property(cases, fc.constantFrom(...GRADES), ({ checklist, answers, weights }, target) => {
      const path = cheapestPath(checklist, answers, weights, target);
      if (path.kind !== 'path') return;
      const reached = (rows: typeof path.rows) => score(checklist, withFixed(answers, rows), weights).grade;
      const isEnough = (grade: Grade | null) => grade !== null && !isBetter(target, grade);
      expect(isEnough(reached(path.rows))).toBe(true);
      for (const row of path.rows) expect(isEnough(reached(path.rows.filter((each) => each !== row)))).toBe(false);
    }),
    { numRuns: runs(500) },
  );
});

test('a better grade never costs less', () => {
  fc.assert(
    fc.property(cases, ({ checklist, answers, weights }) => {
      const costs = [...GRADES].reverse().map((target) => {
        const path = cheapestPath(checklist, answers, weights, target);
        return path.kind === 'path' ? path.cost : 0;
      });
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
    }),
    { numRuns: runs(200) },
  );
});

test('where only a gate holds the grade, the path is what opens the gate', () => {
  const held = { 'releases-tagged': 'no', 'one-event-per-line': 'no' } as const;
  expect(ids(pathTo('C', held))).toBe('there');
  expect(ids(pathTo('B', held))).toEqual(['releases-tagged']);
});

test('two half days are preferred to a sprint that gains as much', () => {
  const given = {
    'process-types': 'no',
    'publishable-today': 'no',
    'stops-on-sigterm': 'no',
    'jobs-can-repeat': 'partly',
  } as const;
  expect(score(smallChecklist, answering(smallChecklist, given)).grade).toBe('C');
  expect(ids(pathTo('B', given))).toEqual(['publishable-today', 'stops-on-sigterm']);
});

test('open questions block every path, because no fix settles them', () => {
  expect(pathTo('A', { 'one-repository': null, 'logs-to-stdout': 'no' })).toMatchObject({
    kind: 'blocked',
    provisional: { reasons: ['codebase-open'], codebaseOpen: ['one-repository'] },
  });
  expect(pathTo('E', { 'one-repository': 'yes' }, null)).toMatchObject({
    kind: 'blocked',
    provisional: { reasons: ['completeness', 'codebase-open'] },
  });
  expect(pathTo('A', {}, null)).toEqual({ kind: 'blocked', provisional: null });
});
