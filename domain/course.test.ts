import { expect, test } from 'vitest';
import {
  finishedAt,
  hasBegun,
  lastDoneAt,
  lessonFinishedAt,
  nextPart,
  partsDone,
  partsOf,
  startedAt,
  wayOn,
} from './course';
import { FACTOR_IDS, ONBOARDING_ORDER } from './factors';
import { NOW } from './fixtures';
import { NOTHING_LEARNT } from './learning';
import { allLearnt, answers, daysAgo, learning, rightAt, smallQuiz, whole, wrongAt } from './learning-fixtures';

const done = (...ids: readonly (typeof FACTOR_IDS)[number][]) =>
  learning(Object.fromEntries(ids.map((id) => [id, whole(id)])));

test('a lesson has three parts, done in any order', () => {
  const parts = partsOf(learning({ config: { triedAt: NOW } }), 'config', smallQuiz);
  expect(parts).toEqual({ read: null, try: NOW, check: null });
  expect(partsDone(parts)).toBe(1);
  expect(nextPart(parts)).toBe('read');
  expect(lessonFinishedAt(parts)).toBeNull();
});

test('a lesson is finished when its last part was done', () => {
  const progress = { ...whole('config', daysAgo(3)), triedAt: daysAgo(1) };
  expect(lessonFinishedAt(partsOf(learning({ config: progress }), 'config', smallQuiz))).toBe(daysAgo(1));
});

test('a first-time visitor is sent to the first lesson of the suggested order', () => {
  expect(wayOn(NOTHING_LEARNT, smallQuiz, null)).toEqual({ kind: 'begin', factor: 'codebase' });
});

test('a name for the record is no learning', () => {
  const named = { ...NOTHING_LEARNT, learner: { name: 'Ana', mentor: '' } };
  expect(hasBegun(named)).toBe(false);
  expect(wayOn(named, smallQuiz, null).kind).toBe('begin');
});

test('whoever opened a lesson and left continues there, with its first part that is left', () => {
  expect(wayOn(NOTHING_LEARNT, smallQuiz, 'logs')).toEqual({
    kind: 'continue',
    factor: 'logs',
    part: 'read',
    finished: 0,
  });
  expect(wayOn(learning({ logs: { readAt: NOW } }), smallQuiz, 'logs')).toMatchObject({ factor: 'logs', part: 'try' });
});

test('after a finished lesson the next one in the suggested order is offered', () => {
  expect(wayOn(done('codebase'), smallQuiz, 'codebase')).toEqual({
    kind: 'next',
    factor: 'dependencies',
    part: 'read',
    finished: 1,
  });
  const upTo = ONBOARDING_ORDER.slice(0, 7);
  expect(wayOn(done(...upTo), smallQuiz, 'port-binding')).toMatchObject({ factor: 'disposability', finished: 7 });
});

test('after a lesson read out of turn the next one is the one after it, and no lesson that was never opened is called left off', () => {
  expect(wayOn(done('processes', 'disposability'), smallQuiz, 'disposability')).toEqual({
    kind: 'next',
    factor: ONBOARDING_ORDER[ONBOARDING_ORDER.indexOf('disposability') + 1],
    part: 'read',
    finished: 2,
  });
});

test('after the last lesson of the order the first one that is left is next', () => {
  const last = ONBOARDING_ORDER.at(-1) ?? null;
  const left = learning(
    Object.fromEntries(ONBOARDING_ORDER.filter((id) => id !== 'config').map((id) => [id, whole(id)])),
  );
  expect(wayOn(left, smallQuiz, last)).toMatchObject({ kind: 'next', factor: 'config', finished: 11 });
});

test('the overview is no place to be sent back to: it leads to the first lesson that is left', () => {
  expect(wayOn(NOTHING_LEARNT, smallQuiz, 'overview')).toMatchObject({ kind: 'next', factor: 'codebase' });
});

test('when nothing of the twelve is left, the way on says so and asks for nothing', () => {
  expect(wayOn(allLearnt, smallQuiz, 'dev-prod-parity')).toEqual({ kind: 'finished', finished: 12 });
});

test('the twelve are finished with the last part of the last lesson, and not before', () => {
  expect(finishedAt(allLearnt, smallQuiz)).toBe(NOW);
  const lessons = { ...allLearnt.lessons, logs: { ...whole('logs'), triedAt: null } };
  expect(finishedAt({ ...allLearnt, lessons }, smallQuiz)).toBeNull();
});

test('learning starts with the earliest thing that happened, a wrong answer included', () => {
  expect(startedAt(NOTHING_LEARNT)).toBeNull();
  const questions = answers({ 'logs-1': [wrongAt(daysAgo(9))] });
  expect(startedAt(learning({ config: { readAt: daysAgo(4) }, logs: { questions } }))).toBe(daysAgo(9));
});

test('the latest thing that was done is known, a wrong answer included', () => {
  expect(lastDoneAt(NOTHING_LEARNT)).toBeNull();
  const questions = answers({ 'logs-1': [rightAt(daysAgo(9)), wrongAt(daysAgo(2))] });
  expect(lastDoneAt(learning({ config: { readAt: daysAgo(4) }, logs: { questions } }))).toBe(daysAgo(2));
});

test('every factor is somewhere in the suggested order, so that the way on finds all that is left', () => {
  expect([...ONBOARDING_ORDER].sort()).toEqual([...FACTOR_IDS].sort());
});
