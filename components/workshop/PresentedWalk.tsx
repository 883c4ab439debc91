'use client';

import type { ReactNode } from 'react';
import { Walkthrough, type WalkthroughWords } from '@/components/diagram/Walkthrough';
import type { Walk } from '@/components/diagram/walk';
import { usePresenting } from './presenting';

type PresentedWalkProps = { slide: string; walk: Walk; words: WalkthroughWords; children: ReactNode };

/** A picture whose steps are steps of the presentation. */
export function PresentedWalk({ slide, walk, words, children }: PresentedWalkProps) {
  const { stop, go } = usePresenting();
  const at = {
    step: stop.slide === slide ? stop.part : 0,
    go: (step: number) => go(step === 0 ? slide : `${slide}-${step}`),
  };
  return (
    <Walkthrough walk={walk} words={words} at={at}>
      {children}
    </Walkthrough>
  );
}
