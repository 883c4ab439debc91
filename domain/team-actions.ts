/** When a team's actions are due, and where they come from. */
import { type Action, shownName, type Team } from './team';

/** Not done, and its day is over. `today` is a day, as in 2026-12-01. */
export function isLate({ done, due }: Pick<Action, 'done' | 'due'>, today: string): boolean {
  return !done && due !== null && due < today;
}

/** Whether it comes from a round before this one; false where it is not known. */
export function isFromBefore({ addedAt }: Pick<Action, 'addedAt'>, { createdAt }: Pick<Team, 'createdAt'>): boolean {
  return addedAt !== null && Date.parse(addedAt) < Date.parse(createdAt);
}

/** Who may own an action: the people who handed in, as far as their names are shown, and whoever owns one already. */
export function ownersIn(team: Pick<Team, 'members' | 'actions' | 'hideNames'>): readonly string[] {
  const people = team.members.map((member) => shownName(team, member)?.trim() ?? '');
  const owners = team.actions.map(({ owner }) => owner.trim());
  return [...new Set([...people, ...owners])].filter((name) => name !== '');
}

/** The fields of a form that are another value after it was filled in: only these were meant. */
export function changedIn<T extends object>(before: T, after: T): Partial<T> {
  const names = Object.keys(after) as (keyof T)[];
  return Object.fromEntries(
    names.flatMap((name) => (after[name] === before[name] ? [] : [[name, after[name]]])),
  ) as Partial<T>;
}
