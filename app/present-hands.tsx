'use client';

import { WhenReached } from '@/components/ui/WhenReached';
import type { PresentHandsProps } from '@/components/workshop/PresentHands';

const load = () => import('@/components/workshop/PresentHands').then((module) => module.PresentHands);

/** The counters of a show of hands, fetched when the presentation comes near them. */
export function PresentHands(props: PresentHandsProps) {
  const { failed, retry } = props.words;
  return (
    <WhenReached load={load} props={props} className="ws-hands" failed={{ text: failed, retry }}>
      <p>{props.words.loading}</p>
    </WhenReached>
  );
}
