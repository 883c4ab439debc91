'use client';

import type { Ui } from '@/content/ui';
import { AGED_AFTER_DAYS } from '@/domain/ageing';
import { TIERS } from '@/domain/factors';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { type Chosen, FILTERS, type Filter } from './filters';

type FilterBarProps = {
  chosen: Chosen;
  counts: Readonly<Record<Filter, number>>;
  /** Answers of which nobody knows the age. */
  undated: number;
  locale: Locale;
  onChoose: (chosen: Chosen) => void;
  words: Ui['assess']['filter'];
  tiers: Ui['tiers'];
};

/** Which questions to show. */
export function FilterBar({ chosen, counts, undated, locale, onChoose, words, tiers }: FilterBarProps) {
  return (
    <div className="filters">
      {/* biome-ignore lint/a11y/useSemanticElements: buttons in a row, not fields. */}
      <div className="seg" role="group" aria-label={words.label}>
        {FILTERS.map((filter) => (
          <button
            key={filter}
            type="button"
            aria-pressed={chosen.filter === filter}
            onClick={() => onChoose({ ...chosen, filter })}
          >
            {fill(words[filter], { n: counts[filter], days: AGED_AFTER_DAYS })}
          </button>
        ))}
      </div>
      <label className="tier-filter">
        <span>{words.importance}</span>
        <select
          value={chosen.tier}
          onChange={(event) => {
            const tier = TIERS.find((each) => each === event.target.value) ?? 'any';
            onChoose({ ...chosen, tier });
          }}
        >
          <option value="any">{words.anyImportance}</option>
          {TIERS.map((tier) => (
            <option key={tier} value={tier}>
              {tiers[tier]}
            </option>
          ))}
        </select>
      </label>
      {chosen.filter === 'aged' && undated > 0 && (
        <p className="muted small">{plural(locale, undated, words.undated)}</p>
      )}
    </div>
  );
}
