'use client';

import { askedIn, readPlan } from '@/domain/agenda';
import type { Service } from '@/domain/assessment';
import type { Weights } from '@/domain/factors';
import type { Team } from '@/domain/team';
import { newTeam, nextRound } from '@/domain/team';
import { completedTeam, type TeamDraft } from '@/domain/team-draft';
import type { HandIn, Joined } from '@/domain/team-join';
import { importantOnes } from '@/domain/tiers';
import { useActions, useChecklist, useReadiness, useStored } from '@/state/hooks';
import { useShownTeam, useTeams } from '@/state/team-hooks';
import type { TeamEntry } from '@/state/teams';
import type { StartChoice } from './StartDialog';

export type TeamState = {
  status: 'loading' | 'failed' | 'ready';
  retry: () => void;
  readOnly: boolean;
  /** All teams, oldest first. */
  list: readonly TeamEntry[];
  /** The one that is shown; null where there is none yet. */
  team: Team | null;
  show: (id: string) => void;
  start: (choice: StartChoice) => Promise<void>;
  add: (draft: TeamDraft) => Promise<void>;
  /** The team with this id, whether it is shown or not; null where there is none. */
  find: (id: string | null) => Promise<Team | null>;
  /** Changes the team with this id as it is by then, whether it is shown or not, and shows it. Gives the way back. */
  replace: (id: string, change: (team: Team) => Team) => () => void;
  startRound: (team: Team) => Promise<void>;
  edit: (change: (team: Team) => Team) => void;
  /** Changes the team that is shown, and gives the way back: it leaves what was changed since. */
  editWithWayBack: (change: (team: Team) => Team) => () => void;
  /** What became of each, and the team as it is then. */
  join: (handIns: readonly HandIn[], anyway: boolean) => { joined: readonly Joined[]; team: Team | null };
  remove: (team: Team) => Promise<void>;
  restore: (team: Team) => Promise<void>;
  newId: () => string;
  /** ISO 8601. */
  now: () => string;
};

const NO_TEAMS: readonly TeamEntry[] = [];

/** The team that is shown, which is remembered, and the ways to change it. */
export function useTeam(): TeamState {
  const { readOnly } = useReadiness();
  const checklist = useChecklist();
  const actions = useActions();
  const { teams, failed, retry } = useTeams();
  const { list, team, show } = useShownTeam(teams);
  const [plan] = useStored('agenda', '');
  const loading = !teams || list === null || team === undefined;

  const put = async (made: Team) => {
    if (teams) show(await teams.add(made));
  };
  const here = () => {
    if (!teams) throw new Error('A team was changed before the teams were read.');
    return teams;
  };
  const wayBack = (id: string, change: (team: Team) => Team) => {
    const { back } = here().changeWithWayBack(id, change);
    return () => void back();
  };
  return {
    status: failed ? 'failed' : loading ? 'loading' : 'ready',
    retry,
    readOnly,
    list: list ?? NO_TEAMS,
    team: team ?? null,
    show,
    async start(choice) {
      const { newId, now } = here();
      let about: { service: Service; weights: Weights };
      if ('assessment' in choice) about = await actions.wholeAssessment(choice.assessment);
      else about = { service: { id: newId(), description: '', ...choice.fresh }, weights: null };
      const { service, weights } = about;
      const questions =
        plan !== '' && askedIn(readPlan(plan)) === 'important' ? importantOnes(checklist, weights) : null;
      const createdAt = now();
      await put(newTeam({ id: newId(), service, weights, questions, createdAt, checklistVersion: checklist.version }));
    },
    add: (draft) => put(completedTeam(draft, here().newId, here().now())),
    find: async (id) => (id !== null && list?.some((each) => each.id === id) ? here().open(id) : null),
    replace(id, change) {
      show(id);
      return wayBack(id, change);
    },
    startRound: (last) => put(nextRound(last, { id: here().newId(), round: '', now: here().now() })),
    edit(change) {
      if (team) void here().change(team.id, change);
    },
    editWithWayBack: (change) => (team ? wayBack(team.id, change) : () => {}),
    join(handIns, anyway) {
      if (!team) return { joined: [], team: null };
      const joined = here().join(team.id, handIns, anyway);
      return { joined, team: here().getState().open.get(team.id) ?? null };
    },
    remove: ({ id }) => here().remove(id),
    async restore({ id }) {
      await here().restore(id);
      show(id);
    },
    newId: () => here().newId(),
    now: () => here().now(),
  };
}
