import { expect, test } from 'vitest';
import { answered, checkedAt, NOT_ASKED, NOTHING_LEARNT, progressOf } from './learning';
import { allLearnt, answers, daysAgo, rightAt, smallQuiz, wrongAt } from './learning-fixtures';
import { questionsOf } from './quiz';

const config = questionsOf(smallQuiz, 'config');

test('a quiz is passed when each of its questions was answered correctly once, and keeps the time of the last', () => {
  const one = answers({ 'config-1': [rightAt(daysAgo(2))] });
  expect(checkedAt({ ...progressOf(NOTHING_LEARNT, 'config'), questions: one }, config)).toBeNull();
  const both = answers({ 'config-1': [rightAt(daysAgo(2))], 'config-2': [wrongAt(daysAgo(2)), rightAt(daysAgo(1))] });
  expect(checkedAt({ ...progressOf(NOTHING_LEARNT, 'config'), questions: both }, config)).toBe(daysAgo(1));
});

test('a wrong answer after the right one does not take a passed quiz back', () => {
  const questions = answers({
    'config-1': [rightAt(daysAgo(3)), wrongAt(daysAgo(1))],
    'config-2': [rightAt(daysAgo(2))],
  });
  expect(checkedAt({ ...progressOf(NOTHING_LEARNT, 'config'), questions }, config)).toBe(daysAgo(2));
});

test('the first answer stays the first, and the latest is kept beside it', () => {
  const known = [wrongAt(daysAgo(3)), rightAt(daysAgo(2)), wrongAt(daysAgo(1))].reduce(answered, NOT_ASKED);
  expect(known).toEqual({ first: wrongAt(daysAgo(3)), last: wrongAt(daysAgo(1)), rightAt: daysAgo(2) });
});

test('a lesson called like a property of every object is one that was never begun', () => {
  for (const id of ['constructor', '__proto__', 'toString']) expect(progressOf(allLearnt, id).readAt).toBeNull();
});
