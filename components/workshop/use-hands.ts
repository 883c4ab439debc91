'use client';

import type { Hands } from '@/domain/team';
import { adoptHands, countedTwice, type HandsByItem, handsOf, notIn, setHands, withHands } from '@/domain/team-hands';
import { useStored } from '@/state/hooks';
import { useTeam, useTeamList, useTeams } from '@/state/team-hooks';
import { readHands } from './lone-hands';

/** Chosen: to count without a team. */
const NONE = 'none';

/** What is counted joins the team that is chosen, and stays in this browser where there is none. */
export function useHands(item: string) {
  const { teams } = useTeams();
  const list = useTeamList(teams) ?? [];
  const [stored, setStored] = useStored('hands', '{}');
  const alone = readHands(stored);
  // The team page's team, unless something was chosen here or counted without one.
  const [shownTeam] = useStored('team', '');
  const [wanted, setWanted] = useStored('present-team', '');
  const wish = wanted || (Object.keys(alone).length === 0 ? shownTeam : NONE);
  const chosen = list.find(({ id }) => id === wish)?.id ?? null;
  const team = useTeam(teams, chosen);
  const keep = (hands: HandsByItem) => setStored(JSON.stringify(hands));

  /** What was counted before there was a team goes along; where the team could not be changed it stays here. */
  const adopt = async (id: string) => {
    if (!teams || !(await teams.open(id))) return;
    await teams.change(id, (into) => adoptHands(into, alone));
    keep(notIn(teams.getState().open.get(id) ?? null, alone));
  };

  return {
    /** People of the team who handed in an answer, and hands, where there are both. */
    both: team ? countedTwice(team, item) : null,
    hands: team ? handsOf(team, item) : chosen === null ? handsOf({ hands: alone }, item) : null,
    /** False while the chosen team is read. */
    ready: chosen === null || team !== undefined,
    count(hands: Hands | null) {
      if (chosen !== null && teams) void teams.change(chosen, (into) => setHands(into, item, hands));
      else keep(withHands(alone, item, hands));
    },
    teams: list,
    chosen,
    choose(id: string | null) {
      setWanted(id ?? NONE);
      if (id !== null) void adopt(id);
    },
  };
}
