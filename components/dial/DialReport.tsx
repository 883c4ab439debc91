import { type FactorScore, knownShare } from '@/domain/factor-score';
import { FACTOR_IDS, factor, weightOf } from '@/domain/factors';
import { displayWholeScore } from '@/domain/grade';
import type { Score } from '@/domain/score';
import { coord, point } from './arc';
import { hand, midArc, outerRadius, RING_INNER, radial, sector } from './geometry';

const R = 200;
const INNER = R * RING_INNER;
const GAP = 5;
const PADDING = { full: 66, mid: 40, mini: 4 } as const;

/** Degrees from a hand to its rank, which stands beside it: below it would lie on the figure in the middle. */
const BESIDE_HAND = 10;

/** Closer than this, an earlier score is not drawn: it would only thicken the edge. */
const UNSEEN = 0.01;

/** Where the score stood earlier, on the sweep of what is known now: a line across the segment. */
function EarlierLine({ score, value }: { score: FactorScore; value: number | null | undefined }) {
  if (value == null || score.value === null || Math.abs(value - score.value) <= UNSEEN) return null;
  const n = factor(score.factor).position;
  const line = radial(n, INNER - 5, outerRadius(R, score.weight) + 5, GAP, value * knownShare(score));
  return (
    <g data-earlier="">
      <path className="dial-prev-halo" d={line} />
      <path className="dial-prev" d={line} />
    </g>
  );
}

function Segment({ score, size }: { score: FactorScore; size: keyof typeof PADDING }) {
  const n = factor(score.factor).position;
  const b = outerRadius(R, score.weight);
  if (score.applicable === 0) return <path className="dial-na" d={midArc(n, (INNER + b) / 2, GAP + 6)} />;
  const known = knownShare(score);
  return (
    <>
      {known > 0 && <path className="dial-track" d={sector(n, INNER, b, GAP, 0, known)} />}
      {known < 1 && <path className="dial-track is-open" d={sector(n, INNER, b, GAP, known, 1)} />}
      {score.value !== null && score.value > 0 && (
        <path className="dial-fill" d={sector(n, INNER, b, GAP, 0, score.value * known)} />
      )}
      {size === 'full' &&
        [1, 2, 3].map((i) => (
          <path key={i} className="dial-tick" d={radial(n, b + 3, b + (i === 2 ? 9 : 6), GAP, i / 4)} />
        ))}
    </>
  );
}

function SegmentLabel({
  score,
  size,
  notApplicable,
}: {
  score: FactorScore;
  size: 'full' | 'mid';
  notApplicable: string;
}) {
  const { position, roman } = factor(score.factor);
  const [x, y] = point(R + (size === 'full' ? 34 : 20), position * 30);
  const value =
    score.applicable === 0 ? notApplicable : score.value === null ? '–' : displayWholeScore(score.value * 100);
  return (
    <>
      <text className="dial-num" x={coord(x)} y={coord(y + (size === 'full' ? -3 : 6))} textAnchor="middle">
        {roman}
      </text>
      {size === 'full' && (
        <text className="dial-score" x={coord(x)} y={coord(y + 16)} textAnchor="middle">
          {value}
        </text>
      )}
    </>
  );
}

type DialReportProps = {
  score: Score;
  size: 'full' | 'mid';
  /** Factors to point at, first to last. */
  first?: readonly FactorScore['factor'][];
  title: string;
  description?: string;
  /** The short form of "not applicable"; the full size shows it. */
  notApplicable?: string;
  /** By factor, its score earlier, 0 to 1. */
  earlier?: Readonly<Record<string, number | null>>;
  /** Prefix of the ids, so that two dials can stand on a page. */
  id: string;
};

/** Sweep is the score, thickness the importance: the inked share of the ring is the overall score. Its twin is a table. */
export function DialReport({
  score,
  size,
  first = [],
  title,
  description = '',
  notApplicable = '',
  earlier = {},
  id,
}: DialReportProps) {
  const V = R + PADDING[size];
  return (
    <svg
      className={`dial dial-report dial-${size}`}
      viewBox={`${-V} ${-V} ${2 * V} ${2 * V}`}
      role="img"
      aria-labelledby={description ? `${id}-title ${id}-description` : `${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      {description && <desc id={`${id}-description`}>{description}</desc>}
      {score.factors.map((each) => (
        <g key={each.factor} data-factor={each.factor}>
          <Segment score={each} size={size} />
          <EarlierLine score={each} value={earlier[each.factor]} />
          <SegmentLabel score={each} size={size} notApplicable={notApplicable} />
        </g>
      ))}
      {first.map((pointed, i) => {
        const n = factor(pointed).position;
        const [x, y] = point(INNER - 14, n * 30 + BESIDE_HAND);
        return (
          <g key={pointed}>
            <g className="dial-hand" transform={`rotate(${n * 30})`}>
              <path d={hand(INNER - 5, 16, 8)} />
            </g>
            <text className="dial-rank" x={coord(x)} y={coord(y + 5)} textAnchor="middle">
              {i + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The ring alone, small and without a name: decoration beside words that say the same. */
export function DialFace({ score }: { score: Score }) {
  const V = R + PADDING.mini;
  return (
    <svg className="dial dial-report dial-mini" viewBox={`${-V} ${-V} ${2 * V} ${2 * V}`} aria-hidden="true">
      {score.factors.map((each) => (
        <Segment key={each.factor} score={each} size="mini" />
      ))}
    </svg>
  );
}

/** An empty ring in the proportions of the tiers, for pages that have no answers yet. */
export function DialBlank() {
  const V = R + PADDING.mini;
  return (
    <svg className="dial dial-report dial-mini" viewBox={`${-V} ${-V} ${2 * V} ${2 * V}`} aria-hidden="true">
      {FACTOR_IDS.map((id) => (
        <path
          key={id}
          className="dial-track is-open"
          d={sector(factor(id).position, INNER, outerRadius(R, weightOf(id, null)), GAP)}
        />
      ))}
    </svg>
  );
}
