/** Geometry of the dial: pure functions from numbers to SVG path data. Factor n is centred on n·30° clockwise from twelve and owns 30°. */
import { TIER_WEIGHT } from '@/domain/factors';
import { at, coord } from './arc';

/** Inner radius of the report's ring, as a share of the outer one. */
export const RING_INNER = 0.62;

/**
 * Outer radius for a weight; the heaviest reaches R. The ring's area is proportional to the weight, so that the inked
 * share of the ring is the score; the radii must not be rounded.
 */
export function outerRadius(R: number, weight: number): number {
  const inner = RING_INNER * RING_INNER;
  return R * Math.sqrt(inner + ((1 - inner) * weight) / TIER_WEIGHT['non-negotiable']);
}

/** Start and end angle of segment n at radius r; the gap g between neighbours has parallel sides. */
export function edges(n: number, r: number, g: number): [start: number, end: number] {
  const half = (Math.asin(g / 2 / r) * 180) / Math.PI;
  return [n * 30 - 15 + half, n * 30 + 15 - half];
}

/** Ring sector of segment n between radii a < b, from fraction `from` to `to` of its sweep. */
export function sector(n: number, a: number, b: number, g: number, from = 0, to = 1): string {
  const [a0, a1] = edges(n, a, g);
  const [b0, b1] = edges(n, b, g);
  const innerFrom = a0 + (a1 - a0) * from;
  const innerTo = a0 + (a1 - a0) * to;
  const outerFrom = b0 + (b1 - b0) * from;
  const outerTo = b0 + (b1 - b0) * to;
  return `M${at(a, innerFrom)}L${at(b, outerFrom)}A${coord(b)} ${coord(b)} 0 0 1 ${at(b, outerTo)}L${at(a, innerTo)}A${coord(a)} ${coord(a)} 0 0 0 ${at(a, innerFrom)}Z`;
}

/** Line across segment n at a fraction of its sweep. */
export function radial(n: number, a: number, b: number, g: number, fraction: number): string {
  const [a0, a1] = edges(n, a, g);
  const [b0, b1] = edges(n, b, g);
  return `M${at(a, a0 + (a1 - a0) * fraction)}L${at(b, b0 + (b1 - b0) * fraction)}`;
}

/** Arc in the middle of the track: not applicable. */
export function midArc(n: number, r: number, g: number): string {
  const [start, end] = edges(n, r, g);
  return `M${at(r, start)}A${coord(r)} ${coord(r)} 0 0 1 ${at(r, end)}`;
}

/** The hand: a triangle inside the ring, tip outward, pointing at twelve. */
export function hand(r: number, length: number, half: number): string {
  return `M0 ${coord(-r)}L${coord(half)} ${coord(-r + length)}L${coord(-half)} ${coord(-r + length)}Z`;
}

/** Scale marks at radius r, `divisions` to a segment; the segment's ends are `major` long. */
export function ticks(
  r: number,
  divisions: number,
  g: number,
  length: number,
  major: number,
): [minor: string, major: string] {
  let minorPath = '';
  let majorPath = '';
  for (let n = 1; n <= 12; n++) {
    const [start, end] = edges(n, r, g);
    for (let i = 0; i <= divisions; i++) {
      const angle = start + ((end - start) * i) / divisions;
      const edge = i === 0 || i === divisions;
      const path = `M${at(r, angle)}L${at(r + (edge ? major : length), angle)}`;
      if (edge) majorPath += path;
      else minorPath += path;
    }
  }
  return [minorPath, majorPath];
}

/** The marks of a timer's ring, `on` of 60 clockwise from twelve lit and the rest not; every fifth is longer. */
export function timerTicks(r: number, on: number, length: number): [lit: string, rest: string] {
  let lit = '';
  let rest = '';
  for (let i = 0; i < 60; i++) {
    const path = `M${at(r, i * 6)}L${at(r + (i % 5 === 0 ? length : length * 0.62), i * 6)}`;
    if (i < on) lit += path;
    else rest += path;
  }
  return [lit, rest];
}
