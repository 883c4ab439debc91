import { expect, test } from 'vitest';
import { answering, assessing, smallChecklist } from '@/domain/fixtures';
import { kinOf } from './kin';

const draft = assessing(answering(smallChecklist));
const entry = (id: string, name: string, deleted = false) => ({
  id,
  service: { id: `of-${id}`, name, team: '', description: '' },
  counts: { answered: 3, total: 10 },
  deleted,
});

test('fault 45: who is who is told by the id of the assessment, not by its name', () => {
  const entries = [entry('another', 'ledger-api'), entry('assessment-1', 'renamed since')];
  expect(kinOf(draft, entries)).toMatchObject({ same: true, entry: { id: 'assessment-1' }, name: 'renamed since' });
});

test('fault 45: another assessment of the same name is told, however the name is written', () => {
  const named = { ...draft, service: { ...draft.service, name: '결제'.normalize('NFD') } };
  expect(kinOf(named, [entry('another', ' 결제 ')])).toMatchObject({ same: false, name: ' 결제 ' });
  expect(kinOf(draft, [entry('another', 'LEDGER-API')])).toMatchObject({ same: false });
});

test('services without a name are not taken for one another, and deleted ones are not here', () => {
  const unnamed = { ...draft, id: null, service: { ...draft.service, name: '' } };
  expect(kinOf(unnamed, [entry('another', '')])).toBeNull();
  expect(kinOf(draft, [entry('assessment-1', 'ledger-api', true)])).toBeNull();
});
