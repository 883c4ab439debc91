/** What to know about the people of a team before their answers are compared. Nobody is left out for it. */
import { answerOf } from './answers';
import type { Checklist } from './checklist';
import type { FactorId } from './factors';
import { folded } from './names';
import { askedOf, type Member, type Team } from './team';
import { tiersApart } from './tiers';

/** Members are named by their ids. */
export type TeamWarning =
  /** Two or more assessments under one name: two people, or one person twice. */
  | { code: 'same-name'; name: string; members: readonly string[] }
  /** Every answer given at the same moments: one person's answers under two ids. */
  | { code: 'same-answers'; members: readonly string[] }
  | { code: 'other-service'; member: string; service: string }
  | { code: 'other-checklist'; member: string; version: number }
  | { code: 'other-tiers'; member: string; factors: readonly FactorId[] }
  /** Some of the questions that were asked have no answer. */
  | { code: 'partial'; member: string; answered: number; asked: number };

/** About several members first, then member by member in the order given. */
export function teamWarnings(checklist: Checklist, team: Team, members: readonly Member[]): readonly TeamWarning[] {
  const asked = askedOf(checklist, team);
  return [
    ...alike(members, ({ name }) => folded(name)).map(
      (group): TeamWarning => ({ code: 'same-name', name: group[0]?.name.trim() ?? '', members: idsOf(group) }),
    ),
    ...alike(members, momentsOf(checklist)).map(
      (group): TeamWarning => ({ code: 'same-answers', members: idsOf(group) }),
    ),
    ...members.flatMap((member) => aboutOne(team, asked, member)),
  ];
}

function aboutOne(team: Team, asked: readonly string[], member: Member): readonly TeamWarning[] {
  const warnings: TeamWarning[] = [];
  const { id, service, checklistVersion, weights, answers } = member;
  if (service.id !== team.service.id) warnings.push({ code: 'other-service', member: id, service: service.name });
  if (checklistVersion !== team.checklistVersion) {
    warnings.push({ code: 'other-checklist', member: id, version: checklistVersion });
  }
  const factors = tiersApart(weights, team.weights);
  if (factors.length > 0) warnings.push({ code: 'other-tiers', member: id, factors });
  let answered = 0;
  for (const item of asked) if (answerOf(answers, item).answer !== null) answered += 1;
  if (answered < asked.length) warnings.push({ code: 'partial', member: id, answered, asked: asked.length });
  return warnings;
}

/** Groups of two or more with the same key; an empty key groups nobody. */
function alike(members: readonly Member[], keyOf: (member: Member) => string): readonly (readonly Member[])[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** When what was answered; empty where no answer has a time. */
function momentsOf(checklist: Checklist): (member: Member) => string {
  return ({ answers }) => {
    let moments = '';
    let timed = false;
    for (const { id } of checklist.items) {
      const { answer, answeredAt } = answerOf(answers, id);
      const told = answer !== null && answeredAt !== null;
      moments += told ? `${answer}${answeredAt}` : '-';
      timed ||= told;
    }
    return timed ? moments : '';
  };
}

const idsOf = (members: readonly Member[]) => members.map(({ id }) => id);
