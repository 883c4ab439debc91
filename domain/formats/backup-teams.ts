/** Teams in a backup: written whole, names too, and read one by one. */
import type { Checklist } from '@/domain/checklist';
import type { Closed, Problem } from '@/domain/problems';
import { restoreTeam } from '@/domain/restore-team';
import type { Team } from '@/domain/team';
import { completedTeam } from '@/domain/team-draft';
import { type TeamUpdate, updateTeam } from '@/domain/team-update';
import { TEAM_VERSION, writtenTeam } from './team-out';

/** As a backup carries them: each says its own version. A backup is for its owner, so hidden names are in it. */
export function backedUpTeams(teams: readonly Team[], checklist: Checklist): readonly unknown[] {
  return teams.map((team) => ({ version: TEAM_VERSION, ...writtenTeam(team, checklist) }));
}

/** What restoring one team of a backup does here. `position` counts from 0. */
export type TeamRow = { position: number } & (
  | { does: 'unread'; read: Closed<unknown> }
  | { does: 'add' | 'same'; team: Team; problems: readonly Problem[] }
  | { does: 'update'; team: Team; update: TeamUpdate; problems: readonly Problem[] }
);

type PlanOptions = { checklist: Checklist; mint: () => string; now: string };

/** A row for each team of the backup; a team that was removed here is not here. */
export function plannedTeams(
  given: readonly unknown[],
  kept: readonly Team[],
  { checklist, mint, now }: PlanOptions,
): readonly TeamRow[] {
  const here = new Map(kept.map((team) => [team.id, team]));
  const seen = new Set<string | null>([null]);
  return given.map((each, position): TeamRow => {
    const read = restoreTeam(each, { checklist });
    if (read.kind === 'from-the-future' || read.kind === 'unreadable') return { position, does: 'unread', read };
    // Two of one id are two: the second gets an id of its own instead of changing the first.
    const team = completedTeam(seen.has(read.value.id) ? { ...read.value, id: null } : read.value, mint, now);
    seen.add(read.value.id);
    const problems = read.kind === 'repaired' ? read.problems : [];
    const mine = here.get(team.id);
    if (!mine) return { position, does: 'add', team, problems };
    const update = updateTeam(mine, team);
    const changes = [update.added, update.updated, update.agreed, update.hands, update.actions].flat().length;
    return changes === 0
      ? { position, does: 'same', team, problems }
      : { position, does: 'update', team, update, problems };
  });
}
