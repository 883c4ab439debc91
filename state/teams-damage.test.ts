import { expect, test } from 'vitest';
import { faultCodes } from './fixtures';
import { ANA, HEAD, names, TEAM, tabOf, withTeam } from './team-fixtures';

/** A browser whose team has something else on the disk than was written. */
async function damaged(key: string, from: string | RegExp, to: string) {
  const { browser } = await withTeam();
  const row = [...browser.rows.keys()].find((each) => each.startsWith(key)) ?? '';
  const raw = browser.rows.get(row) ?? '';
  browser.rows.set(row, raw.replace(from, to));
  return { ...(await tabOf(browser)), row };
}

test('fault 4: what cannot be read of a team is named; the rest is shown, in the list too', async () => {
  const { browser, row } = await damaged(ANA, '"answer":"yes"', '"answer":"YES"');
  const head = [...browser.rows.keys()].find((each) => each.startsWith(HEAD)) ?? '';
  browser.rows.set(head, (browser.rows.get(head) ?? '').replace('"hideNames":[false', '"hideNames":["perhaps"'));
  const { store, teams } = await tabOf(browser);
  expect(await teams.list()).toMatchObject([{ id: 'team-1' }]);
  expect(names(await teams.open('team-1'))).toEqual(['Ana', 'Boris']);
  expect(store.getState().faults).toEqual([{ code: 'repaired', key: HEAD, fields: ['answer-unknown', 'hideNames'] }]);
  expect(browser.rows.get(row)).toContain('YES');
});

test('fault 4: what was dropped of the record of a member is named, and stays in the mirror without a copy', async () => {
  const { browser, row, store, teams } = await damaged(ANA, '"name":["Ana"', '"name":[5');
  expect(await teams.open('team-1')).toMatchObject({ members: [{ name: '' }, { name: 'Boris' }] });
  expect(store.getState().faults).toEqual([{ code: 'repaired', key: ANA, fields: ['name'] }]);
  expect(browser.rows.get(row)).toContain('"name":[5');
  expect([...browser.local.keys()].filter((key) => key.startsWith('tf:bad:'))).toEqual([]);
});

test('a team with a field that no version has lost nothing a reader would miss', async () => {
  const { store, teams } = await damaged(HEAD, '"hideNames"', '"colour":["green","0mkz5g5kw0000aaaa"],"hideNames"');
  expect(await teams.open('team-1')).toEqual(TEAM);
  expect(store.getState().faults).toEqual([]);
});

test('fault 3: a team whose format cannot be read is said, and costs no other its place in the list', async () => {
  const { store, teams } = await damaged(HEAD, '"format":[1', '"format":["one"');
  await teams.add({ ...TEAM, id: 'team-2' });
  expect((await teams.list()).map(({ id }) => id)).toEqual(['team-2']);
  expect(await teams.open('team-1')).toBeNull();
  expect(store.getState().faults).toEqual([{ code: 'unreadable', key: HEAD }]);
});

test('of all teams whole, one that can be read in its head alone is left out', async () => {
  const { store, teams } = await damaged(ANA, '"answers":[{', `"answers":[{"deep":${'['.repeat(40)}${']'.repeat(40)},`);
  await teams.add({ ...TEAM, id: 'team-2' });
  expect((await teams.all()).map(({ id }) => id)).toEqual(['team-2']);
  expect(faultCodes(store)).toEqual(['unreadable']);
});

test('fault 5: a member whose record is of a later version makes the app read-only', async () => {
  const { browser, store, teams } = await damaged(ANA, '"v":1', '"v":2');
  await teams.list();
  await teams.open('team-1');
  expect(store.getState().readOnly).toBe(true);
  const [rows, before] = [new Map(browser.rows), teams.getState()];
  await teams.change('team-1', (team) => ({ ...team, hideNames: true }));
  expect(teams.getState()).toBe(before);
  await teams.remove('team-1');
  expect(teams.getState().list).toMatchObject([{ id: 'team-1' }]);
  expect(browser.rows).toEqual(rows);
});
