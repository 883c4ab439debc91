import { expect, test } from 'vitest';
import { typedLine } from './typed-line';

test('without comments the lines are the same', () => {
  expect(typedLine('flowchart LR\n  A --> \n  B', 2)).toBe(2);
});

test('comments and leading blank lines are not counted by mermaid, but by the person who typed them', () => {
  expect(typedLine('\n%% ours\nflowchart LR\n%% more\n  A -->', 2)).toBe(5);
});

test('a directive counts as a line', () => {
  expect(typedLine('%%{init: {}}%%\nflowchart LR\n  A -->', 3)).toBe(3);
});

test('what is missing past the end is missing in the last line that holds something', () => {
  expect(typedLine('flowchart LR', 4)).toBe(1);
  expect(typedLine('flowchart LR\n  A -->\n\n', 3)).toBe(2);
});

test('where there is nothing, no line is at fault', () => {
  expect(typedLine('\n', 1)).toBeNull();
});
