/** Puts unconnected nodes of one frame in the order the author wrote them; a layout sorts them by size. */
import { frameOf } from './align';
import type { Box, Picture } from './picture';

const NEAR = 1;

type Axis = 'x' | 'y';
const size = (box: Box, axis: Axis) => (axis === 'x' ? box.width : box.height);

/** The boxes, given in the wanted order, in one row or column with the gaps that are there. */
function restacked(boxes: readonly Box[], axis: Axis): Box[] {
  const low = (box: Box) => box[axis] - size(box, axis) / 2;
  const placed = boxes.toSorted((a, b) => a[axis] - b[axis]);
  const gaps = placed.map((box, i) => low(placed[i + 1] ?? box) - (low(box) + size(box, axis)));
  let from = Math.min(...boxes.map(low));
  return boxes.map((box, i) => {
    const middle = from + size(box, axis) / 2;
    from += size(box, axis) + (gaps[i] ?? 0);
    const words = box.words && { ...box.words, [axis]: box.words[axis] + middle - box[axis] };
    return { ...box, words, [axis]: middle };
  });
}

/** The same picture with each row or column of unconnected nodes in a frame as declared. */
export function order(picture: Picture): Picture {
  const joined = new Set(picture.edges.flatMap(({ from, to }) => [from, to]));
  const moved = new Map<Box, Box>();
  for (const frame of picture.boxes.filter((box) => box.kind === 'cluster')) {
    const inside = picture.boxes.filter((box) => box.kind === 'node' && frameOf(box, picture.boxes) === frame);
    const loose = inside.every((box) => box.id !== null && !joined.has(box.id));
    const inLine = (axis: Axis) => inside.every((box) => Math.abs(box[axis] - (inside[0]?.[axis] ?? 0)) < NEAR);
    const axis = inLine('x') ? 'y' : inLine('y') ? 'x' : null;
    if (!loose || axis === null) continue;
    restacked(inside, axis).forEach((box, i) => {
      const before = inside[i];
      if (before) moved.set(before, box);
    });
  }
  return { ...picture, boxes: picture.boxes.map((box) => moved.get(box) ?? box) };
}
