import { expect, test } from 'vitest';
import type { AssessmentEntry } from '@/state/view';
import { listedName, matching, namesApart, sorted } from './services-list';

const entry = (name: string, team = ''): AssessmentEntry => ({
  id: name,
  service: { id: name, name, team, description: '' },
  respondent: '',
  counts: { answered: 0, total: 53 },
  ...{ deleted: false, archived: false, createdAt: '', changedAt: '', exportedAt: null, unexported: 0 },
});
const names = (entries: readonly AssessmentEntry[]) => entries.map(({ service }) => service.name);

test('services are sorted by name, service 2 before service 10', () => {
  expect(names(sorted([entry('service 10'), entry('service 2'), entry('Árbol'), entry('billing')], 'en'))).toEqual([
    'Árbol',
    'billing',
    'service 2',
    'service 10',
  ]);
});

test('a service is found by words of its name or team, in any case and order', () => {
  const all = [entry('ledger-api', 'Payments'), entry('storefront', 'Web'), entry('ledger-batch', 'Payments')];
  expect(names(matching(all, ' PAY api'))).toEqual(['ledger-api']);
  expect(names(matching(all, 'ledger'))).toEqual(['ledger-api', 'ledger-batch']);
  expect(matching(all, 'nothing')).toEqual([]);
  // As another system's file may write it: each syllable taken apart into its letters.
  expect(matching([entry('결제 서비스'.normalize('NFD'))], '결제')).toHaveLength(1);
  expect(matching(all, '  ')).toHaveLength(3);
});

test('what a team agreed on is told from a person’s own assessment of the same service', () => {
  const own = entry('ledger-api');
  expect(listedName(own, 'Unnamed service')).toBe('ledger-api');
  expect(listedName({ ...own, respondent: 'Team consensus, 2026 Q4' }, 'Unnamed service')).toBe(
    'ledger-api, Team consensus, 2026 Q4',
  );
  expect(listedName({ ...entry(''), respondent: 'Ana' }, 'Unnamed service')).toBe('Unnamed service, Ana');
});

test('services that would read the same are numbered, oldest first, and deleted ones take no number', () => {
  const all = [
    { ...entry('ledger-api'), id: 'a' },
    { ...entry('ledger-api'), id: 'b', deleted: true },
    { ...entry('ledger-api'), id: 'c' },
    { ...entry('ledger-api'), id: 'd', respondent: 'Ana' },
    { ...entry('ledger-api'), id: 'e' },
  ];
  const nameOf = namesApart(all, 'Unnamed service');
  expect(all.map(({ id }) => nameOf(id))).toEqual([
    'ledger-api',
    'ledger-api',
    'ledger-api (2)',
    'ledger-api, Ana',
    'ledger-api (3)',
  ]);
  expect(nameOf('c', 'ledger')).toBe('ledger (2)');
});
