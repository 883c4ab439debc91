'use client';

import { Gauge } from '@/components/dial/Gauge';
import type { FactorId } from '@/domain/factors';
import { useFactorScores } from '@/state/report-hooks';

/** "2 / 4" beside a ring of as many arcs. */
export function AnsweredCell({ factor, total }: { factor: FactorId; total: number }) {
  const score = useFactorScores()?.find((each) => each.factor === factor);
  const n = score ? total - score.counts.unanswered : 0;
  return (
    <span>
      <Gauge done={n} of={total} />
      <span className="num">
        {n} / {total}
      </span>
    </span>
  );
}
