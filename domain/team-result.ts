/** What a team's answers say together: the spread per question and per factor, and what to discuss first. */
import type { Answer, ItemAnswer } from './answers';
import { ANSWERS, answerOf } from './answers';
import type { Checklist, Item } from './checklist';
import type { Counts } from './factor-score';
import type { FactorId, Tier } from './factors';
import { FACTORS, ONBOARDING_ORDER, tierOf, weightOf } from './factors';
import type { Member, Team } from './team';
import { handsOf } from './team-hands';
import type { TeamWarning } from './team-warnings';
import { teamWarnings } from './team-warnings';

/** How one question was answered by members and by hands together. */
export type ItemSpread = {
  item: Item;
  /** Position in the checklist, from 0. */
  position: number;
  /** Members and hands; `unanswered` are members only. */
  counts: Counts;
  /** How many of them are hands. */
  hands: number;
  /** Each member's answer as it counts, in the order of `members`. */
  given: readonly (Answer | null)[];
  /** Yes, partly and no: the answers that have a value. */
  valued: number;
  /** 0 to 1; null when no answer has a value. */
  mean: number | null;
  /** 4 × the population variance of the values, 0 (all agree) to 1 (half yes, half no); null for fewer than two values. */
  disagreement: number | null;
  /** Disagreement × weight of the factor, by which questions are discussed; 0 where there is none. */
  importance: number;
  /** Some say that it does not apply while others give a value. */
  doesItApply: boolean;
  /** What the team agreed on; null without an answer. */
  consensus: ItemAnswer | null;
};

/** How far apart the members' scores of one factor are. Hands have no factor score: nobody knows whose they are. */
export type FactorSpread = {
  factor: FactorId;
  tier: Tier;
  weight: number;
  /** Each member's factor score, 0 to 1, in the order of `members`; null where a member has none. */
  scores: readonly (number | null)[];
  lowest: number | null;
  highest: number | null;
  median: number | null;
  /** Highest − lowest in percentage points; null when fewer than two members have a score. */
  spread: number | null;
};

export type TeamResult = {
  team: Team;
  checklist: Checklist;
  /** In the order of their numbers. */
  members: readonly Member[];
  /** Every item, in checklist order. */
  items: readonly ItemSpread[];
  /** All twelve, in order. */
  factors: readonly FactorSpread[];
  /** Where people disagree: the widest × importance first. */
  discussFirst: readonly ItemSpread[];
  /** In checklist order. */
  doesItApply: readonly ItemSpread[];
  /** Where anybody does not know: most first, then in checklist order. */
  dontKnow: readonly ItemSpread[];
  /** Every question to discuss: those where people disagree, in order, then those where they only differ on whether it applies. */
  toDiscuss: readonly ItemSpread[];
  /** How many of them have no consensus yet. */
  open: number;
  warnings: readonly TeamWarning[];
};

/** Merges a team's answers. The order in which people joined changes nothing but the order of their columns. */
export function teamResult(checklist: Checklist, team: Team): TeamResult {
  const members = [...team.members].sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  const items = checklist.items.map((item, position) => itemSpread(item, position, team, members));
  const differing = items.filter(({ disagreement }) => disagreement !== null && disagreement > 0).sort(byImportance);
  const doesItApply = items.filter((each) => each.doesItApply);
  const alsoApply = doesItApply.filter((each) => !differing.includes(each));
  const toDiscuss = [...differing, ...alsoApply];
  return {
    team,
    checklist,
    members,
    items,
    factors: FACTORS.map(({ id }) => factorSpread(id, items, team, members.length)),
    discussFirst: differing,
    doesItApply,
    dontKnow: items
      .filter(({ counts }) => counts.dontKnow > 0)
      .sort((a, b) => b.counts.dontKnow - a.counts.dontKnow || a.position - b.position),
    toDiscuss,
    open: toDiscuss.filter(({ consensus }) => consensus === null).length,
    warnings: teamWarnings(checklist, team, members),
  };
}

function itemSpread(item: Item, position: number, team: Team, members: readonly Member[]): ItemSpread {
  const given = members.map(({ answers }) => counted(item, answerOf(answers, item.id).answer));
  const of: Record<Answer, number> = { yes: 0, partly: 0, no: 0, 'dont-know': 0, 'not-applicable': 0 };
  let unanswered = 0;
  for (const answer of given) {
    if (answer === null) unanswered += 1;
    else of[answer] += 1;
  }
  let hands = 0;
  const raised = handsOf(team, item.id);
  for (const answer of raised ? ANSWERS : []) {
    const count = counted(item, answer) === null ? 0 : (raised?.[answer] ?? 0);
    of[answer] += count;
    hands += count;
  }
  const valued = of.yes + of.partly + of.no;
  const disagreement = disagreementOf(of.yes, of.partly, of.no);
  const importance = disagreementOf(of.yes, of.partly, of.no, weightOf(item.factor, team.weights)) ?? 0;
  const agreed = answerOf(team.consensus, item.id);
  return {
    item,
    position,
    counts: {
      yes: of.yes,
      partly: of.partly,
      no: of.no,
      dontKnow: of['dont-know'],
      notApplicable: of['not-applicable'],
      unanswered,
      total: given.length + hands,
    },
    hands,
    given,
    valued,
    mean: valued === 0 ? null : (2 * of.yes + of.partly) / (2 * valued),
    disagreement,
    importance,
    doesItApply: of['not-applicable'] > 0 && valued > 0,
    consensus: agreed.answer === null ? null : agreed,
  };
}

/** Not applicable on an item that always applies counts as no answer, as it does in a score. */
function counted(item: Item, answer: Answer | null): Answer | null {
  return answer === 'not-applicable' && !item.mayNotApply ? null : answer;
}

/** Times `weight`; reckoned in whole halves and divided once, so that equal importance is an equal number. */
function disagreementOf(yes: number, partly: number, no: number, weight = 1): number | null {
  const n = yes + partly + no;
  if (n < 2) return null;
  const sum = 2 * yes + partly;
  return (weight * (n * (4 * yes + partly) - sum * sum)) / (n * n);
}

const ONBOARDING = new Map(ONBOARDING_ORDER.map((id, i) => [id, i]));

function byImportance(a: ItemSpread, b: ItemSpread): number {
  return (
    b.importance - a.importance ||
    b.counts.dontKnow - a.counts.dontKnow ||
    (ONBOARDING.get(a.item.factor) ?? 0) - (ONBOARDING.get(b.item.factor) ?? 0) ||
    a.position - b.position
  );
}

const HALVES: Partial<Record<Answer, number>> = { yes: 2, partly: 1, no: 0 };

function factorSpread(factor: FactorId, items: readonly ItemSpread[], team: Team, people: number): FactorSpread {
  const points = new Array<number>(people).fill(0);
  const valued = new Array<number>(people).fill(0);
  for (const { item, given } of items) {
    if (item.factor !== factor) continue;
    for (let i = 0; i < people; i += 1) {
      const halves = HALVES[given[i] ?? 'dont-know'];
      if (halves === undefined) continue;
      points[i] = (points[i] ?? 0) + halves / 2;
      valued[i] = (valued[i] ?? 0) + 1;
    }
  }
  const scores = points.map((sum, i) => (valued[i] ? sum / (valued[i] ?? 1) : null));
  const known = scores.filter((score) => score !== null).sort((a, b) => a - b);
  const lowest = known[0] ?? null;
  const highest = known.at(-1) ?? null;
  return {
    factor,
    tier: tierOf(factor, team.weights),
    weight: weightOf(factor, team.weights),
    scores,
    lowest,
    highest,
    median: medianOf(known),
    spread: known.length < 2 || lowest === null || highest === null ? null : 100 * (highest - lowest),
  };
}

function medianOf(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/**
 * Questions that two or more people answered, all alike and not with don't know, and that have no agreed answer yet. A
 * person may take these over in one go; nothing does it by itself.
 */
export function unanimous({ items }: TeamResult): readonly { item: Item; answer: Answer }[] {
  return items.flatMap(({ item, counts, consensus }): { item: Item; answer: Answer }[] => {
    const said = counts.total - counts.unanswered;
    if (consensus !== null || said < 2) return [];
    if (counts.yes === said) return [{ item, answer: 'yes' }];
    if (counts.partly === said) return [{ item, answer: 'partly' }];
    if (counts.no === said) return [{ item, answer: 'no' }];
    return counts.notApplicable === said ? [{ item, answer: 'not-applicable' }] : [];
  });
}
