/** The checklist: language-free questions grouped by factor. Words live in content; the domain is handed a checklist and never knows ours. */
import type { FactorId } from './factors';
import { FACTOR_IDS, factor } from './factors';

/** R requirement · N nested inside another · T test question · A assuming the rest is met · S rule stated beside the list. */
export type ItemKind = 'requirement' | 'nested' | 'test' | 'assuming' | 'rule';

/** S at most half a day · M at most a sprint · L longer. */
export type Effort = 'S' | 'M' | 'L';

/** What an effort counts when fixes are weighed against each other: a sprint is as dear as four half days. */
export const EFFORT_COST: Record<Effort, number> = { S: 1, M: 4, L: 10 };

export type Item = {
  /** Permanent: reword the question freely, never rename the id. */
  id: string;
  factor: FactorId;
  kind: ItemKind;
  effort: Effort;
  /** Heading id of the lesson section that teaches it. */
  section: string;
  /** Whether "not applicable" is offered; the Codebase questions do not offer it. */
  mayNotApply: boolean;
};

export type Checklist = {
  version: number;
  /** In the methodology's order, then the order within the factor. */
  items: readonly Item[];
  /** Ids once used and never to be used again. */
  retired: readonly string[];
  /** What each version after the first changed, oldest first. */
  changes: readonly ChecklistChange[];
};

/** What one version of the checklist changed. */
export type ChecklistChange = {
  /** The version that brought the change. */
  version: number;
  /** Ids of new questions. */
  added: readonly string[];
  /** The questions that went, as they last were, so that old answers can still be scored as they were. */
  retired: readonly Item[];
  /** Ids of questions that ask for something else now. */
  reworded: readonly string[];
};

export function itemsOf(checklist: Checklist, id: FactorId): readonly Item[] {
  return checklist.items.filter((item) => item.factor === id);
}

export function itemById(checklist: Checklist, id: string): Item | undefined {
  return checklist.items.find((item) => item.id === id);
}

/** An item's number as people cite it: "III.2" is the second question of factor III. */
export function itemNumber(checklist: Checklist, item: Item): string {
  return `${factor(item.factor).roman}.${itemsOf(checklist, item.factor).indexOf(item) + 1}`;
}

/** Every factor with its items, in order; a factor without items is present with none. */
export function byFactor(checklist: Checklist): readonly { factor: FactorId; items: readonly Item[] }[] {
  return FACTOR_IDS.map((id) => ({ factor: id, items: itemsOf(checklist, id) }));
}
