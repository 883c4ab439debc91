'use client';

import { useStored } from '@/state/hooks';
import { useTeamList, useTeams } from '@/state/team-hooks';

/** What the session is about: the team's service and round, once they are known; until then, and without a team, `fallback`. */
export function PresentAbout({ fallback }: { fallback: string }) {
  const { teams } = useTeams();
  const list = useTeamList(teams);
  const [chosen] = useStored('team', '');
  const team = list?.find(({ id }) => id === chosen) ?? list?.at(-1);
  const about = [team?.service.team, team?.service.name, team?.round].filter(Boolean).join(', ');
  return <span className="mid">{about || fallback}</span>;
}
