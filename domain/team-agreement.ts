/** How far a team agrees on several questions together, and whether its agreements are all there is of it. */
import type { ItemSpread, TeamResult } from './team-result';

/** 1 − the mean disagreement, 0 to 1; null where no question has two answers with a value. */
export function agreementOn(items: readonly Pick<ItemSpread, 'disagreement'>[]): number | null {
  const known = items.flatMap(({ disagreement }) => (disagreement === null ? [] : disagreement));
  return known.length === 0 ? null : 1 - known.reduce((sum, each) => sum + each, 0) / known.length;
}

/** A team whose agreements are here without its people: its report was opened, which holds no person's answers. */
export function isRecord({ members, items }: Pick<TeamResult, 'members' | 'items'>): boolean {
  return (
    members.length === 0 && items.every(({ hands }) => hands === 0) && items.some(({ consensus }) => consensus !== null)
  );
}
