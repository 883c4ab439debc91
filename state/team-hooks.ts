'use client';

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Team } from '@/domain/team';
import { useActions, useReadiness, useStored } from './hooks';
import type { TeamEntry, Teams } from './teams';

/** The teams of this browser, whose code comes when a page first asks; `failed` where it did not come. */
export function useTeams(): { teams: Teams | null; failed: boolean; retry: () => void } {
  const { status } = useReadiness();
  const store = useActions();
  const [teams, setTeams] = useState<Teams | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (status === 'loading' || failed || teams) return;
    let here = true;
    store.teams().then(
      (made) => here && setTeams(made),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [store, status, failed, teams]);
  return { teams, failed, retry: useCallback(() => setFailed(false), []) };
}

/** All teams, oldest first; null while they are read. */
export function useTeamList(teams: Teams | null): readonly TeamEntry[] | null {
  useEffect(() => {
    if (teams && !teams.getState().list) void teams.list();
  }, [teams]);
  return useTeamsPart(teams, (made) => made.getState().list) ?? null;
}

/** One team: undefined while it is read, null where it is not here. It follows every change, also of other tabs. */
export function useTeam(teams: Teams | null, id: string | null): Team | null | undefined {
  useEffect(() => {
    if (teams && id !== null && !teams.getState().open.has(id)) void teams.open(id);
  }, [teams, id]);
  return useTeamsPart(teams, (made) => (id === null ? null : made.getState().open.get(id)));
}

/** The team that this browser shows: the chosen one, else the newest. `show` chooses, and is remembered. */
export function useShownTeam(teams: Teams | null): {
  /** All teams, oldest first; null while they are read. */
  list: readonly TeamEntry[] | null;
  /** Undefined while it is read, null where there is none. */
  team: Team | null | undefined;
  show: (id: string) => void;
} {
  const list = useTeamList(teams);
  const [chosen, show] = useStored('team', '');
  const shown = list?.find(({ id }) => id === chosen) ?? list?.at(-1) ?? null;
  const team = useTeam(teams, shown?.id ?? null);
  return { list, team: list === null ? undefined : team, show };
}

const never = () => () => {};

function useTeamsPart<T>(teams: Teams | null, part: (teams: Teams) => T): T | undefined {
  const read = () => (teams ? part(teams) : undefined);
  return useSyncExternalStore(teams?.subscribe ?? never, read, () => undefined);
}
