import { expect, test } from 'vitest';
import type { Box, Edge, Picture, Point } from './picture';
import { tidy } from './tidy';

const box = (id: string, x: number, y: number, more: Partial<Box> = {}): Box => ({
  kind: 'node',
  id,
  x,
  y,
  width: 80,
  height: 36,
  shapes: [],
  words: null,
  link: null,
  life: null,
  ...more,
});
const edge = (from: string, to: string, ...points: [number, number][]): Edge => ({
  from,
  to,
  points: points.map(([x, y]) => ({ x, y })),
  dashed: false,
  tips: { start: 'none', end: 'arrow' },
  words: null,
});
const place = (picture: Picture, id: string): Box => {
  const found = picture.boxes.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
};
const sides = ({ x, width }: Box) => [x - width / 2, x + width / 2];
const onSide = (p: Point | undefined, part: Box) =>
  p !== undefined &&
  sides(part).some((side) => Math.abs(side - p.x) < 0.01) &&
  Math.abs(p.y - part.y) <= part.height / 2;

test('a line that would take one small step runs straight', () => {
  const { edges } = tidy(
    {
      boxes: [box('A', 40, 20), box('B', 200, 24)],
      edges: [edge('A', 'B', [80, 20], [120, 20], [120, 24], [160, 24])],
    },
    false,
  );
  expect(new Set(edges[0]?.points.map(({ y }) => y)).size).toBe(1);
  expect(edges[0]?.points).toHaveLength(2);
});

test('an empty gutter gets one measure, smaller in a tight place, and boxes keep their size', () => {
  const wide: Picture = { boxes: [box('A', 40, 20), box('B', 400, 20)], edges: [edge('A', 'B', [80, 20], [360, 20])] };
  const gap = (tight: boolean) => {
    const picture = tidy(wide, tight);
    return place(picture, 'B').x - 40 - (place(picture, 'A').x + 40);
  };
  expect(gap(false)).toBe(32);
  expect(gap(true)).toBe(20);
  expect(tidy(wide, false).boxes.map(({ width, height }) => [width, height])).toEqual([
    [80, 36],
    [80, 36],
  ]);
});

test('the label on a line keeps its room when gutters shrink', () => {
  const words = { x: 220, y: 20, width: 90, lines: ['DATABASE_URL'] };
  const line = { ...edge('A', 'B', [80, 20], [360, 20]), words };
  const picture = tidy({ boxes: [box('A', 40, 20), box('B', 400, 20)], edges: [line] }, true);
  const label = picture.edges[0]?.words;
  expect(label && label.x - 45).toBeGreaterThan(place(picture, 'A').x + 40);
  expect(label && label.x + 45).toBeLessThan(place(picture, 'B').x - 40);
});

test('nodes of one column get one width, and lines still meet their sides', () => {
  const boxes = [box('A', 40, 60), box('B', 210, 20, { width: 100 }), box('C', 190, 100, { width: 60 })];
  const edges = [
    edge('A', 'B', [80, 55], [120, 55], [120, 20], [160, 20]),
    edge('A', 'C', [80, 65], [120, 65], [120, 100], [160, 100]),
  ];
  const picture = tidy({ boxes, edges }, false);
  expect(sides(place(picture, 'C'))).toEqual(sides(place(picture, 'B')));
  for (const each of picture.edges) {
    expect(onSide(each.points[0], place(picture, each.from))).toBe(true);
    expect(onSide(each.points.at(-1), place(picture, each.to))).toBe(true);
  }
});

test('a node keeps its width where a line meets its top', () => {
  const boxes = [box('A', 40, 20, { width: 100 }), box('B', 40, 120, { width: 60 })];
  const picture = tidy({ boxes, edges: [edge('A', 'B', [40, 38], [40, 102])] }, false);
  expect(place(picture, 'B').width).toBe(60);
});

test('lines that share a side are spread so that they can be told apart', () => {
  const boxes = [box('A', 40, 60), box('B', 240, 20), box('C', 240, 60), box('D', 240, 100)];
  const edges = [
    edge('A', 'B', [80, 57], [110, 57], [110, 20], [200, 20]),
    edge('A', 'C', [80, 60], [200, 60]),
    edge('A', 'D', [80, 63], [110, 63], [110, 100], [200, 100]),
  ];
  const starts = tidy({ boxes, edges }, false).edges.map(({ points }) => points[0]?.y ?? 0);
  expect(starts.map((y) => y - (starts[1] ?? 0))).toEqual([-9, 0, 9]);
});

test('unconnected nodes in a frame stand in the order in which the author wrote them', () => {
  const frame = box('BOX', 60, 100, { kind: 'cluster', width: 120, height: 200 });
  const boxes = [frame, box('RT', 60, 100), box('LIB', 60, 160, { height: 50 }), box('APP', 60, 40)];
  const picture = tidy({ boxes, edges: [] }, false);
  const ys = ['RT', 'LIB', 'APP'].map((id) => place(picture, id).y);
  expect(ys).toEqual(ys.toSorted((a, b) => a - b));
  expect(place(picture, 'LIB').height).toBe(50);
});

test('a frame’s title stands at its top left, and moves aside for a line that enters there', () => {
  const words = { x: 200, y: 60, width: 80, lines: ['Long-running'] };
  const frame = box('LONG', 200, 100, { kind: 'cluster', width: 260, height: 120, words });
  const boxes = [frame, box('REL', 120, -40), box('WEB', 120, 110), box('WORK', 270, 110)];
  const titleOf = (edges: Edge[]) => {
    const { x, width, words: said } = place(tidy({ boxes, edges }, false), 'LONG');
    return (said?.x ?? 0) - (said?.width ?? 0) / 2 - (x - width / 2);
  };
  expect(titleOf([])).toBe(10);
  expect(titleOf([edge('REL', 'WEB', [120, -22], [120, 92])])).toBeGreaterThan(40);
});
