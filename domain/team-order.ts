/** The order of a list of questions, held while somebody works in it. */
import type { ItemSpread } from './team-result';

export type Held = {
  list: readonly ItemSpread[];
  /** Whether the order of now is another one. */
  isOutdated: boolean;
};

/**
 * The questions in an order that was taken before: none of them moves or leaves, and one that has come since stands at the
 * end. `now` is the list in its order of now, `all` every question there is.
 */
export function inHeldOrder(held: readonly string[], now: readonly ItemSpread[], all: readonly ItemSpread[]): Held {
  const every = new Map(all.map((each) => [each.item.id, each]));
  const stood = new Set(held);
  const list = [...held.flatMap((id) => every.get(id) ?? []), ...now.filter(({ item }) => !stood.has(item.id))];
  return { list, isOutdated: list.length !== now.length || list.some((each, i) => each !== now[i]) };
}
