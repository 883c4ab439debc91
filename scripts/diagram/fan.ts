/** Spreads the lines that share one side of a box, so that they can be told apart where they meet it. */
import type { Box, Edge, Picture, Point } from './picture';

const GAP = 9;
/** Kept free at both ends of a side. */
const CORNER = 6;
const NEAR = 1;

/** One end of a line at a box's side; `from` says which end of its edge it is. */
type Port = { edge: Edge; from: boolean; at: number; fixed: boolean };

function side(box: Box, p: Point): 'left' | 'right' | 'top' | 'bottom' | null {
  if (Math.abs(p.x - (box.x - box.width / 2)) < NEAR) return 'left';
  if (Math.abs(p.x - (box.x + box.width / 2)) < NEAR) return 'right';
  if (Math.abs(p.y - (box.y - box.height / 2)) < NEAR) return 'top';
  return Math.abs(p.y - (box.y + box.height / 2)) < NEAR ? 'bottom' : null;
}

function ports(box: Box, edges: readonly Edge[]): Map<string, Port[]> {
  const list = new Map<string, Port[]>();
  for (const edge of edges) {
    for (const from of [true, false]) {
      if ((from ? edge.from : edge.to) !== box.id) continue;
      const end = from ? edge.points[0] : edge.points.at(-1);
      const where = end && side(box, end);
      if (!end || !where) continue;
      const at = where === 'left' || where === 'right' ? end.y : end.x;
      // A line without a turn has nothing to give: moving its end would bend it.
      list.set(where, [...(list.get(where) ?? []), { edge, from, at, fixed: edge.points.length < 3 }]);
    }
  }
  return list;
}

/** Where each port goes, in order along the side; null when they already stand well or cannot be moved. */
function spread(list: readonly Port[], middle: number, length: number): number[] | null {
  const gap = Math.min(GAP, (length - 2 * CORNER) / (list.length - 1));
  const tight = list.some((port, i) => i > 0 && port.at - (list[i - 1]?.at ?? 0) < gap - 0.5);
  const fixed = list.filter((port) => port.fixed);
  if (list.length < 2 || !tight || fixed.length > 1) return null;
  const anchor = fixed[0] ? list.indexOf(fixed[0]) : (list.length - 1) / 2;
  const from = fixed[0]?.at ?? middle;
  const low = middle - length / 2 + CORNER;
  const high = middle + length / 2 - CORNER;
  const places = list.map((_, i) => from + (i - anchor) * gap);
  return places.every((place) => place >= low - NEAR && place <= high + NEAR) ? places : null;
}

/** The same picture with the ends of its lines spread along the sides they share. */
export function fan(picture: Picture): Picture {
  const moved = new Map<Edge, Point[]>(picture.edges.map((edge) => [edge, edge.points.map((p) => ({ ...p }))]));
  for (const box of picture.boxes) {
    for (const [where, list] of ports(box, picture.edges)) {
      const axis = where === 'left' || where === 'right' ? 'y' : 'x';
      const sorted = list.toSorted((a, b) => a.at - b.at);
      const places = spread(sorted, box[axis], axis === 'y' ? box.height : box.width);
      sorted.forEach((port, i) => {
        const points = moved.get(port.edge);
        const place = places?.[i];
        if (!points || place === undefined || port.fixed) return;
        const [end, turn] = port.from ? [points[0], points[1]] : [points.at(-1), points.at(-2)];
        if (end) end[axis] = place;
        if (turn) turn[axis] = place;
      });
    }
  }
  return { ...picture, edges: picture.edges.map((edge) => ({ ...edge, points: moved.get(edge) ?? edge.points })) };
}
