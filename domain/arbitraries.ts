/** Random checklists, answers and weights for property tests. */
import fc from 'fast-check';
import type { Answer, Answers } from './answers';
import { ANSWERS } from './answers';
import type { Checklist } from './checklist';
import type { FactorId, Weights } from './factors';
import { FACTOR_IDS, TIERS } from './factors';
import { NOW } from './fixtures';

/** What a scorer is given. */
export type Case = { checklist: Checklist; answers: Answers; weights: Weights };

/** Up to seven items in each factor, as the longest real one has; a factor may have none. */
const checklists: fc.Arbitrary<Checklist> = fc
  .tuple(
    ...FACTOR_IDS.map((factor) => fc.array(fc.constantFrom('S', 'M', 'L'), { maxLength: 7 }).map(itemsFor(factor))),
  )
  .map((items) => ({ version: 1, items: items.flat(), retired: [], changes: [] }));

function itemsFor(factor: FactorId) {
  return (efforts: readonly ('S' | 'M' | 'L')[]) =>
    efforts.map((effort, i) => ({
      id: `${factor}-${i + 1}`,
      factor,
      kind: 'requirement' as const,
      effort,
      section: 'your-service',
      mayNotApply: factor !== 'codebase',
    }));
}

const weights: fc.Arbitrary<Weights> = fc.option(
  fc.dictionary(fc.constantFrom(...FACTOR_IDS), fc.constantFrom(...TIERS), { maxKeys: 3 }),
);

/** Mostly values, so that many cases have a grade; `yeses` decides how good a service it is. */
function givenWith(yeses: number): fc.Arbitrary<Answer | null> {
  return fc.oneof(
    { weight: yeses, arbitrary: fc.constant('yes' as const) },
    { weight: 3, arbitrary: fc.constantFrom('yes', 'partly', 'no') },
    { weight: 1, arbitrary: fc.constantFrom(...ANSWERS, null) },
  );
}

export const cases: fc.Arbitrary<Case> = fc
  .tuple(checklists, weights, fc.constantFrom(0, 10, 40))
  .chain(([checklist, tiers, yeses]) =>
    fc.tuple(...checklist.items.map(() => givenWith(yeses))).map((given) => ({
      checklist,
      weights: tiers,
      answers: Object.fromEntries(
        checklist.items.map(({ id }, i) => [id, { answer: given[i] ?? null, note: '', answeredAt: NOW }]),
      ),
    })),
  );

/** A case with one of its items. */
export const casesWithItem = cases
  .filter(({ checklist }) => checklist.items.length > 0)
  .chain((each) => fc.constantFrom(...each.checklist.items).map((item) => ({ ...each, item })));
