/** The way back from a change of a team: what it did is undone, and what anybody changed since then stays. */
import { type Answers, answerOf, type ItemAnswer } from './answers';
import { same } from './same';
import type { Action, Member, Team } from './team';

/** `now` without the difference from `before` to `after`. What was changed again since stays as it is. */
export function takenBack(before: Team, after: Team, now: Team): Team {
  const { members, actions, consensus, hands, ...head } = now;
  return {
    ...fieldsBack(before, after, head),
    members: listBack(before.members, after.members, members, memberBack).sort((a, b) => a.number - b.number),
    actions: listBack(before.actions, after.actions, actions, fieldsBack<Action>),
    consensus: answersBack(before.consensus, after.consensus, consensus),
    hands: Object.fromEntries(
      mapBack(mapOf(before.hands), mapOf(after.hands), mapOf(hands), (_was, _became, is) => is),
    ),
  };
}

/** Takes back what of a value is still as the change left it; asked only where all three differ. */
type Back<T> = (was: T, became: T, is: T) => T;

function valueBack<T>(was: T | undefined, became: T | undefined, is: T | undefined, back: Back<T>): T | undefined {
  if (same(was, became)) return is;
  if (same(became, is)) return was;
  // What was added, or is gone by now, is one thing: whoever touched it since has decided about all of it.
  if (was === undefined || became === undefined || is === undefined) return is;
  return back(was, became, is);
}

/** Field by field of `now`. */
function fieldsBack<T extends object>(before: T, after: T, now: T): T {
  const fields = Object.entries(now).map(([name, is]) => {
    const [was, became] = [before[name as keyof T], after[name as keyof T]];
    return [name, valueBack<unknown>(was, became, is, () => is)];
  });
  return Object.fromEntries(fields) as T;
}

function memberBack(was: Member, became: Member, is: Member): Member {
  return { ...fieldsBack(was, became, is), answers: answersBack(was.answers, became.answers, is.answers) };
}

/** Question by question; one that had nothing before, and of which nothing stays, is not kept. */
function answersBack(before: Answers, after: Answers, now: Answers): Answers {
  const ids = new Set([...Object.keys(now), ...Object.keys(before)]);
  const entries = [...ids].map((id): [string, ItemAnswer] => {
    return [id, answerBack(answerOf(before, id), answerOf(after, id), answerOf(now, id))];
  });
  const isSaid = ([id, { answer, note }]: [string, ItemAnswer]) =>
    answer !== null || note !== '' || (Object.hasOwn(before, id) && Object.hasOwn(now, id));
  return Object.fromEntries(entries.filter(isSaid));
}

/** An answer and its time belong together: the same answer given again later is somebody's answer too. */
function answerBack(was: ItemAnswer, became: ItemAnswer, is: ItemAnswer): ItemAnswer {
  const isTouched = became.answer !== is.answer || became.answeredAt !== is.answeredAt;
  const isChanged = was.answer !== became.answer || was.answeredAt !== became.answeredAt;
  const { answer, answeredAt } = isChanged && !isTouched ? was : is;
  return { answer, note: valueBack(was.note, became.note, is.note, () => is.note) ?? '', answeredAt };
}

/** In the order of `now`; what comes back stands after what it stood after before. */
function mapBack<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
  back: Back<T>,
): ReadonlyMap<string, T> {
  const keys = [...now.keys()];
  let last = -1;
  for (const key of before.keys()) {
    const at = keys.indexOf(key);
    last = at < 0 ? last + 1 : at;
    if (at < 0) keys.splice(last, 0, key);
  }
  const values = keys.map((key) => [key, valueBack(before.get(key), after.get(key), now.get(key), back)] as const);
  return new Map(values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

const mapOf = <T>(values: Readonly<Record<string, T>>) => new Map(Object.entries(values));

function listBack<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  now: readonly T[],
  back: Back<T>,
): T[] {
  const byId = (all: readonly T[]) => new Map(all.map((each) => [each.id, each]));
  return [...mapBack(byId(before), byId(after), byId(now), back).values()];
}
