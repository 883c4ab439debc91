import { expect, test } from 'vitest';
import { told } from '@/components/site/told';
import { keeping } from '@/content/en/ui-keeping';
import { smallChecklist } from '@/domain/fixtures';
import type { Fault } from '@/state/faults';

const assessments = [
  {
    id: 'one',
    service: { id: 's', name: 'ledger-api', team: '', description: '' },
    respondent: '',
    counts: { answered: 3, total: 10 },
    ...{ deleted: false, archived: false, createdAt: '', changedAt: '', exportedAt: null, unexported: 0 },
  },
];
const context = { words: keeping.notices, locale: 'en' as const, checklist: smallChecklist, assessments };
const unreadable = (key: string): Fault => ({ code: 'unreadable', key });

test('fault 3, 4: what could not be read is named as a person knows it', () => {
  const faults = [
    unreadable('tf:a:one:config-in-variables'),
    unreadable('tf:a:one:asked-long-ago'),
    unreadable('tf:s:one'),
    unreadable('tf:z:one:snapshot-id'),
    unreadable('tf:s:two'),
    unreadable('tf:l:something'),
  ];
  expect(told(faults, context)).toMatchObject([
    {
      key: 'unreadable',
      raw: true,
      items: [
        'question III.1 of ledger-api',
        'an answer of ledger-api to a question this checklist does not have (asked-long-ago)',
        'name and settings of ledger-api',
        'a snapshot of ledger-api',
        'name and settings of an unnamed service',
        'the record tf:l:something',
      ],
    },
  ]);
});

test('fault 11: services that are gone are counted, and a file may bring them back', () => {
  const [notice] = told([{ code: 'services-missing', expected: 3, found: 1 }], context);
  expect(notice).toMatchObject({ kind: 'bad', restore: true, title: '2 services that were kept here are gone' });
  expect(notice?.text).toMatch(/^1 of 3 is left\./);
});

test('where only lessons came back from the second copy, no service is counted', () => {
  const [services] = told([{ code: 'restored', services: 2 }], context);
  expect(services?.text).toContain('2 services were restored');
  const [lessons] = told([{ code: 'restored', services: 0 }], context);
  expect(lessons?.title).toBe(keeping.notices.restored.learning.title);
  expect(lessons?.text).not.toMatch(/\d/);
});

test('with storage blocked, the second copy is not complained about as well', () => {
  const faults: Fault[] = [{ code: 'storage-blocked' }, { code: 'mirror-unavailable', reason: 'unsupported' }];
  expect(told(faults, context).map(({ key }) => key)).toEqual(['blocked']);
});
