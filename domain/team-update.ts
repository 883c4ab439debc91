/** Takes a team's file or report back into the team it is of: what is here and not in it stays. */
import type { Answers } from './answers';
import { answerOf } from './answers';
import { instantOf } from './merge-answers';
import { same } from './same';
import type { Action, Member, Team } from './team';
import { mergeMembers } from './team-join';

/** What taking a file back would change, counted for a preview. */
export type TeamUpdate = {
  team: Team;
  /** Ids of members who are new, and of those whose answers change. */
  added: readonly string[];
  updated: readonly string[];
  /** Items whose agreement or show of hands changes. */
  agreed: readonly string[];
  hands: readonly string[];
  /** Ids of actions that are new or change. */
  actions: readonly string[];
};

/**
 * The newer agreement stands; one of the same moment that says something else was changed in the file by hand, where nobody
 * changes the time, so the file's stands. The file's actions and shows of hands stand where it has any.
 */
export function updateTeam(here: Team, there: Team): TeamUpdate {
  const members = new Map(here.members.map((member) => [member.id, member]));
  let last = Math.max(0, ...here.members.map(({ number }) => number));
  for (const given of there.members) {
    const known = members.get(given.id);
    if (!known) last += 1;
    members.set(given.id, known ? mergeMembers(known, given) : { ...given, number: last });
  }
  const team: Team = {
    ...here,
    members: [...members.values()],
    hands: { ...here.hands, ...there.hands },
    consensus: updatedAnswers(here.consensus, there.consensus),
    actions: updatedActions(here.actions, there.actions),
  };
  const known = new Map(here.members.map((member) => [member.id, member]));
  const old = new Map(here.actions.map((action) => [action.id, action]));
  return {
    team,
    added: team.members.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    updated: team.members.filter((each) => known.has(each.id) && !same(known.get(each.id), each)).map(idOf),
    agreed: Object.keys(team.consensus).filter(
      (id) => !same(answerOf(here.consensus, id), answerOf(team.consensus, id)),
    ),
    hands: Object.keys(team.hands).filter((id) => !same(here.hands[id], team.hands[id])),
    actions: team.actions.filter((action) => !same(old.get(action.id), action)).map(({ id }) => id),
  };
}

const idOf = ({ id }: Member) => id;

function updatedAnswers(here: Answers, there: Answers): Answers {
  const newer = Object.keys(there).filter((id) => {
    const [mine, theirs] = [answerOf(here, id), answerOf(there, id)];
    return theirs.answer !== null || theirs.note !== '' ? instantOf(theirs) >= instantOf(mine) : false;
  });
  return { ...here, ...Object.fromEntries(newer.map((id) => [id, answerOf(there, id)])) };
}

function updatedActions(here: readonly Action[], there: readonly Action[]): readonly Action[] {
  const given = new Map(there.map((action) => [action.id, action]));
  const known = new Set(here.map(({ id }) => id));
  return [...here.map((action) => given.get(action.id) ?? action), ...there.filter(({ id }) => !known.has(id))];
}
