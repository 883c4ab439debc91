/** The words of the onboarding record, gathered for one language. */
import { words } from '@/content/load';
import { FACTOR_IDS, type FactorId } from '@/domain/factors';
import type { OnboardingWords } from '@/domain/formats/onboarding-words';
import type { Locale } from '@/i18n/locales';

export function recordWords(locale: Locale): OnboardingWords {
  const { ui, factors, others } = words(locale);
  const titles = FACTOR_IDS.map((id) => [id, factors[id].title]);
  const { overview, beyond } = others;
  return {
    ...ui.learning.file,
    factors: Object.fromEntries(titles) as Record<FactorId, string>,
    others: { overview: overview.title, beyond: beyond.title },
  };
}
