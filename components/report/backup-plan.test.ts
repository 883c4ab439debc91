import { expect, test } from 'vitest';
import type { Assessment } from '@/domain/assessment';
import { answering, assessing, NOW, smallChecklist } from '@/domain/fixtures';
import { writeBackup } from '@/domain/formats/backup';
import { readBackup } from '@/domain/formats/backup-in';
import { planned } from './backup-plan';

const checklist = smallChecklist;
const named = (id: string, answer: 'yes' | 'no' = 'yes', answeredAt = NOW): Assessment => ({
  ...assessing({ ...answering(checklist), 'logs-to-stdout': { answer, note: '', answeredAt } }),
  id,
});
const kept = (assessment: Assessment, deleted = false) => ({ assessment, archived: false, deleted });

function backupOf(...assessments: Assessment[]) {
  const content = {
    assessments: assessments.map((assessment) => ({ assessment, archived: false })),
    teams: [],
    learning: null,
  };
  const backup = readBackup(writeBackup(content, { checklist, now: NOW }), { checklist });
  if (backup.kind !== 'backup') throw new Error(backup.kind);
  return backup;
}

test('each assessment of a backup is told apart: new here, the same here, or to be merged', () => {
  const later = named('c', 'no', '2026-12-01T10:00:00.000Z');
  const rows = planned(backupOf(named('a'), named('b'), later), [kept(named('b')), kept(named('c'))], checklist);
  expect(rows).toMatchObject([{ does: 'add' }, { does: 'same' }, { does: 'merge', answers: 1 }]);
});

test('not applicable without a reason was read: a backup as it was made has nothing unreadable', () => {
  const answers = {
    ...answering(checklist),
    'logs-to-stdout': { answer: 'not-applicable', note: '', answeredAt: NOW } as const,
  };
  const rows = planned(backupOf({ ...assessing(answers), id: 'a' }), [], checklist);
  expect(rows).toMatchObject([{ does: 'add', problems: [] }]);
});

test('what is newer here is nothing to merge', () => {
  const rows = planned(backupOf(named('a', 'no', '2026-01-01T10:00:00.000Z')), [kept(named('a'))], checklist);
  expect(rows).toMatchObject([{ does: 'same' }]);
});

test('a service that was deleted here is added again', () => {
  expect(planned(backupOf(named('a')), [kept(named('a'), true)], checklist)).toMatchObject([{ does: 'add' }]);
});

test('fault 30: two assessments of one id in a backup stay two', () => {
  const rows = planned(backupOf(named('a'), named('a', 'no')), [], checklist);
  expect(rows).toMatchObject([
    { does: 'add', draft: { id: 'a' } },
    { does: 'add', draft: { id: null } },
  ]);
});
