import { TIER_PIPS, type Tier } from '@/domain/factors';

/** One to four batons and the word. */
export function Importance({ tier, label }: { tier: Tier; label: string }) {
  const pips = TIER_PIPS[tier];
  return (
    <span className="imp">
      <svg className="batons" width="21" height="12" viewBox="0 0 21 12" aria-hidden="true">
        {[0, 1, 2, 3].map((i) =>
          i < pips ? (
            <rect key={i} className="on" x={i * 6} width="3" height="12" />
          ) : (
            <rect key={i} className="off" x={i * 6 + 0.5} y="0.5" width="2" height="11" />
          ),
        )}
      </svg>
      {label}
    </span>
  );
}
