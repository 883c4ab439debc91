import { useState } from 'react';
import { inHeldOrder } from '@/domain/team-order';
import type { ItemSpread } from '@/domain/team-result';

/**
 * A list in the order in which it was first shown, so that nothing moves away under the finger that counts. Another `key`
 * takes the order of now, and so does `sort`.
 */
export function useHeldOrder(key: string, now: readonly ItemSpread[], all: readonly ItemSpread[]) {
  const taken = () => ({ key, ids: now.map(({ item }) => item.id) });
  const [held, setHeld] = useState(taken);
  const current = held.key === key ? held : taken();
  if (current !== held) setHeld(current);
  return { ...inHeldOrder(current.ids, now, all), sort: () => setHeld(taken()) };
}
