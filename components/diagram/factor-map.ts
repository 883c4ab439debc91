/** Geometry of the factor map: the twelve stand on the clock as on the dial, and each arrow is an arc inside the ring. */
import { coord, point } from '@/components/dial/arc';
import { type FactorId, factor } from '@/domain/factors';
import type { Locale } from '@/i18n/locales';

/** One factor makes another possible: the arrow runs from what is needed to what leans on it. */
export type Arrow = { from: FactorId; to: FactorId };

/** An arrow as path data: its line, and the tip that touches the ring. */
export type DrawnArrow = Arrow & { line: string; tip: string };

/**
 * Half of the picture, names included; the style sheet, which has it as `--half`, cuts a phone's picture to the ring and
 * its numerals. Hangul is wider, and some Korean names carry the English one in brackets.
 */
export const HALF_WIDTH: Readonly<Record<Locale, number>> = { en: 300, ko: 376 };

/** Degrees between two arrows at one factor, and the widest that all of them may spread over its 30 degrees. */
const STEP = 4.2;
const SPREAD = 23;
/** Air between an arrow and the ring, and the tip's length and half width. */
const AIR = 3;
const TIP = 9;
const HALF = 3.6;

/** Degrees clockwise from one factor to another, 0 to 330. */
function clockwise(from: FactorId, to: FactorId): number {
  return (((factor(to).position - factor(from).position + 12) % 12) * 30) % 360;
}

/**
 * The clock angle at which an arrow meets a factor. A factor's arrows stand side by side in the order in which their
 * other ends follow round the clock, so that no two arrows of one factor cross.
 */
export function portAngle(arrows: readonly Arrow[], arrow: Arrow, end: FactorId): number {
  const own = arrows
    .filter(({ from, to }) => from === end || to === end)
    .map((each) => ({ each, away: clockwise(end, each.from === end ? each.to : each.from), out: each.from === end }))
    // Of two arrows between the same two factors the leaving one comes first at both ends, so they run side by side.
    .sort((a, b) => b.away - a.away || Number(b.out) - Number(a.out));
  const nth = own.findIndex(({ each }) => each.from === arrow.from && each.to === arrow.to);
  const step = Math.min(STEP, SPREAD / Math.max(1, own.length - 1));
  return factor(end).position * 30 + (nth - (own.length - 1) / 2) * step;
}

type Point = readonly [x: number, y: number];

const at = (p: Point) => p.map(coord).join(' ');

/** The point where a walk of `degrees` about a centre leads. */
function turned([x, y]: Point, [cx, cy]: Point, degrees: number): Point {
  const a = (degrees * Math.PI) / 180;
  const [dx, dy] = [x - cx, y - cy];
  return [cx + dx * Math.cos(a) - dy * Math.sin(a), cy + dx * Math.sin(a) + dy * Math.cos(a)];
}

/**
 * An arrow between two clock angles on a circle: an arc about a centre outside it, which leaves and meets it at a right
 * angle and passes the middle the closer the farther the two are apart; between opposite ends it is a straight line.
 */
function drawArrow(r: number, start: number, end: number): Omit<DrawnArrow, keyof Arrow> {
  // The shorter way round, -180 to 180.
  const turn = ((((end - start) % 360) + 540) % 360) - 180;
  const apex = point(r, end);
  let base: Point = point(r - TIP, end);
  let way = `L${at(base)}`;
  if (Math.abs(turn) < 179) {
    const half = (Math.abs(turn) * Math.PI) / 360;
    const bend = r * Math.tan(half);
    const centre = point(r / Math.cos(half), start + turn / 2);
    base = turned(apex, centre, (Math.sign(turn) * TIP * 180) / (Math.PI * bend));
    way = `A${coord(bend)} ${coord(bend)} 0 0 ${turn > 0 ? 0 : 1} ${at(base)}`;
  }
  const [dx, dy] = [((apex[0] - base[0]) * HALF) / TIP, ((apex[1] - base[1]) * HALF) / TIP];
  return {
    line: `M${at(point(r, start))}${way}`,
    tip: `M${at(apex)}L${at([base[0] - dy, base[1] + dx])}L${at([base[0] + dy, base[1] - dx])}Z`,
  };
}

/** Every arrow, in the order given, inside a ring of this inner radius. */
export function drawArrows(arrows: readonly Arrow[], inner: number): DrawnArrow[] {
  return arrows.map((arrow) => ({
    ...arrow,
    ...drawArrow(inner - AIR, portAngle(arrows, arrow, arrow.from), portAngle(arrows, arrow, arrow.to)),
  }));
}
