import { sector } from './geometry';

const STEPS = Array.from({ length: 12 }, (_, i) => i + 1);
const outer = (n: number) => 23 + (23 * (n - 1)) / 11;

/** The hour snail: the stepped cam from which a repeating watch reads the hour. Below 24 px it has no gaps. */
export function Emblem({ size = 34 }: { size?: number }) {
  const gap = size >= 24 ? 1.8 : 0.01;
  return (
    <svg className="emblem" width={size} height={size} viewBox="-48.5 -48 90 90" aria-hidden="true">
      <path
        className="emblem-ink"
        d={STEPS.slice(0, 11)
          .map((n) => sector(n, 12, outer(n), gap))
          .join('')}
      />
      <path className="emblem-hand" d={sector(12, 12, 46, gap)} />
    </svg>
  );
}
