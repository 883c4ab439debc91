import { expect, test } from 'vitest';
import { fakeBrowser } from './fake-browser';
import { openStore, REPOSITORY, VARIABLES } from './fixtures';

const ID = '0199a1b2-0000-7000-8000-000000000001';
/** Texts as the first version stored them. Released once, never edited. */
const VERSION_1: readonly (readonly [key: string, text: string])[] = [
  [
    `tf:s:${ID}`,
    '{"v":1,"checklistVersion":[1,"0msd0iitc0000a1b2c3d4"],"createdAt":["2026-08-03T09:14:00.000Z","0msd0iitc0000a1b2c3d4"],"deleted":[false,"0msd0iitc0000a1b2c3d4"],"description":["","0msd0iitc0000a1b2c3d4"],"name":["ledger-api","0msd0iitc0000a1b2c3d4"],"respondent":["Ana","0msd0iitc0000a1b2c3d4"],"serviceId":["0199a1b2-0000-7000-8000-000000000002","0msd0iitc0000a1b2c3d4"],"team":["Payments","0msd0iitc0000a1b2c3d4"],"weights":[{"logs":"high"},"0msd0iitc0000a1b2c3d4"]}',
  ],
  [
    `tf:a:${ID}:${REPOSITORY}`,
    '{"v":1,"answer":["yes","0msd0jt400000a1b2c3d4"],"answeredAt":["2026-08-03T09:15:00.000Z","0msd0jt400000a1b2c3d4"],"note":["github.test/ledger-api","0msd0no000000e5f60718","0msd0jt400000a1b2c3d4"]}',
  ],
  [`tf:a:${ID}:${VARIABLES}`, '{"v":1,"note":["ask Ben","0msd0no000001e5f60718"]}'],
];

const ASSESSMENT = {
  id: ID,
  service: { id: '0199a1b2-0000-7000-8000-000000000002', name: 'ledger-api', team: 'Payments', description: '' },
  respondent: 'Ana',
  checklistVersion: 1,
  weights: { logs: 'high' },
  answers: {
    [REPOSITORY]: { answer: 'yes', note: 'github.test/ledger-api', answeredAt: '2026-08-03T09:15:00.000Z' },
    [VARIABLES]: { answer: null, note: 'ask Ben', answeredAt: null },
  },
};

test.each(['local storage', 'the mirror'])(
  'fault 7: what the first version stored in %s is read whole',
  async (copy) => {
    const browser = fakeBrowser();
    for (const [key, text] of VERSION_1) {
      if (copy === 'local storage') browser.local.set(key, text);
      else browser.rows.set(`${key} a1b2c3d4`, text);
    }
    const store = await openStore(browser.openTab());
    expect(store.getState().faults).toEqual(copy === 'local storage' ? [] : [{ code: 'restored', services: 1 }]);
    expect(store.getState().current).toMatchObject(ASSESSMENT);
    expect(Object.keys(store.getState().current?.answers ?? {})).toHaveLength(2);
    for (const [key, text] of VERSION_1) expect(browser.local.get(key)).toBe(text);
  },
);
