/** A picture as the SVG text we commit: classes instead of colours, no ids, no styles, the same bytes every time. */
import type { Box, Edge, Picture, Point, Tip, Words } from './picture';

const MARGIN = 2;
const CORNER = 6;
/** A frame's title stands at its left, where lines seldom enter, and a little lower than mermaid sets it. */
const TITLE = { x: 10, y: 4 };
/** Distance of two baselines, and from a line's middle to its baseline, for the two sizes of text in use. */
const LEADING = { node: 17, label: 15 };
const DROP = { node: 4.9, label: 4.4 };
/** How far before its border a line stops, so that the mark there stays clean. */
const CLEAR: Record<Tip, number> = { none: 0, arrow: 6, cross: 9, dot: 8 };

const round = (n: number) => String(Math.round(n * 10) / 10 + 0);
const rounded = (text: string) => text.replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (n) => round(Number(n))).replace(/,/g, ' ');
const at = (p: Point) => `${round(p.x)} ${round(p.y)}`;
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function element(tag: string, attrs: Record<string, string | number | null>, children?: string): string {
  const list = Object.entries(attrs)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escaped(String(value))}"`)
    .join('');
  return children === undefined ? `<${tag}${list}/>` : `<${tag}${list}>${children}</${tag}>`;
}

const rect = (width: number, height: number) => element('rect', { x: -width / 2, y: -height / 2, width, height });

/** Lines centred on (x, y). */
function text({ lines }: Words, size: 'node' | 'label', { x, y }: Point): string {
  return lines
    .map((line, i) => {
      const drop = y + (i - (lines.length - 1) / 2) * LEADING[size] + DROP[size];
      return element('text', { x: Math.abs(x) < 0.1 ? null : x, y: drop }, escaped(line));
    })
    .join('');
}

function box(part: Box): string {
  // Whole sizes and places keep borders crisp.
  const [width, height] = [Math.round(part.width), Math.round(part.height)];
  const left = Math.round(part.x - part.width / 2);
  const top = Math.round(part.y - part.height / 2);
  const centre = { x: left + width / 2, y: top + height / 2 };
  const drawn = part.shapes.map(({ tag, attrs }) =>
    element(tag, Object.fromEntries(Object.entries(attrs).map(([name, value]) => [name, rounded(value)]))),
  );
  const life =
    part.life === null
      ? ''
      : element('path', { class: 'life', d: `M0 ${round(height / 2)}V${round(part.life - centre.y)}` });
  const { words } = part;
  const label = words
    ? text(words, part.kind === 'node' ? 'node' : 'label', {
        x: part.kind === 'cluster' ? (words.width - width) / 2 + TITLE.x : words.x - part.x,
        y: words.y - part.y + (part.kind === 'cluster' ? TITLE.y : 0),
      })
    : '';
  const frame = drawn.length > 0 ? drawn.join('') : rect(width, height);
  const attrs = { class: part.kind, 'data-node': part.id, transform: `translate(${at(centre)})` };
  const group = element('g', attrs, life + frame + label);
  return part.link === null ? group : element('a', { href: part.link }, group);
}

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

function line(name: string, { points, tips, dashed, words }: Edge): string {
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

const plate = (words: Words) => ({ width: words.width + 10, height: words.lines.length * LEADING.label + 3 });

function edgeLabel(name: string, words: Words): string {
  const { width, height } = plate(words);
  const attrs = { class: 'elabel', 'data-edge': name, transform: `translate(${at(words)})` };
  return element('g', attrs, rect(width, height) + text(words, 'label', { x: 0, y: 0 }));
}

/** "A>B", and "A>B#2" for a second one between the same two. */
function named(edges: readonly Edge[]): { name: string; edge: Edge }[] {
  const seen = new Map<string, number>();
  return edges.map((edge) => {
    const plain = `${edge.from}>${edge.to}`;
    const nth = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, nth);
    return { name: nth === 1 ? plain : `${plain}#${nth}`, edge };
  });
}

/** The smallest rectangle of whole numbers around everything drawn. */
function frame({ boxes, edges }: Picture): { x: number; y: number; width: number; height: number } {
  const extents = [
    ...boxes.map((b) => ({ ...b, low: b.y - b.height / 2, high: Math.max(b.y + b.height / 2, b.life ?? -Infinity) })),
    ...edges.flatMap((e) => e.points.map((p) => ({ ...p, width: 0, low: p.y, high: p.y }))),
    ...edges
      .flatMap(({ words }) => (words ? [{ ...words, ...plate(words) }] : []))
      .map((w) => ({ ...w, low: w.y - w.height / 2, high: w.y + w.height / 2 })),
  ];
  const x = Math.floor(Math.min(...extents.map((e) => e.x - e.width / 2))) - MARGIN;
  const y = Math.floor(Math.min(...extents.map((e) => e.low))) - MARGIN;
  const width = Math.ceil(Math.max(...extents.map((e) => e.x + e.width / 2))) + MARGIN - x;
  return { x, y, width, height: Math.ceil(Math.max(...extents.map((e) => e.high))) + MARGIN - y };
}

export type Drawing = { svg: string; width: number };

/** The drawing as SVG; `source` is the hash of what it was drawn from. */
export function writeSvg(picture: Picture, source: string): Drawing {
  const of = (kind: Box['kind']) => picture.boxes.filter((part) => part.kind === kind).map(box);
  const lines = named(picture.edges);
  const labels = lines.map(({ name, edge }) => (edge.words ? edgeLabel(name, edge.words) : ''));
  const { x, y, width, height } = frame(picture);
  const attrs = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'dg',
    width,
    height,
    viewBox: `${x} ${y} ${width} ${height}`,
  };
  const drawn = [
    ...of('cluster'),
    ...of('node'),
    ...lines.map(({ name, edge }) => line(name, edge)),
    ...labels,
    ...of('note'),
  ];
  return { svg: `${element('svg', { ...attrs, 'data-source': source }, drawn.join(''))}\n`, width };
}
