import { expect, test } from 'vitest';
import { draw } from './draw';
import { turned, type Variant } from './recipe';
import type { Rendered, Renderer } from './renderer';

const HASH = '0123456789ab';

/** A renderer whose drawings are as wide as `width` says; it remembers what it was asked for. */
function drawsAs(width: (variant: Variant) => number, kind: Rendered['kind'] = 'flowchart') {
  const asked: Variant[] = [];
  const render: Renderer['render'] = async (_, variant) => {
    asked.push(variant);
    const box = {
      kind: 'node',
      id: 'A',
      x: 0,
      y: 0,
      height: 36,
      shapes: [],
      words: null,
      link: null,
      life: null,
    } as const;
    // The margin of 2 on each side belongs to the drawing.
    return { kind, picture: { boxes: [{ ...box, width: width(variant) - 4, shapes: [] }], edges: [] } };
  };
  return { asked, renderer: { render, close: async () => {} } };
}
const classOf = (svg: string | undefined) => /class="([^"]+)"/.exec(svg ?? '')?.[1];

test('what fits a phone is drawn once, as its author wrote it', async () => {
  const { asked, renderer } = drawsAs(() => 400);
  const { wide, narrow } = await draw(renderer, 'flowchart LR', HASH);
  expect(asked).toEqual([{ tight: false, direction: 'as-authored' }]);
  expect(classOf(wide.svg)).toBe('dg');
  expect(narrow).toBeNull();
});

test('what does not fit a phone is drawn again, top-down', async () => {
  const { asked, renderer } = drawsAs(({ direction }) => (direction === 'TD' ? 350 : 600));
  const { wide, narrow } = await draw(renderer, 'flowchart LR', HASH);
  expect(asked.map(({ direction }) => direction)).toEqual(['as-authored', 'TD']);
  expect([classOf(wide.svg), classOf(narrow?.svg)]).toEqual(['dg dg-wide', 'dg dg-narrow']);
});

test('what is too wide for the column is turned before it is made unreadable', async () => {
  const { renderer } = drawsAs(({ direction }) => (direction === 'TD' ? 300 : 1000));
  const { wide, narrow } = await draw(renderer, 'flowchart LR', HASH);
  expect(wide.width).toBe(300);
  expect(narrow).toBeNull();
});

test('what no way of drawing makes narrow keeps its size on a phone and scrolls', async () => {
  const { renderer } = drawsAs(() => 600);
  const { wide, narrow } = await draw(renderer, 'flowchart LR', HASH);
  expect(classOf(wide.svg)).toBe('dg dg-scrolls');
  expect(narrow).toBeNull();
});

test('a sequence diagram for a phone is set in small type', async () => {
  const { asked, renderer } = drawsAs(({ tight }) => (tight ? 406 : 600), 'sequence');
  const { narrow } = await draw(renderer, 'sequenceDiagram', HASH);
  expect(asked).toHaveLength(2);
  expect(classOf(narrow?.svg)).toBe('dg dg-narrow dg-tight');
});

test('turning a diagram changes its direction and not that of the groups inside', () => {
  const source = '%% note\nflowchart LR\n  subgraph BUILD\n    direction LR\n  end';
  expect(turned(source, { tight: true, direction: 'TD' })).toBe(source.replace('flowchart LR', 'flowchart TD'));
  expect(turned(source, { tight: false, direction: 'as-authored' })).toBe(source);
});
