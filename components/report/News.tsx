'use client';

import { useState } from 'react';
import { newsSince } from '@/domain/checklist-changes';
import { useChecklist } from '@/state/hooks';
import { ChecklistNews } from './ChecklistNews';
import type { NewsProps, WithLabels } from './later-parts';
import './history.css';

/**
 * The earliest version seen in this visit, by assessment: the first new answer raises an assessment to the present
 * version, and what changed should still be told then. Closing it ends it.
 */
const seen = new Map<string, number>();

/** What changed in the checklist since an assessment was last answered; nothing where nothing did. */
export function News({ assessmentId, checklistVersion, labels, ...shown }: WithLabels<NewsProps>) {
  const checklist = useChecklist();
  const [closed, setClosed] = useState<string | null>(null);
  const since = Math.min(seen.get(assessmentId) ?? checklistVersion, checklistVersion);
  seen.set(assessmentId, since);
  const news = newsSince(checklist, since);
  if (!news || closed === assessmentId) return null;
  const close = () => {
    seen.set(assessmentId, checklist.version);
    setClosed(assessmentId);
  };
  return <ChecklistNews {...shown} news={news} labels={labels.news} onClose={close} />;
}
