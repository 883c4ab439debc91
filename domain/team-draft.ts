/** A team as it came from outside, in which ids may be missing. */
import { type Answer, answerOf, withAnswer } from './answers';
import type { Service } from './assessment';
import type { Action, Member, Team } from './team';

type WithoutId<T> = Omit<T, 'id'> & { id: string | null };

export type TeamDraft = WithoutId<Omit<Team, 'service' | 'createdAt' | 'members' | 'actions'>> & {
  service: WithoutId<Service>;
  createdAt: string | null;
  members: readonly (Omit<WithoutId<Member>, 'service'> & { service: { id: string | null; name: string } })[];
  actions: readonly WithoutId<Action>[];
};

/** The team of a draft; `mint` makes a new id for each one that is missing. A member without a service's id is about the team's. */
export function completedTeam(draft: TeamDraft, mint: () => string, now: string): Team {
  const service = { ...draft.service, id: draft.service.id ?? mint() };
  return {
    ...draft,
    id: draft.id ?? mint(),
    service,
    createdAt: draft.createdAt ?? now,
    members: draft.members.map((member) => ({
      ...member,
      id: member.id ?? mint(),
      service: { ...member.service, id: member.service.id ?? service.id },
    })),
    actions: draft.actions.map((action) => ({ ...action, id: action.id ?? mint() })),
  };
}

/**
 * The draft once its conflicts are decided. An answer that changed by it is of `now`: the file's own time belongs to the one
 * it replaces.
 */
export function decidedTeam(
  draft: TeamDraft,
  decided: Readonly<Record<string, Answer | null>>,
  now: string,
): TeamDraft {
  const consensus = Object.entries(decided).reduce(
    (all, [item, answer]) => (answerOf(all, item).answer === answer ? all : withAnswer(all, item, answer, now)),
    draft.consensus,
  );
  return { ...draft, consensus };
}
