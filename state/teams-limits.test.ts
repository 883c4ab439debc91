import { expect, test } from 'vitest';
import { agree } from '@/domain/team-edits';
import { fakeBrowser } from './fake-browser';
import { NOW, REPOSITORY, rest } from './fixtures';
import { TEAM, tabOf, withTeam } from './team-fixtures';

test('a team that is not here is no fault', async () => {
  const { store, teams } = await withTeam();
  expect(await teams.open('nobody')).toBeNull();
  expect(store.getState().faults).toEqual([]);
  expect(() => teams.change('nobody', (team) => team)).toThrow('no open team nobody');
});

test('a team that is whole is no fault, neither as it was written nor after somebody was taken out', async () => {
  const { browser, teams } = await withTeam();
  await teams.change('team-1', (team) => ({ ...team, members: team.members.slice(0, 1), weights: { logs: 'high' } }));
  const again = await tabOf(browser);
  await again.teams.list();
  expect((await again.teams.open('team-1'))?.members).toHaveLength(1);
  expect(again.store.getState().faults).toEqual([]);
});

test('a change that changes nothing is none: nothing is written, and nobody is told', async () => {
  const { browser, teams } = await withTeam();
  const [rows, texts, before] = [new Map(browser.rows), new Map(browser.local), teams.getState()];
  await teams.change('team-1', (team) => structuredClone(team));
  expect([browser.rows, browser.local]).toEqual([rows, texts]);
  expect(teams.getState()).toBe(before);
});

test('a team whose id could not be a key gets another', async () => {
  const { teams } = await withTeam();
  expect(await teams.add({ ...TEAM, id: 'x:y' })).not.toContain(':');
});

test('teams are listed oldest first, those of one moment by their id', async () => {
  const { teams } = await withTeam();
  for (const id of ['c', 'a', 'b']) await teams.add({ ...TEAM, id });
  await teams.add({ ...TEAM, id: 'z', createdAt: '2026-01-01T10:00:00.000Z' });
  expect((await teams.list()).map(({ id }) => id)).toEqual(['z', 'a', 'b', 'c', 'team-1']);
});

test('the list is not told before it was read; then it keeps up with this tab, with another, and with a deletion', async () => {
  const { browser, tab, store, teams } = await withTeam();
  expect(teams.getState().list).toBeNull();
  const other = await tabOf(browser);
  await other.teams.list();
  await other.teams.open('team-1');
  await other.teams.change('team-1', (team) => ({ ...team, round: 'Q4' }));
  expect(other.teams.getState().list).toMatchObject([{ round: 'Q4' }]);
  await teams.add({ ...TEAM, id: 'team-2' });
  other.tab.deliver();
  await rest();
  expect(other.teams.getState().list).toHaveLength(2);
  tab.deliver();
  await rest();
  await other.store.deleteAll();
  expect(other.teams.getState().list).toEqual([]);
  await store.deleteAll();
  expect(teams.getState().list).toBeNull();
});

test('the browser has its turn while the records of a team are read', async () => {
  let turn: Promise<void> | undefined;
  let go = () => {};
  const { teams } = await withTeam(fakeBrowser(), { breathe: () => turn });
  turn = new Promise((resolve) => {
    go = resolve;
  });
  let isRead = false;
  const opening = teams.open('team-1').then(() => {
    isRead = true;
  });
  await rest();
  expect(isRead).toBe(false);
  turn = undefined;
  go();
  await opening;
});

test('a local storage with other things in it is no fault of a team', async () => {
  const { browser, store } = await withTeam();
  store.setAnswer(REPOSITORY, 'yes');
  const again = await tabOf(browser);
  await again.teams.open('team-1');
  await again.teams.change('team-1', (team) => agree(team, REPOSITORY, 'yes', NOW));
  expect(again.store.getState().faults).toEqual([]);
});
