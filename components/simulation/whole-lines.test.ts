import { expect, test } from 'vitest';
import { wholeLines } from './whole-lines';

/** Blocks of so many lines, 20 high, with 4 between them and 10 above. */
function blocks(...lines: number[]) {
  let top = 10;
  return lines.map((n) => {
    const block = { top, height: n * 20 };
    top += n * 20 + 4;
    return block;
  });
}

test('a log that is not full is not scrolled', () => {
  expect(wholeLines([], 20, 100, 10)).toBe(0);
  expect(wholeLines(blocks(1, 2), 20, 100, 10)).toBe(0);
});

test('in a full log the first line that shows is whole, and the last one shows', () => {
  // 1 line, 3 lines, 2 lines end at 138: with 10 below them, 48 has to be above a box of 100.
  expect(wholeLines(blocks(1, 3, 2), 20, 100, 10)).toBe(54);
  expect(wholeLines(blocks(1, 3, 2), 20, 120, 10)).toBe(34);
  // What would be the second half of the last line of a block is the next block.
  expect(wholeLines(blocks(1, 3, 2), 20, 60, 10)).toBe(98);
});
