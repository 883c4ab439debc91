'use client';

import { createContext, use } from 'react';
import type { Room, Stop, Timer } from '@/domain/presenting';

/** Where a presentation stands, for what is on its slides. */
export type Here = {
  stop: Stop;
  timer: Timer;
  done: Room['done'];
  go: (id: string) => void;
  toggle: () => void;
  rewind: (minutes?: number) => void;
};

export const PresentingContext = createContext<Here | null>(null);

export function usePresenting(): Here {
  const here = use(PresentingContext);
  if (!here) throw new Error('A part of a slide stands outside <Presenter> (components/workshop/Presenter.tsx).');
  return here;
}
