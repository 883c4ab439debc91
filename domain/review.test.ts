import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOW } from './fixtures';
import type { Attempt, Learning } from './learning';
import { allLearnt, answers, daysAgo, learning, rightAt, smallQuiz, wrongAt } from './learning-fixtures';
import { missedQuestions, nextDueAt, reviewOf } from './review';

/** Learning in which these questions have these answers; the factor is in the question's id. */
function given(attempts: Readonly<Record<string, readonly Attempt[]>>): Learning {
  const lessons: Record<string, { questions: ReturnType<typeof answers> }> = {};
  for (const [id, each] of Object.entries(attempts)) {
    const factor = id.slice(0, id.lastIndexOf('-'));
    lessons[factor] = { questions: { ...lessons[factor]?.questions, ...answers({ [id]: each }) } };
  }
  return learning(lessons);
}

const ids = (list: ReturnType<typeof reviewOf>) => list.map(({ question }) => question.id).sort();

test('a question whose latest answer was wrong comes up, one that was mended does not', () => {
  const known = given({ 'config-1': [wrongAt(daysAgo(1))], 'config-2': [wrongAt(daysAgo(2)), rightAt(daysAgo(1))] });
  expect(ids(reviewOf(known, smallQuiz, NOW, 'seed'))).toEqual(['config-1']);
  expect(missedQuestions(known, smallQuiz).map(({ id }) => id)).toEqual(['config-1']);
});

test('a question answered correctly comes up again after fourteen days, and not a moment earlier', () => {
  const known = given({ 'logs-1': [rightAt(daysAgo(14))] });
  expect(reviewOf(known, smallQuiz, NOW, 'seed')).toMatchObject([{ reason: 'old' }]);
  const before = new Date(Date.parse(NOW) - 1).toISOString();
  expect(reviewOf(known, smallQuiz, before, 'seed')).toEqual([]);
});

test('there is nothing to review for someone who never answered, nor right after everything was learnt', () => {
  expect(reviewOf(learning({}), smallQuiz, NOW, 'seed')).toEqual([]);
  expect(reviewOf(allLearnt, smallQuiz, NOW, 'seed')).toEqual([]);
});

test('when nothing is due, the next question is due fourteen days after its last answer', () => {
  expect(nextDueAt(learning({}), smallQuiz)).toBeNull();
  const known = given({ 'logs-1': [rightAt(daysAgo(4))], 'config-1': [rightAt(daysAgo(1))] });
  expect(nextDueAt(known, smallQuiz)).toBe(daysAgo(-10));
});

test('missed and old questions come by turns', () => {
  const known = given({
    'codebase-1': [wrongAt(daysAgo(1))],
    'config-1': [wrongAt(daysAgo(1))],
    'logs-1': [rightAt(daysAgo(20))],
    'processes-1': [rightAt(daysAgo(30))],
  });
  const reasons = reviewOf(known, smallQuiz, NOW, 'seed').map(({ reason }) => reason);
  expect(reasons).toEqual(['missed', 'old', 'missed', 'old']);
});

const anyAttempt = fc
  .record({ right: fc.boolean(), days: fc.integer({ min: 0, max: 40 }) })
  .map(({ right, days }) => (right ? rightAt(daysAgo(days)) : wrongAt(daysAgo(days))));
const anyLearning = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...smallQuiz.map(({ id }) => id)), fc.array(anyAttempt, { minLength: 1 })), {
    selector: ([id]) => id,
  })
  .map((entries) => given(Object.fromEntries(entries)));

test('the same learning, time and seed give the same review', () => {
  fc.assert(
    fc.property(anyLearning, fc.string(), (known, seed) => {
      expect(reviewOf(known, smallQuiz, NOW, seed)).toEqual(reviewOf(known, smallQuiz, NOW, seed));
    }),
  );
});

test('no question comes twice, and every missed or old one comes', () => {
  fc.assert(
    fc.property(anyLearning, fc.string(), (known, seed) => {
      const list = ids(reviewOf(known, smallQuiz, NOW, seed));
      expect(new Set(list).size).toBe(list.length);
      expect(list).toEqual(ids(reviewOf(known, smallQuiz, NOW, 'another visit')));
      for (const { id } of missedQuestions(known, smallQuiz)) expect(list).toContain(id);
    }),
  );
});

test('two questions of one factor follow each other only where no other is left', () => {
  fc.assert(
    fc.property(anyLearning, fc.string(), (known, seed) => {
      const factors = reviewOf(known, smallQuiz, NOW, seed).map(({ question }) => question.factor);
      factors.forEach((factor, i) => {
        if (i > 0 && factors[i - 1] === factor) expect(new Set(factors.slice(i))).toEqual(new Set([factor]));
      });
    }),
  );
});
