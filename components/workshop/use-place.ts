'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import type { FactorId } from '@/domain/factors';
import { type Presenting, type Role, useRoom } from '@/state/room-hooks';
import type { FactorLink } from './Overview';

type PlaceOf = {
  role: Role;
  factor: FactorId;
  /** Ids of the stops, in order. */
  stops: readonly string[];
  factors: readonly FactorLink[];
  /** Adds what an address of this kind of window ends with. */
  address: (href: string) => string;
};

const hash = () => window.location.hash.slice(1);

/**
 * Where this window stands, in step with its address and with the other window: the stop is the hash, and another factor is
 * another page.
 */
export function usePlace({ role, factor, stops, factors, address }: PlaceOf): { room: Presenting | null; at: string } {
  const room = useRoom(role, () => ({ factor, stop: stops.includes(hash()) ? hash() : (stops[0] ?? '') }));
  const router = useRouter();
  const wanted = room?.room;
  const at = wanted?.factor === factor && stops.includes(wanted.stop) ? wanted.stop : (stops[0] ?? '');
  const ready = room !== null;

  useEffect(() => {
    if (!wanted || wanted.factor === factor) return;
    const page = factors.find(({ id }) => id === wanted.factor);
    if (page) router.replace(`${address(page.href)}#${wanted.stop}`);
  }, [wanted, factor, factors, address, router]);

  useEffect(() => {
    if (ready && hash() !== at) window.history.replaceState(null, '', `#${at}`);
  }, [ready, at]);

  const change = room?.change;
  useEffect(() => {
    if (!change) return;
    const look = () => stops.includes(hash()) && change({ stop: hash() });
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [change, stops]);

  return { room, at };
}
