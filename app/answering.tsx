'use client';

import type { ReactNode } from 'react';
import { checklist } from '@/content/checklist';
import { AssessmentProvider } from '@/state/provider';

/** Gives every page the one store of answers. The checklist is bundled here once instead of travelling in every page. */
export function Answering({ children }: { children: ReactNode }) {
  return <AssessmentProvider checklist={checklist}>{children}</AssessmentProvider>;
}
