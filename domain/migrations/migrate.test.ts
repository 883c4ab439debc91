import { expect, test } from 'vitest';
import { ASSESSMENT_MIGRATIONS } from './assessment';
import type { Migration } from './migrate';
import { currentVersion, migrate } from './migrate';

const marking = (to: number): Migration => ({ to, up: (envelope) => ({ ...envelope, [`step${to}`]: true }) });
const throwing = (to: number): Migration => ({
  to,
  up: (envelope) => {
    if (Array.isArray(envelope.kept)) envelope.kept.length = 0;
    throw new Error('cannot');
  },
});

test('steps are numbered from 2 without a gap', () => {
  expect(ASSESSMENT_MIGRATIONS.map(({ to }) => to)).toEqual(ASSESSMENT_MIGRATIONS.map((_, i) => i + 2));
});

test('without steps the version is 1', () => {
  expect(currentVersion([])).toBe(1);
  expect(currentVersion([marking(2), marking(3)])).toBe(3);
});

test('only the steps after the version of the data are taken, in order', () => {
  const migrated = migrate({ version: 2, kept: 1 }, 2, [marking(2), marking(3), marking(4)]);
  expect(migrated).toEqual({ kind: 'ok', envelope: { version: 4, kept: 1, step3: true, step4: true } });
});

test.each([2, 3, 4])('fault 6: when step %i throws the data stays as it was', (bad) => {
  const data = { version: 1, kept: ['answer'] };
  const steps = [2, 3, 4].map((to) => (to === bad ? throwing(to) : marking(to)));
  expect(migrate(data, 1, steps)).toEqual({ kind: 'failed', from: bad - 1, to: bad });
  expect(data).toEqual({ version: 1, kept: ['answer'] });
});
