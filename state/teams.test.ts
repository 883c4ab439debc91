import { expect, test } from 'vitest';
import { smallChecklist } from '@/domain/fixtures';
import type { Action } from '@/domain/team';
import { newTeam } from '@/domain/team';
import { addAction, agree, changeAction, noteAgreement, removeMember, renameMember } from '@/domain/team-edits';
import { answersFrom, hands, memberFrom, teamOf } from '@/domain/team-fixtures';
import { setHands } from '@/domain/team-hands';
import { teamResult } from '@/domain/team-result';
import { fakeBrowser } from './fake-browser';
import { faultCodes, NOW, openStore, REPOSITORY, rest, VARIABLES } from './fixtures';

const TEAM = teamOf([memberFrom(1, 'yp'), memberFrom(2, 'ny')]);
const ACTION: Action = {
  id: 'action-1',
  what: 'Tag releases',
  factor: 'codebase',
  item: REPOSITORY,
  owner: 'Ana',
  due: '2026-12-01',
  done: false,
  addedAt: NOW,
};

/** A tab with a team of two. */
async function withTeam(browser = fakeBrowser()) {
  const tab = browser.openTab();
  const store = await openStore(tab);
  const teams = await store.teams();
  await teams.add(TEAM);
  return { browser, tab, store, teams };
}

async function reopened(browser: ReturnType<typeof fakeBrowser>) {
  const tab = browser.openTab();
  const store = await openStore(tab);
  return { tab, store, teams: await store.teams() };
}

test('a team with everything in it is there after a restart', async () => {
  const { browser, teams } = await withTeam();
  await teams.change('team-1', (team) => ({
    ...team,
    round: 'Q4',
    weights: { logs: 'high' },
    questions: [REPOSITORY],
  }));
  await teams.change('team-1', (team) => setHands(team, REPOSITORY, hands(3, 1, 0)));
  await teams.change('team-1', (team) => noteAgreement(agree(team, REPOSITORY, 'no', NOW), REPOSITORY, 'two of them'));
  await teams.change('team-1', (team) => addAction(addAction(team, ACTION), { ...ACTION, id: 'a-2', owner: '' }));
  const team = teams.getState().open.get('team-1');
  browser.kill();
  const again = await reopened(browser);
  expect(await again.teams.open('team-1')).toEqual(team);
  expect(team?.actions.map(({ id }) => id)).toEqual(['action-1', 'a-2']);
});

test('a page load reads no team, and the list reads no member', async () => {
  const { browser } = await withTeam();
  const tab = browser.openTab();
  const asked: (string | undefined)[] = [];
  const read = (prefix?: string) => {
    asked.push(prefix);
    return tab.mirror.read(prefix);
  };
  const store = await openStore(tab, { mirror: { ...tab.mirror, read } });
  expect(asked).toEqual([undefined]);
  expect([...(await tab.mirror.read()).keys()].filter((row) => row.includes('zt:'))).toEqual([]);
  expect(await (await store.teams()).list()).toMatchObject([{ id: 'team-1', service: { name: 'ledger-api' } }]);
  expect(asked).toEqual([undefined, 'tf:zt:h:']);
});

test('fault 15: what two tabs change in one team at the same time is kept from both', async () => {
  const { browser, tab, teams } = await withTeam();
  const other = await reopened(browser);
  await other.teams.open('team-1');
  await Promise.all([
    teams.change('team-1', (team) => agree(team, REPOSITORY, 'yes', NOW)),
    other.teams.change('team-1', (team) => agree(team, VARIABLES, 'no', NOW)),
    teams.change('team-1', (team) => renameMember(team, 'assessment-1', 'Anna')),
  ]);
  other.teams.join('team-1', [
    {
      from: 'c.json',
      source: 'file',
      draft: {
        id: 'c',
        service: { ...TEAM.service },
        respondent: 'Chae',
        checklistVersion: 1,
        weights: null,
        answers: answersFrom('y'),
        snapshots: [],
      },
    },
  ]);
  await rest();
  for (const each of [tab, other.tab]) each.deliver();
  await rest();
  for (const each of [teams, other.teams, (await reopened(browser)).teams]) {
    const team = await each.open('team-1');
    expect(team?.consensus).toMatchObject({ [REPOSITORY]: { answer: 'yes' }, [VARIABLES]: { answer: 'no' } });
    expect(team?.members.map(({ name }) => name)).toEqual(['Anna', 'Boris', 'Chae']);
  }
});

test('a tab that shows a team sees what another tab changed in it', async () => {
  const { browser, tab, teams } = await withTeam();
  const other = await reopened(browser);
  await other.teams.open('team-1');
  await other.teams.change('team-1', (team) => ({ ...team, hideNames: true }));
  tab.deliver();
  await rest();
  expect(teams.getState().open.get('team-1')?.hideNames).toBe(true);
});

test('a person who was taken out is gone from every tab and from the disk, and the way back brings them as they were', async () => {
  const { browser, teams } = await withTeam();
  const before = teamResult(smallChecklist, TEAM);
  const { saved, back } = teams.changeWithWayBack('team-1', (team) => removeMember(team, 'assessment-2'));
  await saved;
  expect((await (await reopened(browser)).teams.open('team-1'))?.members.map(({ id }) => id)).toEqual(['assessment-1']);
  expect([...browser.rows.values()].join()).not.toContain('Boris');
  await back();
  const after = teams.getState().open.get('team-1');
  expect(after).toEqual(TEAM);
  expect(teamResult(smallChecklist, after ?? TEAM)).toEqual(before);
  expect(await (await reopened(browser)).teams.open('team-1')).toEqual(TEAM);
});

test('undoing a change leaves what was changed since, here and in a tab that was not heard of yet', async () => {
  const { browser, teams } = await withTeam();
  const other = await reopened(browser);
  const { saved, back } = teams.changeWithWayBack('team-1', (team) =>
    agree(addAction(agree(team, REPOSITORY, 'yes', NOW), ACTION), VARIABLES, 'yes', NOW),
  );
  await saved;
  await other.teams.open('team-1');
  await other.teams.change('team-1', (team) => changeAction(team, 'action-1', { owner: 'Boris' }));
  await other.teams.change('team-1', (team) => agree(team, REPOSITORY, 'no', NOW));
  await teams.change('team-1', (team) => renameMember(team, 'assessment-1', 'Anna'));
  await back();
  for (const each of [teams, (await reopened(browser)).teams]) {
    const team = await each.open('team-1');
    expect(team?.consensus).toEqual({ [REPOSITORY]: { answer: 'no', note: '', answeredAt: NOW } });
    expect(team?.actions).toEqual([{ ...ACTION, owner: 'Boris' }]);
    expect(team?.members.map(({ name }) => name)).toEqual(['Anna', 'Boris']);
  }
});

test('a team is changed and taken back while another one is shown', async () => {
  const { teams } = await withTeam();
  await teams.add({ ...TEAM, id: 'team-2', round: 'Q1' });
  const { back } = teams.changeWithWayBack('team-1', (team) => agree(team, REPOSITORY, 'yes', NOW));
  expect(teams.getState().open.get('team-1')?.consensus[REPOSITORY]?.answer).toBe('yes');
  await back();
  expect(await teams.open('team-1')).toEqual(TEAM);
  expect(await teams.open('team-2')).toEqual({ ...TEAM, id: 'team-2', round: 'Q1' });
});

test('the way back of a team that was removed meanwhile does nothing', async () => {
  const { browser, teams } = await withTeam();
  const { back } = teams.changeWithWayBack('team-1', (team) => agree(team, REPOSITORY, 'yes', NOW));
  const other = await reopened(browser);
  await other.teams.remove('team-1');
  await back();
  expect(await (await reopened(browser)).teams.open('team-1')).toBeNull();
});

test('a removed team is out of the list and can be restored whole', async () => {
  const { browser, teams } = await withTeam();
  await teams.remove('team-1');
  const again = await reopened(browser);
  expect(await again.teams.list()).toEqual([]);
  expect(await again.teams.open('team-1')).toBeNull();
  await again.teams.restore('team-1');
  expect(await again.teams.open('team-1')).toEqual(TEAM);
});

test('a file of a removed team brings nobody back who is not in it', async () => {
  const { browser, teams } = await withTeam();
  await teams.remove('team-1');
  expect(await teams.add({ ...TEAM, members: [memberFrom(1, 'yp')] })).toBe('team-1');
  expect((await (await reopened(browser)).teams.open('team-1'))?.members.map(({ id }) => id)).toEqual(['assessment-1']);
});

test('a team whose id is here already is added under another: nothing is written over', async () => {
  const { teams } = await withTeam();
  const id = await teams.add({ ...TEAM, round: 'imported' });
  expect(id).not.toBe('team-1');
  expect((await teams.list()).map(({ round }) => round).sort()).toEqual(['', 'imported']);
});

test('deleting everything removes the teams, here, on the disk and in the other tab', async () => {
  const { browser, store, teams } = await withTeam();
  const other = await reopened(browser);
  await other.teams.open('team-1');
  expect(await store.deleteAll()).toBe(true);
  other.tab.deliver();
  await rest();
  expect(browser.rows.size).toBe(0);
  for (const each of [teams, other.teams]) expect(each.getState().open.get('team-1')).toBeNull();
  expect([...browser.local.keys()]).toEqual([]);
  expect(await teams.list()).toEqual([]);
});

test('the rescue file has the teams', async () => {
  const { store } = await withTeam();
  expect(await store.exportRaw()).toContain('Boris');
});

test('fault 12: without a second copy teams are kept in local storage, changes too', async () => {
  const browser = fakeBrowser();
  const store = await openStore(browser.openTab(), { mirror: null });
  const teams = await store.teams();
  await teams.add(TEAM);
  await teams.change('team-1', (team) => agree(team, REPOSITORY, 'yes', NOW));
  expect(faultCodes(store)).toContain('mirror-unavailable');
  expect(store.getState().persistence).toBe('local-only');
  const again = await openStore(browser.openTab(), { mirror: null });
  const reread = await (await again.teams()).open('team-1');
  expect(reread).toEqual(agree(TEAM, REPOSITORY, 'yes', NOW));
});

test('fault 12: a mirror that fails for a while costs nothing: local storage has the change until the mirror takes it', async () => {
  const { browser } = await withTeam();
  const tab = browser.openTab();
  let broken = true;
  const write = (...args: Parameters<typeof tab.mirror.write>) =>
    broken ? Promise.reject(new DOMException('No room', 'QuotaExceededError')) : tab.mirror.write(...args);
  const store = await openStore(tab, { mirror: { ...tab.mirror, write } });
  const teams = await store.teams();
  await teams.open('team-1');
  await teams.change('team-1', (team) => agree(team, REPOSITORY, 'yes', NOW));
  expect((await (await reopened(browser)).teams.open('team-1'))?.consensus[REPOSITORY]?.answer).toBe('yes');
  broken = false;
  await teams.change('team-1', (team) => noteAgreement(team, REPOSITORY, 'now it goes'));
  expect([...browser.local.keys()].filter((key) => key.startsWith('tf:zt:'))).toEqual([]);
  expect((await (await reopened(browser)).teams.open('team-1'))?.consensus[REPOSITORY]).toMatchObject({
    answer: 'yes',
    note: 'now it goes',
  });
});

test('a change that no disk takes is said, and stays on the page', async () => {
  const browser = fakeBrowser({ quota: 0 });
  const store = await openStore(browser.openTab(), { mirror: null });
  const teams = await store.teams();
  await teams.add(TEAM);
  expect(faultCodes(store)).toContain('teams-unsaved');
  expect(teams.getState().open.get('team-1')).toEqual(TEAM);
  expect(await teams.open('team-1')).toEqual(TEAM);
});

test('fault 5: a team of a later version is left as it is, and nothing is changed any more', async () => {
  const { browser } = await withTeam();
  const head = [...browser.rows].find(([row]) => row.startsWith('tf:zt:h:'));
  const [row, raw] = head ?? ['', ''];
  browser.rows.set(row, raw.replace('"format":[1,', '"format":[2,'));
  const { store, teams } = await reopened(browser);
  expect(await teams.open('team-1')).toBeNull();
  expect(faultCodes(store)).toContain('newer-version');
  expect(browser.rows.get(row)).toContain('"format":[2,');
});

test('fault 3: a member whose record is damaged costs no other, is said, and stays on the disk', async () => {
  const { browser } = await withTeam();
  const [row] = [...browser.rows.keys()].filter((key) => key.includes('m:assessment-2'));
  browser.rows.set(row ?? '', '{"v":1,"answers');
  const { store, teams } = await reopened(browser);
  expect((await teams.open('team-1'))?.members.map(({ id }) => id)).toEqual(['assessment-1']);
  expect(faultCodes(store)).toContain('unreadable');
  expect(browser.rows.get(row ?? '')).toBe('{"v":1,"answers');
});

test('changing a field of an action leaves the others of it to another tab', async () => {
  const { browser, teams } = await withTeam();
  await teams.change('team-1', (team) => addAction(team, ACTION));
  const other = await reopened(browser);
  await other.teams.open('team-1');
  await Promise.all([
    teams.change('team-1', (team) => changeAction(team, 'action-1', { done: true })),
    other.teams.change('team-1', (team) => changeAction(team, 'action-1', { owner: 'Boris' })),
  ]);
  const team = await (await reopened(browser)).teams.open('team-1');
  expect(team?.actions).toEqual([{ ...ACTION, done: true, owner: 'Boris' }]);
});

test('the next meeting about a service is a team of its own', async () => {
  const { teams } = await withTeam();
  const { service, checklistVersion } = TEAM;
  await teams.add(newTeam({ id: teams.newId(), service, checklistVersion, createdAt: NOW, round: 'Q1' }));
  expect((await teams.list()).map(({ round }) => round).sort()).toEqual(['', 'Q1']);
});
