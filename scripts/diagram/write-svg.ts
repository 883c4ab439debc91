/** A picture as the SVG text we commit: classes instead of colours, no ids, no styles, the same bytes every time. */

import type { Box, Edge, Picture, Point, Words } from './picture';
import { at, element, escaped, round, rounded } from './svg';
import { line } from './write-line';

const MARGIN = 2;
/** Distance of two baselines, and from a line's middle to its baseline, for the two sizes of text in use. */
const LEADING = { node: 17, label: 15 };
const DROP = { node: 4.9, label: 4.4 };

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
  const size = part.kind === 'node' ? 'node' : 'label';
  const label = words ? text(words, size, { x: words.x - part.x, y: words.y - part.y }) : '';
  const frame = drawn.length > 0 ? drawn.join('') : rect(width, height);
  const attrs = { class: part.kind, 'data-node': part.id, transform: `translate(${at(centre)})` };
  const group = element('g', attrs, life + frame + label);
  return part.link === null ? group : element('a', { href: part.link }, group);
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
