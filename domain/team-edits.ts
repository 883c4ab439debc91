/** The ways to change a team. Each gives a new team; what it does not name stays the same object. */
import type { Answer, Answers } from './answers';
import { answerOf, withAnswer } from './answers';
import type { Action, Member, Team } from './team';

/** Somebody whose answers are typed on the team's own page. */
export function addByHand(team: Team, id: string, name: string): Team {
  const { service, checklistVersion, weights } = team;
  const number = Math.max(0, ...team.members.map((each) => each.number)) + 1;
  const about = { id: service.id, name: service.name };
  const member: Member = {
    id,
    number,
    name,
    respondent: name,
    source: 'by-hand',
    service: about,
    checklistVersion,
    weights,
    answers: {},
  };
  return { ...team, members: [...team.members, member] };
}

/** Only where the answers were typed here: what somebody handed in is theirs. */
export function answerByHand(team: Team, id: string, item: string, answer: Answer | null, now: string): Team {
  return changeMember(team, id, (member) =>
    member.source === 'by-hand' ? { ...member, answers: withAnswer(member.answers, item, answer, now) } : member,
  );
}

export const renameMember = (team: Team, id: string, name: string): Team =>
  changeMember(team, id, (member) => ({ ...member, name }));

export function removeMember(team: Team, id: string): Team {
  return { ...team, members: team.members.filter((member) => member.id !== id) };
}

function changeMember(team: Team, id: string, change: (member: Member) => Member): Team {
  return { ...team, members: team.members.map((member) => (member.id === id ? change(member) : member)) };
}

/** Records what the team agreed on; null takes it back, and the note stays. */
export function agree(team: Team, item: string, answer: Answer | null, now: string): Team {
  return { ...team, consensus: tidied(withAnswer(team.consensus, item, answer, now), item) };
}

export function noteAgreement(team: Team, item: string, note: string): Team {
  const consensus = { ...team.consensus, [item]: { ...answerOf(team.consensus, item), note } };
  return { ...team, consensus: tidied(consensus, item) };
}

/** Without the item when nothing is said about it. */
function tidied(consensus: Answers, item: string): Answers {
  const { answer, note } = answerOf(consensus, item);
  if (answer !== null || note !== '') return consensus;
  const { [item]: _, ...rest } = consensus;
  return rest;
}

export function addAction(team: Team, action: Action): Team {
  return { ...team, actions: [...team.actions, action] };
}

export function changeAction(team: Team, id: string, change: Partial<Omit<Action, 'id'>>): Team {
  return { ...team, actions: team.actions.map((action) => (action.id === id ? { ...action, ...change } : action)) };
}

export function removeAction(team: Team, id: string): Team {
  return { ...team, actions: team.actions.filter((action) => action.id !== id) };
}
