/** A team for tests: members by a few letters each, so that a spread can be read off the page. */
import type { Answer, Answers } from './answers';
import type { Service } from './assessment';
import { NOW, smallChecklist } from './fixtures';
import type { Action, Hands, Member, Team } from './team';
import { newTeam } from './team';

const LETTERS: Readonly<Record<string, Answer>> = {
  y: 'yes',
  p: 'partly',
  n: 'no',
  d: 'dont-know',
  a: 'not-applicable',
};

export const teamService: Service = { id: 'service-1', name: 'ledger-api', team: 'Payments', description: '' };

/** An action that is done and says nothing but what. */
export const DONE: Action = {
  ...{ id: 'action-1', what: 'Tag releases', factor: null, item: null, owner: '', due: null, done: true },
  addedAt: NOW,
};

/** Answers to the small checklist in its order: y p n d a, and `-` for none. Each person answers at moments of their own. */
export function answersFrom(letters: string, seconds = 0): Answers {
  const given = [...letters].flatMap((letter, i) => {
    const answer = LETTERS[letter];
    const item = smallChecklist.items[i];
    const answeredAt = new Date(Date.parse(NOW) + 1000 * (60 * seconds + i)).toISOString();
    return answer && item ? [[item.id, { answer, note: '', answeredAt }] as const] : [];
  });
  return Object.fromEntries(given);
}

/** A member with everything said in letters. */
export function memberFrom(number: number, letters: string, change: Partial<Member> = {}): Member {
  const name = change.name ?? ['', 'Ana', 'Boris', 'Chae', 'Dana', 'Emil'][number] ?? `Person ${number}`;
  return {
    id: `assessment-${number}`,
    number,
    name,
    respondent: name,
    source: 'file',
    service: { id: 'service-1', name: 'ledger-api' },
    checklistVersion: 1,
    weights: null,
    answers: answersFrom(letters, number),
    ...change,
  };
}

export function hands(yes: number, partly: number, no: number, dontKnow = 0, notApplicable = 0): Hands {
  return { yes, partly, no, 'dont-know': dontKnow, 'not-applicable': notApplicable };
}

/** A team of these members for ledger-api. */
export function teamOf(members: readonly Member[], change: Partial<Team> = {}): Team {
  return newTeam({ id: 'team-1', service: teamService, createdAt: NOW, checklistVersion: 1, members, ...change });
}
