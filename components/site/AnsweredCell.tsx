'use client';

import { Gauge } from '@/components/dial/Gauge';
import type { Ui } from '@/content/ui';
import { answeredIn } from '@/domain/factor-score';
import type { FactorId } from '@/domain/factors';
import { fill } from '@/i18n/format';
import { useFactorScore } from '@/state/report-hooks';

type AnsweredCellProps = { factor: FactorId; total: number; words: Pick<Ui['home']['table'], 'of' | 'ofQuestions'> };

/** "2 of 4" beside a ring of as many arcs; where the table has no heads, it says of what. */
export function AnsweredCell({ factor, total, words }: AnsweredCellProps) {
  const score = useFactorScore(factor);
  const n = score ? answeredIn(score.counts) : 0;
  return (
    <span>
      <Gauge done={n} of={total} />
      <span className="num only-wide">{fill(words.of, { n, total })}</span>
      <span className="num only-narrow">{fill(words.ofQuestions, { n, total })}</span>
    </span>
  );
}
