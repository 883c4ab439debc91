/** What exported files say with words that have their home elsewhere: gathered, not written again. */
import { FACTOR_IDS, type FactorId } from '@/domain/factors';
import type { ItemWords, Words } from './words';

/** The questions, titles and labels of a language, as files need them. */
export function sharedByFiles(factors: Words['factors'], { answers, tiers, efforts }: Words['ui']) {
  const titles = FACTOR_IDS.map((id) => [id, factors[id].title]);
  const items = FACTOR_IDS.flatMap((id) => Object.entries<ItemWords>(factors[id].items));
  return {
    items: Object.fromEntries(items),
    factors: Object.fromEntries(titles) as Readonly<Record<FactorId, string>>,
    answers,
    tiers,
    efforts,
  };
}
