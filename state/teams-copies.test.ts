import { expect, test } from 'vitest';
import { agree } from '@/domain/team-edits';
import { fakeBrowser } from './fake-browser';
import { faultCodes, NOW, openStore, REPOSITORY, rest } from './fixtures';
import { ANA, names, rename, TEAM, tabOf, withTeam } from './team-fixtures';

test('a team whose change is on its way to the disk is not read as it was before', async () => {
  const { browser } = await withTeam();
  const tab = browser.openTab();
  let arrive = () => {};
  const way = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const write: typeof tab.mirror.write = (...changes) => way.then(() => tab.mirror.write(...changes));
  const { teams } = await tabOf(browser, { mirror: { ...tab.mirror, write } }, tab);
  await teams.open('team-1');
  const saved = teams.change('team-1', rename('Anna'));
  expect(names(await teams.open('team-1'))).toEqual(['Anna', 'Boris']);
  arrive();
  await saved;
});

test('fault 12: a mirror that cannot be read for a while takes no team off the page', async () => {
  const browser = fakeBrowser();
  const tab = browser.openTab();
  let broken = false;
  const read = (prefix?: string) =>
    broken ? Promise.reject(new DOMException('', 'UnknownError')) : tab.mirror.read(prefix);
  const { teams } = await withTeam(browser, { mirror: { ...tab.mirror, read } }, tab);
  broken = true;
  await teams.refresh();
  expect(teams.getState().open.get('team-1')).toEqual(TEAM);
});

test('fault 12: without a second copy a change is in local storage when the call returns', async () => {
  const { browser, teams } = await withTeam(fakeBrowser(), { mirror: null });
  const saved = teams.change('team-1', rename('Anna'));
  expect(browser.local.get(ANA)).toContain('Anna');
  await saved;
});

test.each([
  ['without a second copy', false],
  ['while the mirror takes nothing', true],
])('fault 12, 15: %s a tab writes over nothing of a team that it has not heard of yet', async (_, withMirror) => {
  const over = withMirror ? {} : { mirror: null };
  const { browser } = await withTeam(fakeBrowser(), over);
  const broken = browser.openTab();
  const write = () => Promise.reject(new DOMException('', 'AbortError'));
  const first = await openStore(broken, { mirror: withMirror ? { ...broken.mirror, write } : null });
  const [ours, other] = [await first.teams(), await tabOf(browser, over)];
  for (const teams of [ours, other.teams]) await teams.open('team-1');
  await ours.change('team-1', rename('Anna'));
  broken.close(false);
  await other.teams.change('team-1', (team) => ({
    ...team,
    members: team.members.map((each) => (each.id === 'assessment-1' ? { ...each, weights: { logs: 'high' } } : each)),
  }));
  const again = await (await tabOf(browser, over)).teams.open('team-1');
  expect(again?.members[0]).toMatchObject({ name: 'Anna', weights: { logs: 'high' } });
});

test('fault 3: without a second copy, what cannot be read of a team is copied aside before its key is written again', async () => {
  const { browser } = await withTeam(fakeBrowser(), { mirror: null });
  browser.local.set(`tf:zt:p:team-1:c:${REPOSITORY}`, '{"v":1,"answ');
  browser.local.set(ANA, (browser.local.get(ANA) ?? '').replace('"name":["Ana"', '"name":[5'));
  const { store, teams } = await tabOf(browser, { mirror: null });
  await teams.open('team-1');
  await teams.change('team-1', (team) => agree(rename('Anna')(team), REPOSITORY, 'yes', NOW));
  const copies = [...browser.local].filter(([key]) => key.startsWith('tf:bad:')).map(([, raw]) => raw);
  expect(copies).toHaveLength(2);
  expect(copies.join()).toContain('"name":[5');
  expect(copies).toContain('{"v":1,"answ');
  expect(faultCodes(store)).toEqual(['mirror-unavailable', 'repaired', 'unreadable']);
});

test('fault 12: without a second copy too, what another tab deleted is gone, and what comes back is shown', async () => {
  const { browser, store } = await withTeam(fakeBrowser(), { mirror: null });
  const other = await tabOf(browser, { mirror: null });
  await other.teams.open('team-1');
  await other.teams.change('team-1', (team) => ({ ...team, round: 'Q4' }));
  const before = [...browser.local];
  await store.deleteAll();
  other.tab.deliver();
  await rest();
  expect(other.teams.getState().open.get('team-1')).toBeNull();
  for (const [key, raw] of before) browser.local.set(key, raw);
  expect(await other.teams.open('team-1')).toEqual({ ...TEAM, round: 'Q4' });
});
