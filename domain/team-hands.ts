/** Shows of hands: how many went up for each answer to a question. */
import { ANSWERS, type Answer, answerOf } from './answers';
import type { Hands, Team } from './team';

/** Beyond this many hands somebody mistyped. */
export const MAX_HANDS = 9999;

export const NO_HANDS: Hands = { yes: 0, partly: 0, no: 0, 'dont-know': 0, 'not-applicable': 0 };

/** Shows of hands by question. */
export type HandsByItem = Readonly<Record<string, Hands>>;

/** The show of hands for a question; own properties only. */
export function handsOf({ hands }: { hands: HandsByItem }, item: string): Hands | null {
  return Object.hasOwn(hands, item) ? (hands[item] as Hands) : null;
}

/** Whole numbers from 0 to `MAX_HANDS`, whatever was typed or stored; null where nobody's hand is up. */
export function counted(hands: Readonly<Partial<Record<Answer, unknown>>>): Hands | null {
  const counts = ANSWERS.map((answer) => [answer, wholeNumber(hands[answer])] as const);
  return counts.some(([, count]) => count > 0) ? (Object.fromEntries(counts) as Hands) : null;
}

function wholeNumber(count: unknown): number {
  if (typeof count !== 'number' || Number.isNaN(count)) return 0;
  return Math.min(MAX_HANDS, Math.max(0, Math.floor(count)));
}

/**
 * How many people handed in an answer to a question for which hands were counted, too: whoever did both counts twice. Null
 * where there is only one of the two.
 */
export function countedTwice({ hands, members }: Pick<Team, 'hands' | 'members'>, item: string) {
  const raised = handsOf({ hands }, item);
  const people = members.filter(({ answers }) => answerOf(answers, item).answer !== null).length;
  return raised === null || people === 0
    ? null
    : { people, hands: ANSWERS.reduce((sum, each) => sum + raised[each], 0) };
}

/** Another count for one answer. */
export function withCount(hands: Hands | null, answer: Answer, count: number): Hands | null {
  return counted({ ...(hands ?? NO_HANDS), [answer]: count });
}

/** Null, or nobody's hand, takes the question's show of hands away. */
export function withHands(all: HandsByItem, item: string, hands: Hands | null): HandsByItem {
  const { [item]: _, ...others } = all;
  const given = hands && counted(hands);
  return given ? { ...others, [item]: given } : others;
}

export const setHands = (team: Team, item: string, hands: Hands | null): Team => ({
  ...team,
  hands: withHands(team.hands, item, hands),
});

/** What was counted before there was a team joins it, where the team has not counted itself. */
export const adoptHands = (team: Team, alone: HandsByItem): Team => ({ ...team, hands: { ...alone, ...team.hands } });

/** What of the hands that were counted alone is not in a team: what is left to keep. */
export function notIn(team: Team | null, alone: HandsByItem): HandsByItem {
  if (!team) return alone;
  return Object.fromEntries(Object.entries(alone).filter(([item]) => handsOf(team, item) === null));
}
