import type { FactorId, Tier } from '@/domain/factors';
import { factor, TIER_PIPS } from '@/domain/factors';
import { coord, point } from './arc';
import { hand, radial, sector } from './geometry';
import { HATCH } from './Hatch';
import { band, ticksOf } from './spread';

const R = 200;
const INNER = R * 0.66;
const GAP = 5;
const PADDING = 58;
/** Ticks keep so far from the ends of their segment, where the gap would cut them. */
const MARGIN = 0.02;

const inside = (value: number) => Math.max(MARGIN, Math.min(1 - MARGIN, value));

/** One segment: what people score there, 0 to 1; empty where nobody has a score. */
export type SpreadSegment = {
  factor: FactorId;
  tier: Tier;
  values: readonly number[];
  lowest: number | null;
  median: number | null;
  highest: number | null;
  /** Far enough apart to talk about. */
  wide: boolean;
};

/** Importance as one to four short marks outside the ring. */
function pips(n: number, count: number): string {
  const start = n * 30 - (count - 1) * 1.2;
  return Array.from({ length: count }, (_, i) => {
    const [x0, y0] = point(R + 7, start + i * 2.4);
    const [x1, y1] = point(R + 13, start + i * 2.4);
    return `M${coord(x0)} ${coord(y0)}L${coord(x1)} ${coord(y1)}`;
  }).join('');
}

function Segment({ segment }: { segment: SpreadSegment }) {
  const { lowest, median, highest, wide } = segment;
  const { position: n, roman } = factor(segment.factor);
  const [x, y] = point(R + 34, n * 30);
  const number = (
    <>
      <text className={wide ? 'dial-num is-hot' : 'dial-num'} x={coord(x)} y={coord(y + 7)} textAnchor="middle">
        {roman}
      </text>
      <path className="dial-pip" d={pips(n, TIER_PIPS[segment.tier])} />
    </>
  );
  if (lowest === null || median === null || highest === null) {
    return (
      <>
        <path className="dial-track is-open" d={sector(n, INNER, R, GAP)} />
        {number}
      </>
    );
  }
  const spread = sector(n, INNER, R, GAP, ...band(lowest, highest));
  const people = ticksOf(segment.values)
    .map(({ at, length }) => radial(n, INNER, INNER + (R - INNER) * length, GAP, inside(at)))
    .join('');
  const line = radial(n, INNER - 5, R + 5, GAP, inside(median));
  return (
    <>
      <path className="dial-track" d={sector(n, INNER, R, GAP)} />
      {wide ? <path className="dial-band-edge" fill={HATCH} d={spread} /> : <path className="dial-band" d={spread} />}
      <path className="dial-person" d={people} />
      <path className="dial-median-halo" d={line} />
      <path className="dial-median" d={line} />
      {number}
      {wide && (
        <g className="dial-hand" transform={`rotate(${n * 30})`}>
          <path d={hand(INNER - 9, 18, 8)} />
        </g>
      )}
    </>
  );
}

type DialSpreadProps = { segments: readonly SpreadSegment[]; title: string; description: string; id: string };

/** Every segment runs from 0 to 100: a thin tick for each person, a long one for the median. Its twin is a table. */
export function DialSpread({ segments, title, description, id }: DialSpreadProps) {
  const V = R + PADDING;
  return (
    <svg
      className="dial dial-spread"
      viewBox={`${-V} ${-V} ${2 * V} ${2 * V}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {segments.map((segment) => (
        <g key={segment.factor} data-factor={segment.factor}>
          <Segment segment={segment} />
        </g>
      ))}
    </svg>
  );
}
