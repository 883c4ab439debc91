import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { agree, removeMember } from '@/domain/team-edits';
import { memberFrom, teamOf } from '@/domain/team-fixtures';
import { fakeBrowser } from './fake-browser';
import { NOW, openStore, REPOSITORY } from './fixtures';
import { openMirror } from './mirror';

const TEAM = teamOf(Array.from({ length: 40 }, (_, i) => memberFrom(i + 1, 'ypnd')));

/** A tab on a real IndexedDB. */
async function tabOn(name: string) {
  const store = await openStore(fakeBrowser().openTab(), { mirror: openMirror(name) });
  await store.flush();
  return { store, teams: await store.teams() };
}

test('a team is in the database of the browser: kept, changed, and gone with everything else', async () => {
  const name = 'teams in a database';
  const { teams } = await tabOn(name);
  await teams.add(TEAM);
  await teams.change('team-1', (team) => agree(removeMember(team, 'assessment-7'), REPOSITORY, 'no', NOW));
  const changed = agree(removeMember(TEAM, 'assessment-7'), REPOSITORY, 'no', NOW);
  const next = await tabOn(name);
  expect(await next.teams.open('team-1')).toEqual(changed);
  const rows = await openMirror(name).read();
  expect([...rows.keys()].filter((row) => row.includes('team-1'))).toEqual([]);
  expect(await next.store.deleteAll()).toBe(true);
  const after = await tabOn(name);
  expect(await after.teams.list()).toEqual([]);
  expect(await after.teams.open('team-1')).toBeNull();
});
