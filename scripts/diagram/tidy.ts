/** Takes the air out of a layout: lines that almost run straight do, and empty gutters get one measure. */
import { align } from './align';
import { fan } from './fan';
import { order } from './order';
import type { Box, Edge, Picture, Point } from './picture';
import { title } from './title';

/** Half the greatest gap that each kind of mark keeps around itself. */
export type Room = { node: number; frame: number; line: number };
const ROOMY: Room = { node: 16, frame: 14, line: 5 };
/** Between columns, for a place that has no room to give. */
const TIGHT: Room = { node: 10, frame: 9, line: 5 };
/** A step in a line no larger than this is the layout's rounding, not a turn. */
const STEP = 8;
const SAME = 0.5;

type Axis = 'x' | 'y';
const size = (box: Box, axis: Axis) => (axis === 'x' ? box.width : box.height);

/** The points at which a line turns, and its ends. */
function corners(points: readonly Point[]): Point[] {
  return points.filter((p, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    const along = (axis: Axis) => Math.abs(before[axis] - p[axis]) < SAME && Math.abs(after[axis] - p[axis]) < SAME;
    return !along('x') && !along('y');
  });
}

/** Slides an end along its box's side when the line would otherwise take one small step just after leaving it. */
function straighten(edge: Edge): Edge {
  const fromStart = (points: Point[]): Point[] => {
    const [end, turn, step, ...rest] = points;
    if (!end || !turn || !step || rest.length === 0) return points;
    const axis: Axis = Math.abs(end.x - turn.x) < SAME ? 'x' : 'y';
    if (Math.abs(step[axis] - turn[axis]) > STEP) return points;
    return corners([{ ...end, [axis]: step[axis] }, ...rest]);
  };
  const points = fromStart(corners(edge.points));
  return { ...edge, points: fromStart(points.toReversed()).toReversed() };
}

type Stop = { from: number; to: number; room: number };

function stops({ boxes, edges }: Picture, axis: Axis, room: Room): Stop[] {
  const list: Stop[] = [];
  const around = (middle: number, extent: number) =>
    list.push({ from: middle - extent / 2, to: middle + extent / 2, room: room.node });
  for (const box of boxes) {
    if (box.kind === 'cluster') {
      for (const side of [-0.5, 0.5]) {
        const border = box[axis] + side * size(box, axis);
        list.push({ from: border, to: border, room: room.frame });
      }
    } else around(box[axis], size(box, axis));
  }
  for (const { words } of [...boxes, ...edges]) {
    if (words) around(words[axis], axis === 'x' ? words.width + 12 : words.lines.length * 16);
  }
  for (const { points } of edges) {
    points.forEach((p, i) => {
      const next = points[i + 1];
      const runsAcross = next && i > 0 && i < points.length - 2 && Math.abs(next[axis] - p[axis]) < SAME;
      if (runsAcross) list.push({ from: p[axis], to: p[axis], room: room.line });
    });
  }
  return list.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** A map of one coordinate that keeps every mark's extent and its order, and shortens what lies between. */
function shortened(list: readonly Stop[]): (value: number) => number {
  const cuts: { at: number; by: number }[] = [];
  let edge = list[0];
  for (const stop of list.slice(1)) {
    if (!edge) break;
    const spare = stop.from - edge.to - (stop.room + edge.room);
    if (spare > 0) cuts.push({ at: (stop.from + edge.to) / 2, by: spare });
    if (stop.to >= edge.to) edge = stop;
  }
  return (value) => value - cuts.reduce((sum, cut) => sum + (value > cut.at ? cut.by : 0), 0);
}

function squeeze(picture: Picture, axis: Axis, room: Room): Picture {
  const to = shortened(stops(picture, axis, room));
  const moved = <T extends Point>(p: T): T => ({ ...p, [axis]: to(p[axis]) });
  const boxes = picture.boxes.map((box): Box => {
    const words = box.words && moved(box.words);
    if (box.kind !== 'cluster') return { ...moved(box), words };
    const [low, high] = [to(box[axis] - size(box, axis) / 2), to(box[axis] + size(box, axis) / 2)];
    return { ...box, words, [axis]: (low + high) / 2, [axis === 'x' ? 'width' : 'height']: high - low };
  });
  const edges = picture.edges.map((line) => ({
    ...line,
    points: line.points.map(moved),
    words: line.words && moved(line.words),
  }));
  return { boxes, edges };
}

/** The same flowchart with straight lines straight, its columns and gutters even. */
export function tidy(picture: Picture, tight: boolean): Picture {
  const ordered = order(picture);
  const turning = { ...ordered, edges: ordered.edges.map((edge) => ({ ...edge, points: corners(edge.points) })) };
  const fanned = fan(turning);
  const straight = align({ ...fanned, edges: fanned.edges.map(straighten) });
  return title(squeeze(squeeze(straight, 'x', tight ? TIGHT : ROOMY), 'y', ROOMY));
}
