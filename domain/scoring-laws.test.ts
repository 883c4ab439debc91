/** Laws of the score, the plan and the report, over random checklists, answers and weights. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from './answers';
import { ANSWERS, answerOf, withAnswer } from './answers';
import type { Case } from './arbitraries';
import { cases, casesWithItem } from './arbitraries';
import { countedAnswer } from './factor-score';
import { FACTOR_IDS } from './factors';
import { assessing, NOW } from './fixtures';
import { displayScore, GRADES, gradeOf } from './grade';
import { plan } from './plan';
import { report } from './report';
import { runs } from './runs';
import type { Score } from './score';
import { score } from './score';

const scoreOf = ({ checklist, answers, weights }: Case) => score(checklist, answers, weights);
const planOf = ({ checklist, answers, weights }: Case) => plan(checklist, answers, weights);

function answered(each: Case, id: string, answer: Answer): Case {
  return { ...each, answers: withAnswer(each.answers, id, answer, NOW) };
}

/** The score may gain a value or a grade, never lose one; where both have one, it is at least as good. */
function expectNoWorse(after: Score, before: Score) {
  if (before.value !== null) expect(after.value).toBeGreaterThanOrEqual(before.value - 1e-9);
  if (before.letter !== null) expect(rank(after.letter)).toBeLessThanOrEqual(rank(before.letter));
  if (before.grade !== null) expect(rank(after.grade)).toBeLessThanOrEqual(rank(before.grade));
}

const rank = (grade: Score['grade']) => (grade === null ? Number.POSITIVE_INFINITY : GRADES.indexOf(grade));

test('raising no to partly, or partly to yes, never lowers the score or the grade', () => {
  fc.assert(
    fc.property(casesWithItem, ({ item, ...each }) => {
      const [no, partly, yes] = (['no', 'partly', 'yes'] as const).map((answer) =>
        scoreOf(answered(each, item.id, answer)),
      );
      if (!no || !partly || !yes) throw new Error('three answers, three scores');
      expectNoWorse(partly, no);
      expectNoWorse(yes, partly);
    }),
    { numRuns: runs(2000) },
  );
});

// Only yes is above an open or a not-applicable item: partly is more than nothing known, and still may lower the mean.
test('turning any answer, or none, into yes never lowers the score or the grade', () => {
  fc.assert(
    fc.property(casesWithItem, fc.constantFrom(...ANSWERS, null), ({ item, ...each }, from) => {
      const before = { ...each, answers: withAnswer(each.answers, item.id, from, NOW) };
      expectNoWorse(scoreOf(answered(before, item.id, 'yes')), scoreOf(before));
    }),
    { numRuns: runs(2000) },
  );
});

test('marking a wholly-yes factor not applicable never raises the score', () => {
  fc.assert(
    fc.property(casesWithItem, ({ item: { factor }, ...each }) => {
      const ids = each.checklist.items.filter((item) => item.factor === factor).map(({ id }) => id);
      const withAll = (answer: Answer) => ids.reduce((sofar, id) => answered(sofar, id, answer), each);
      const before = scoreOf(withAll('yes')).value ?? Number.NaN;
      const after = scoreOf(withAll('not-applicable')).value;
      expect(after ?? 0).toBeLessThanOrEqual(before + 1e-9);
    }),
    { numRuns: runs(1000) },
  );
});

test('floor, score and ceiling are in order, and are null or numbers of 0 to 100', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const { floor, value, ceiling, factors, completeness, visited } = scoreOf(each);
      for (const range of [
        { floor, value, ceiling, most: 100 },
        ...factors.map((factor) => ({ ...factor, most: 1 })),
      ]) {
        if (range.floor === null || range.ceiling === null) {
          expect([range.floor, range.value, range.ceiling]).toEqual([null, null, null]);
          continue;
        }
        const inOrder = [0, range.floor, ...(range.value === null ? [] : [range.value]), range.ceiling, range.most];
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      }
      expect(visited).toBeGreaterThanOrEqual(completeness);
    }),
    { numRuns: runs(2000) },
  );
});

test('the displayed number never contradicts the letter', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const { value, letter } = scoreOf(each);
      expect(value === null ? null : gradeOf(Number(displayScore(value)))).toBe(letter);
    }),
    { numRuns: runs(1000) },
  );
});

test('the gains of a factor sum to what it is missing', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const { factors } = scoreOf(each);
      const { rows } = planOf(each);
      const assessed = factors.filter(({ value }) => value !== null).reduce((sum, { weight }) => sum + weight, 0);
      for (const { factor, value, weight } of factors) {
        const gained = rows.filter(({ item }) => item.factor === factor).reduce((sum, { gain }) => sum + gain, 0);
        expect(gained).toBeCloseTo(value === null ? 0 : (100 * weight * (1 - value)) / assessed, 9);
      }
    }),
    { numRuns: runs(1000) },
  );
});

test('raising a planned item to yes raises the score by its gain', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const before = scoreOf(each).value ?? Number.NaN;
      for (const { item, gain } of planOf(each).rows) {
        expect((scoreOf(answered(each, item.id, 'yes')).value ?? Number.NaN) - before).toBeCloseTo(gain, 9);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('every item is in exactly one place: planned, to find out, unanswered, or settled', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const { rows, findOut, unanswered } = planOf(each);
      const settled = each.checklist.items.filter((item) =>
        ['yes', 'not-applicable'].includes(countedAnswer(item, each.answers) ?? ''),
      );
      const placed = [...rows.map(({ item }) => item), ...findOut, ...unanswered, ...settled].map(({ id }) => id);
      expect(placed.sort()).toEqual(each.checklist.items.map(({ id }) => id).sort());
    }),
  );
});

test('the plan does not depend on the order of the answers or of the factors in the checklist', () => {
  fc.assert(
    fc.property(cases, fc.shuffledSubarray([...FACTOR_IDS], { minLength: FACTOR_IDS.length }), (each, order) => {
      const items = order.flatMap((factor) => each.checklist.items.filter((item) => item.factor === factor));
      const answers = Object.fromEntries(items.map(({ id }) => [id, answerOf(each.answers, id)]));
      expect(plan({ ...each.checklist, items }, answers, each.weights)).toEqual(planOf(each));
    }),
  );
});

test('saved and loaded answers give the same report, its time aside', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.string(), { maxLength: 3 }), ({ checklist, answers, weights }, strangeIds) => {
      const strange = strangeIds.map((id) => [id, { answer: 'no' as const, note: '', answeredAt: NOW }] as const);
      const assessment = assessing(Object.fromEntries([...strange, ...Object.entries(answers)]), weights);
      const loaded = JSON.parse(JSON.stringify(assessment));
      loaded.answers = Object.fromEntries(Object.entries(loaded.answers).reverse());
      const before = report(checklist, assessment, NOW);
      const after = report(checklist, loaded, '2027-02-21T10:00:00.000Z');
      expect({ ...after, generatedAt: NOW }).toEqual(before);
    }),
  );
});
