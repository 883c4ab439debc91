/** Sets each frame's title at its top left, or as near to it as no line runs through the words. */
import type { Box, Edge, Picture } from './picture';

const INSET = 10;
/** From the frame's top to the middle of its title. */
const DROP = 15;
const HEIGHT = 16;
const STEP = 4;
const CLEAR = 5;

/** Whether one of the runs of these lines passes through a rectangle around (x, y). */
function crossed(edges: readonly Edge[], x: number, y: number, width: number): boolean {
  return edges.some(({ points }) =>
    points.some((p, i) => {
      const to = points[i + 1];
      if (!to) return false;
      const [left, right] = [Math.min(p.x, to.x), Math.max(p.x, to.x)];
      const [top, bottom] = [Math.min(p.y, to.y), Math.max(p.y, to.y)];
      const beside = right < x - width / 2 - CLEAR || left > x + width / 2 + CLEAR;
      return !beside && bottom > y - HEIGHT / 2 && top < y + HEIGHT / 2;
    }),
  );
}

function titled(frame: Box, edges: readonly Edge[]): Box {
  const { words } = frame;
  if (!words) return frame;
  const y = frame.y - frame.height / 2 + DROP;
  const first = frame.x - frame.width / 2 + INSET + words.width / 2;
  const last = frame.x + frame.width / 2 - INSET - words.width / 2;
  let x = first;
  while (x <= last && crossed(edges, x, y, words.width)) x += STEP;
  return { ...frame, words: { ...words, x: x <= last ? x : first, y } };
}

/** The same picture with its frames titled. */
export function title(picture: Picture): Picture {
  const boxes = picture.boxes.map((box) => (box.kind === 'cluster' ? titled(box, picture.edges) : box));
  return { ...picture, boxes };
}
