'use client';

import type { ReactNode } from 'react';
import { WithGo } from '@/components/ui/use-go';
import { AssessmentProvider } from '@/state/provider';

const loadChecklist = () => import('@/content/checklist').then(({ checklist }) => checklist);

/** Gives every page the one store of answers. The checklist is fetched with it: a lesson is read without either. */
export function Answering({ children }: { children: ReactNode }) {
  return (
    <WithGo>
      <AssessmentProvider loadChecklist={loadChecklist}>{children}</AssessmentProvider>
    </WithGo>
  );
}
