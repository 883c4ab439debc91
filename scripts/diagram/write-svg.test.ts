import { expect, test } from 'vitest';
import type { Box, Edge, Picture, Tip } from './picture';
import { writeSvg } from './write-svg';

const words = (x: number, y: number, ...lines: string[]) => ({ x, y, width: 60, lines });
const box = (id: string | null, x: number, y: number, more: Partial<Box> = {}): Box => ({
  kind: 'node',
  id,
  x,
  y,
  width: 80,
  height: 36,
  shapes: [],
  words: words(x, y, id ?? 'note'),
  link: null,
  life: null,
  ...more,
});
const edge = (start: Tip, end: Tip, more: Partial<Edge> = {}): Edge => ({
  from: 'A',
  to: 'B',
  points: [
    { x: 80, y: 20 },
    { x: 140, y: 20 },
  ],
  dashed: false,
  tips: { start, end },
  words: null,
  ...more,
});
const svg = (picture: Partial<Picture>) =>
  writeSvg({ boxes: [box('A', 40, 20), box('B', 180, 20)], edges: [], ...picture }, '0123456789ab').svg;

test('a drawing says what it was drawn from and is just as large as what is on it', () => {
  expect(svg({})).toContain('width="224" height="40" viewBox="-2 0 224 40" data-source="0123456789ab"');
});

test('nodes, frames and lines are found by the names the author gave them', () => {
  const frame = box('BOX', 110, 20, { kind: 'cluster', width: 240, height: 80 });
  const drawn = svg({ boxes: [frame, box('A', 40, 20), box('B', 180, 20)], edges: [edge('none', 'arrow')] });
  expect([...drawn.matchAll(/<g class="(\w+)" data-(?:node|edge)="([^"]+)"/g)].map(([, ...part]) => part)).toEqual([
    ['cluster', 'BOX'],
    ['node', 'A'],
    ['node', 'B'],
    ['edge', 'A&gt;B'],
  ]);
});

test('a second line between the same two has a name of its own, and so has its label', () => {
  const twice = [edge('none', 'arrow'), edge('none', 'cross', { words: words(110, 20, 'SIGKILL') })];
  expect(svg({ edges: twice }).match(/data-edge="[^"]+"/g)).toEqual([
    'data-edge="A&gt;B"',
    'data-edge="A&gt;B#2"',
    'data-edge="A&gt;B#2"',
  ]);
});

test('a line stops short of the mark at its end, and the mark touches the border', () => {
  expect(svg({ edges: [edge('none', 'arrow')] })).toContain('d="M80 20L134 20"/><path class="head" d="M139.5 20L');
  expect(svg({ edges: [edge('none', 'none')] })).toContain('d="M80 20L140 20"/></g>');
  expect(svg({ edges: [edge('none', 'dot')] })).toContain('<circle class="head" cx="136" cy="20" r="4"/>');
});

test('a line crossed out at both ends carries one cross, in its middle', () => {
  const crosses = svg({ edges: [edge('cross', 'cross')] }).match(/class="cross" d="[^"]+"/g);
  expect(crosses).toEqual(['class="cross" d="M106 16L114 24M106 24L114 16"']);
});

test('a dashed line is marked by class, a turn is rounded', () => {
  const turn = [
    { x: 80, y: 20 },
    { x: 110, y: 20 },
    { x: 110, y: 60 },
  ];
  expect(svg({ edges: [edge('none', 'none', { dashed: true, points: turn })] })).toContain(
    '<path class="dash" d="M80 20L104 20Q110 20 110 26L110 60"/>',
  );
});

test('words are escaped and set line by line around their place', () => {
  const drawn = svg({ boxes: [box('A', 40, 20, { words: words(40, 20, 'R&D', '<new>') })] });
  expect(drawn).toContain('<text y="-3.6">R&amp;D</text><text y="13.4">&lt;new&gt;</text>');
});

test('a linked node is a link, an actor has its lifeline, a note has no name', () => {
  expect(svg({ boxes: [box('A', 40, 20, { link: '/learn/config' })] })).toContain(
    '<a href="/learn/config"><g class="node"',
  );
  expect(svg({ boxes: [box('A', 40, 20, { life: 200 })] })).toContain('<path class="life" d="M0 18V180"/>');
  expect(svg({ boxes: [box(null, 40, 20, { kind: 'note' })] })).toContain(
    '<g class="note" transform="translate(40 20)">',
  );
});
