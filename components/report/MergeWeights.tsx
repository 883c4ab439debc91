'use client';

import type { Weights } from '@/domain/factors';
import { factor, isFactorId } from '@/domain/factors';
import type { Side } from '@/domain/merge-rows';
import { fill } from '@/i18n/format';
import type { ImportWords } from './import-words';
import type { SharingWords } from './sharing-parts';

type MergeWeightsProps = {
  here: Weights;
  there: Weights;
  side: Side;
  onChoose: (side: Side) => void;
  labels: SharingWords;
  words: ImportWords;
};

/** Two ways of weighing: one stands, they are never mixed. */
export function MergeWeights({ here, there, side, onChoose, labels, words }: MergeWeightsProps) {
  const { merge } = labels;
  const told = (weights: Weights) => {
    const moved = Object.entries(weights ?? {}).map(([id, tier]) =>
      isFactorId(id) && tier ? `${factor(id).roman} ${words.tiers[tier]}` : id,
    );
    return moved.length > 0 ? moved.join(', ') : merge.weightsDefault;
  };
  const option = (which: Side, label: string) => (
    <label className="opt">
      <input type="radio" name="merge-weights" checked={side === which} onChange={() => onChoose(which)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset data-merge-weights="">
      <legend>{merge.weights}</legend>
      {option('here', fill(merge.weightsHere, { factors: told(here) }))}
      {option('there', fill(merge.weightsThere, { factors: told(there) }))}
    </fieldset>
  );
}
