/** Gives nodes that stand in one column one width, and tight shapes room for their words. */
import type { Box, Edge, Picture, Point } from './picture';

/** Room at each side of the words in a shape that is not a rectangle. */
const BESIDE_WORDS = 11;
const NEAR = 1;

type Extent = { left: number; right: number };
const extent = (box: Box): Extent => ({ left: box.x - box.width / 2, right: box.x + box.width / 2 });

/** The innermost frame around a box, or none. */
export function frameOf(box: Box, boxes: readonly Box[]): Box | undefined {
  const around = boxes.filter(
    (c) =>
      c.kind === 'cluster' && c !== box && Math.abs(c.x - box.x) < c.width / 2 && Math.abs(c.y - box.y) < c.height / 2,
  );
  return around.sort((a, b) => a.width * a.height - b.width * b.height)[0];
}

/** Whether a line arrives at the top or the bottom of the box: then its width belongs to the layout. */
function meetsFlat(box: Box, edges: readonly Edge[]): boolean {
  const flat = (p: Point | undefined) =>
    p !== undefined &&
    Math.abs(Math.abs(p.y - box.y) - box.height / 2) < NEAR &&
    Math.abs(p.x - box.x) < box.width / 2 - NEAR;
  return edges.some(
    (edge) => (edge.from === box.id && flat(edge.points[0])) || (edge.to === box.id && flat(edge.points.at(-1))),
  );
}

/** The extents that differ from the drawn ones: each column's, from its widest member. */
function columns({ boxes, edges }: Picture): Map<Box, Extent> {
  const wanted = new Map<Box, Extent>();
  const free = boxes
    .filter((box) => box.kind === 'node' && box.life === null && box.shapes.length === 0 && !meetsFlat(box, edges))
    .sort((a, b) => b.width - a.width);
  for (const widest of free) {
    if (wanted.has(widest)) continue;
    const { left, right } = extent(widest);
    const frame = frameOf(widest, boxes);
    for (const box of free) {
      const own = extent(box);
      const inside = own.left > left - NEAR && own.right < right + NEAR;
      if (inside && !wanted.has(box) && frameOf(box, boxes) === frame) wanted.set(box, { left, right });
    }
  }
  for (const box of boxes) {
    const need = (box.words?.width ?? 0) / 2 + BESIDE_WORDS;
    if (box.shapes.length > 0 && box.width / 2 < need) wanted.set(box, { left: box.x - need, right: box.x + need });
  }
  return wanted;
}

/** The same picture with even columns; a line that ended at a side still ends there. */
export function align(picture: Picture): Picture {
  const wanted = columns(picture);
  const reach = (id: string, p: Point): Point => {
    const box = picture.boxes.find((candidate) => candidate.id === id);
    const to = box && wanted.get(box);
    if (!box || !to) return p;
    const { left, right } = extent(box);
    if (Math.abs(p.x - left) < NEAR) return { ...p, x: to.left };
    return Math.abs(p.x - right) < NEAR ? { ...p, x: to.right } : p;
  };
  const boxes = picture.boxes.map((box): Box => {
    const to = wanted.get(box);
    if (!to) return box;
    const [x, width] = [(to.left + to.right) / 2, to.right - to.left];
    const stretch = `scale(${width / box.width} 1)`;
    const shapes = box.shapes.map(({ tag, attrs }) => ({
      tag,
      attrs: { ...attrs, transform: `${stretch} ${attrs.transform ?? ''}`.trim() },
    }));
    return { ...box, x, width, shapes, words: box.words && { ...box.words, x: box.words.x + x - box.x } };
  });
  const edges = picture.edges.map((edge) => ({
    ...edge,
    points: edge.points.map((p, i) => {
      if (i === 0) return reach(edge.from, p);
      return i === edge.points.length - 1 ? reach(edge.to, p) : p;
    }),
  }));
  return { boxes, edges };
}
