import { expect, test } from 'vitest';
import { checklistAt, newsSince } from './checklist-changes';
import { secondChecklist, thirdChecklist } from './checklist-changes.fixture';
import { answering, smallChecklist } from './fixtures';
import { score } from './score';

const ids = ({ items }: { items: readonly { id: string }[] }) => items.map(({ id }) => id).sort();

test('who answered the version before is told what was added, retired and reworded', () => {
  expect(newsSince(secondChecklist, 1)).toEqual({
    since: 1,
    version: 2,
    added: ['config-read-at-start', 'logs-in-colour'],
    retired: ['jobs-can-repeat'],
    reworded: ['logs-to-stdout'],
  });
});

test('several versions are told as one step: what came and went between them is not mentioned', () => {
  expect(newsSince(thirdChecklist, 1)).toMatchObject({
    since: 1,
    version: 3,
    added: ['config-read-at-start'],
    retired: ['jobs-can-repeat'],
    reworded: ['logs-to-stdout'],
  });
  expect(newsSince(thirdChecklist, 2)).toMatchObject({ added: [], retired: ['logs-in-colour'], reworded: [] });
});

test('who answered this version, or a later one, is told nothing', () => {
  expect(newsSince(secondChecklist, 2)).toBeNull();
  expect(newsSince(secondChecklist, 3)).toBeNull();
  expect(newsSince(smallChecklist, 1)).toBeNull();
});

test('the checklist as it was asks what was asked then', () => {
  expect(ids(checklistAt(thirdChecklist, 1))).toEqual(ids(smallChecklist));
  expect(ids(checklistAt(thirdChecklist, 2))).toEqual(ids(secondChecklist));
  expect(checklistAt(thirdChecklist, 3)).toBe(thirdChecklist);
  expect(checklistAt(thirdChecklist, 9)).toBe(thirdChecklist);
});

test('answers to an earlier checklist score on it as they did then', () => {
  const answers = answering(smallChecklist, { 'jobs-can-repeat': 'no', 'logs-to-stdout': 'partly' });
  const then = score(smallChecklist, answers);
  expect(score(checklistAt(thirdChecklist, 1), answers)).toEqual(then);
  expect(score(thirdChecklist, answers).value).not.toBe(then.value);
});
