'use client';

import { Gauge } from '@/components/dial/Gauge';
import { answeredIn } from '@/domain/factor-score';
import type { FactorId } from '@/domain/factors';
import { useFactorScore } from '@/state/report-hooks';

/** "2 / 4" beside a ring of as many arcs. */
export function AnsweredCell({ factor, total }: { factor: FactorId; total: number }) {
  const score = useFactorScore(factor);
  const n = score ? answeredIn(score.counts) : 0;
  return (
    <span>
      <Gauge done={n} of={total} />
      <span className="num">
        {n} / {total}
      </span>
    </span>
  );
}
