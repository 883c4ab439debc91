'use client';

import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import { usePlanRank } from '@/state/report-hooks';

/** The first step of a question that is in the plan, and its place there. */
export default function FirstFix({
  itemId,
  fix,
  labels,
}: {
  itemId: string;
  fix: string;
  labels: Ui['lesson']['asks'];
}) {
  const rank = usePlanRank(itemId);
  if (rank === null) return null;
  return (
    <p className="fx">
      <b>{labels.firstStep}</b> <Code text={fix} /> <span className="muted">{fill(labels.inPlan, { rank })}</span>
    </p>
  );
}
