/** A line with its corners rounded and its marks drawn, since a marker in SVG needs an id and cannot take a colour. */

import type { Edge, Point, Tip } from './picture';
import { at, element } from './svg';

const CORNER = 6;
/** How far before its border a line stops, so that the mark there stays clean. */
const CLEAR: Record<Tip, number> = { none: 0, arrow: 6, cross: 9, dot: 8 };

/** The point `by` away from `p` on the way to `to`. */
function toward(p: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - p.x, to.y - p.y) || 1;
  return { x: p.x + ((to.x - p.x) / length) * by, y: p.y + ((to.y - p.y) / length) * by };
}

/** The line with its corners rounded. */
function path(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  return rest.reduce(
    (d, p, i) => {
      const before = i === 0 ? first : rest[i - 1];
      const after = rest[i + 1];
      if (!before || !after) return `${d}L${at(p)}`;
      const reach = (to: Point) => Math.min(CORNER, Math.hypot(to.x - p.x, to.y - p.y) / 2);
      return `${d}L${at(toward(p, before, reach(before)))}Q${at(p)} ${at(toward(p, after, reach(after)))}`;
    },
    `M${at(first)}`,
  );
}

/** The mark where a line meets a border, its own direction taken from the point before. */
function mark(tip: Tip, border: Point, before: Point): string {
  if (tip === 'none') return '';
  const along = (back: number, side: number) => {
    const p = toward(border, before, back);
    const unit = toward({ x: 0, y: 0 }, { x: border.x - before.x, y: border.y - before.y }, side);
    return at({ x: p.x - unit.y, y: p.y + unit.x });
  };
  if (tip === 'dot') {
    const centre = toward(border, before, 4);
    return element('circle', { class: 'head', cx: centre.x, cy: centre.y, r: 4 });
  }
  if (tip === 'arrow')
    return element('path', { class: 'head', d: `M${along(0.5, 0)}L${along(8.5, 3.5)}L${along(8.5, -3.5)}Z` });
  return cross(toward(border, before, 9));
}

function cross(centre: Point): string {
  const arm = (dx: number, dy: number) => at({ x: centre.x + dx, y: centre.y + dy });
  return element('path', { class: 'cross', d: `M${arm(-4, -4)}L${arm(4, 4)}M${arm(-4, 4)}L${arm(4, -4)}` });
}

/** The middle of a line's longest run. */
function middle(points: readonly Point[]): Point {
  const runs = points.slice(1).map((to, i) => ({ to, from: points[i] ?? to }));
  const length = ({ from, to }: { from: Point; to: Point }) => Math.hypot(to.x - from.x, to.y - from.y);
  const longest = runs.reduce((a, b) => (length(b) > length(a) ? b : a));
  return { x: (longest.from.x + longest.to.x) / 2, y: (longest.from.y + longest.to.y) / 2 };
}

export function line(name: string, { points, tips, dashed, words }: Edge): string {
  const [start, second] = points;
  const [before, end] = points.slice(-2);
  if (!start || !second || !before || !end) throw new Error(`The edge ${name} has no length.`);
  const attrs = { class: 'edge', 'data-edge': name };
  // Crossed out at both ends means there is no such line: one mark in its middle says it better.
  if (tips.start === 'cross' && tips.end === 'cross' && !words) {
    return element(
      'g',
      attrs,
      element('path', { class: dashed ? 'dash' : null, d: path(points) }) + cross(middle(points)),
    );
  }
  const trimmed = [
    toward(start, second, CLEAR[tips.start]),
    ...points.slice(1, -1),
    toward(end, before, CLEAR[tips.end]),
  ];
  const drawn = element('path', { class: dashed ? 'dash' : null, d: path(trimmed) });
  return element(
    'g',
    { class: 'edge', 'data-edge': name },
    drawn + mark(tips.start, start, second) + mark(tips.end, end, before),
  );
}
