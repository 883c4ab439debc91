import { expect, test } from 'vitest';
import { answering, assessing, smallChecklist } from '@/domain/fixtures';
import { reportOf } from './derived';
import { NOW } from './fixtures';

test('the report of an assessment is made once, and anew for its next version', () => {
  const assessment = assessing(answering(smallChecklist));
  const made = reportOf(smallChecklist, assessment, () => NOW);
  expect(reportOf(smallChecklist, assessment, () => NOW)).toBe(made);
  expect(reportOf(smallChecklist, { ...assessment }, () => NOW)).not.toBe(made);
});
