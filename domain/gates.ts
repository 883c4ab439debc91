/** Gates: findings that cap the letter, never the score. */
import type { Answer, Answers } from './answers';
import type { Checklist } from './checklist';
import { itemsOf } from './checklist';
import type { FactorScore } from './factor-score';
import { countedAnswer } from './factor-score';
import type { FactorId } from './factors';
import type { Grade } from './grade';
import { isBetter } from './grade';

export type GateKind = 'codebase-no' | 'codebase-partly' | 'high-factor-below-half';

export type Gate = {
  kind: GateKind;
  /** The best letter it allows. */
  caps: Grade;
  /** Ids of the Codebase items that caused it; empty for the gate on factors. */
  items: readonly string[];
  factors: readonly FactorId[];
  /** Whether the letter of the score alone is better than the cap; also told while that letter is provisional. */
  lowered: boolean;
};

/**
 * Every gate that applies, Codebase first; a Codebase no hides a Codebase partly.
 *
 * Codebase is held to its own gates whatever its tier. Every other factor of tier high or above is held to one half: a
 * team that calls a factor non-negotiable must not escape the gate by doing so.
 */
export function gatesOf(
  checklist: Checklist,
  answers: Answers,
  factors: readonly FactorScore[],
  letter: Grade | null,
): readonly Gate[] {
  const gate = (kind: GateKind, caps: Grade, items: readonly string[], held: readonly FactorId[]): Gate => ({
    kind,
    caps,
    items,
    factors: held,
    lowered: letter !== null && isBetter(letter, caps),
  });
  const codebaseIds = (answer: Answer) =>
    itemsOf(checklist, 'codebase')
      .filter((item) => countedAnswer(item, answers) === answer)
      .map((item) => item.id);
  const noes = codebaseIds('no');
  const partlies = codebaseIds('partly');
  const weak = factors.filter(fallsBelowHalf).map((each) => each.factor);

  const gates: Gate[] = [];
  if (noes.length > 0) gates.push(gate('codebase-no', 'C', noes, ['codebase']));
  else if (partlies.length > 0) gates.push(gate('codebase-partly', 'B', partlies, ['codebase']));
  if (weak.length > 0) gates.push(gate('high-factor-below-half', 'B', [], weak));
  return gates;
}

/** Points are halves and the mean is one division, so exactly one half compares as exactly one half. */
function fallsBelowHalf({ factor, tier, value }: FactorScore): boolean {
  return factor !== 'codebase' && (tier === 'high' || tier === 'non-negotiable') && value !== null && value < 0.5;
}
