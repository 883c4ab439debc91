'use client';

import { useEffect, useState } from 'react';
import { newTeam, type Team } from '@/domain/team';
import { importantOnes } from '@/domain/tiers';
import { useActions, useAssessments, useComingChecklist } from '@/state/hooks';
import { useShownTeam, useTeams } from '@/state/team-hooks';

/** The link of a team's invitation: undefined while it is made, null where this browser cannot make one. */
function useInviteLink(team: Team | null, assessHref: string): string | null | undefined {
  const checklist = useComingChecklist();
  const [link, setLink] = useState<{ team: Team; address: string | null } | null>(null);
  useEffect(() => {
    if (!team || !checklist) return;
    let wanted = true;
    import('@/components/team/invite-address')
      .then(({ inviteAddress }) => inviteAddress(team, { checklist, page: window.location, path: assessHref }))
      .then(
        (address) => wanted && setLink({ team, address }),
        () => wanted && setLink({ team, address: null }),
      );
    return () => {
      wanted = false;
    };
  }, [team, assessHref, checklist]);
  return link !== null && link.team === team ? link.address : undefined;
}

/** The team that is invited, which is the one that the team page shows, and the ways to choose or to make one. */
export function useInvitation(assessHref: string) {
  const { assessments, current, readOnly } = useAssessments();
  const { wholeAssessment } = useActions();
  const checklist = useComingChecklist();
  const { teams } = useTeams();
  const { list, team, show } = useShownTeam(teams);
  return {
    ready: teams !== null && checklist !== null && list !== null && !readOnly,
    list: list ?? [],
    team: team ?? null,
    link: useInviteLink(team ?? null, assessHref),
    services: assessments.filter(({ deleted, archived }) => !deleted && !archived),
    current: current?.id ?? null,
    show,
    ask(all: boolean) {
      if (!team || !teams || !checklist) return;
      const questions = all ? null : importantOnes(checklist, team.weights);
      void teams.change(team.id, (before) => ({ ...before, questions }));
    },
    async make(assessment: string) {
      if (!teams || !checklist) return;
      const { service, weights } = await wholeAssessment(assessment);
      const made = newTeam({
        id: teams.newId(),
        service,
        weights,
        createdAt: teams.now(),
        checklistVersion: checklist.version,
        questions: importantOnes(checklist, weights),
      });
      show(await teams.add(made));
    },
  };
}
