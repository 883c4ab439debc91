'use client';

import type { ReactNode } from 'react';
import { AssessmentProvider } from '@/state/provider';

const loadChecklist = () => import('@/content/checklist').then(({ checklist }) => checklist);

/** Gives every page the one store of answers. The checklist is fetched with it: a lesson is read without either. */
export function Answering({ children }: { children: ReactNode }) {
  return <AssessmentProvider loadChecklist={loadChecklist}>{children}</AssessmentProvider>;
}
