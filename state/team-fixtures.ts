/** Stores with a team, for tests. */
import type { Team } from '@/domain/team';
import { renameMember } from '@/domain/team-edits';
import { memberFrom, teamOf } from '@/domain/team-fixtures';
import { fakeBrowser } from './fake-browser';
import { openStore } from './fixtures';
import type { StoreOptions } from './store';

export const TEAM = teamOf([memberFrom(1, 'yp'), memberFrom(2, 'ny')]);
export const HEAD = 'tf:zt:h:team-1';
/** The key of its first member. */
export const ANA = 'tf:zt:p:team-1:m:assessment-1';

type Browser = ReturnType<typeof fakeBrowser>;

/** A tab whose store has read everything but the teams. */
export async function tabOf(browser: Browser, overrides: Partial<StoreOptions> = {}, tab = browser.openTab()) {
  const store = await openStore(tab, overrides);
  return { browser, tab, store, teams: await store.teams() };
}

/** A tab with a team of two. */
export async function withTeam(
  browser = fakeBrowser(),
  overrides: Partial<StoreOptions> = {},
  tab = browser.openTab(),
) {
  const made = await tabOf(browser, overrides, tab);
  await made.teams.add(TEAM);
  return made;
}

export const rename = (name: string) => (team: Team) => renameMember(team, 'assessment-1', name);
export const names = (team: Team | null | undefined) => team?.members.map((each) => each.name);
