'use client';

import type { ReactNode } from 'react';
import { WithGo } from '@/components/ui/use-go';
import { AssessmentProvider } from '@/state/provider';

const load = () => import('./page-later');

/** Gives every page the one store of answers. Store and checklist are fetched: a lesson is read without either. */
export function Answering({ children }: { children: ReactNode }) {
  return (
    <WithGo>
      <AssessmentProvider load={load}>{children}</AssessmentProvider>
    </WithGo>
  );
}
