import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingIn, notePartsOf, withDrawing, written } from './drawing';
import { runs } from './runs';

const PIECES = [
  '```mermaid\n',
  'A --> B\n',
  '```',
  '\n',
  '\n\n',
  'a note',
  '``',
  '%% twelvefold: config/promote\n',
  '\r',
  '\ud800',
];
const notes = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

test('the parts of a note, joined by empty lines, are the note', () => {
  fc.assert(
    fc.property(notes, (note) => {
      expect(notePartsOf(note).map(written).join('\n\n')).toBe(note);
    }),
    { numRuns: runs(5000) },
  );
});

test('a drawing put into any note is found again, and what was written there stays', () => {
  fc.assert(
    fc.property(notes, (note) => {
      const drawn = withDrawing(note, 'config/deploys', 'flowchart LR\n  A --> B');
      expect(drawingIn(drawn, 'config/deploys')).toBe('flowchart LR\n  A --> B');
      expect(drawn.startsWith(note.trimEnd())).toBe(true);
    }),
    { numRuns: runs(2000) },
  );
});

test('a picture drawn again takes the place of the drawing before', () => {
  const first = `before\n\n${withDrawing('', 'a/one', 'A --> B')}\n\nafter`;
  const again = withDrawing(withDrawing(first, 'a/two', 'X --> Y'), 'a/one', 'A --> C');
  expect(notePartsOf(again).map(({ kind }) => kind)).toEqual(['text', 'drawing', 'text', 'drawing']);
  expect(drawingIn(again, 'a/one')).toBe('A --> C');
  expect(drawingIn(again, 'a/two')).toBe('X --> Y');
});

test('a source cannot end its own fence', () => {
  const note = withDrawing('', 'a/one', 'A --> B\n```\n<script>');
  expect(notePartsOf(note)).toHaveLength(1);
  expect(drawingIn(note, 'a/one')).toBe("A --> B\n'''\n<script>");
});

test('a fence in the middle of a paragraph is text', () => {
  expect(notePartsOf('see\n```mermaid\nA\n```')).toEqual([{ kind: 'text', text: 'see\n```mermaid\nA\n```' }]);
});

test.each([2, 3, 4, 5])('two fences with %i line ends between them come back as they were', (ends) => {
  const fence = '```mermaid\nA --> B\n```';
  const note = `${fence}${'\n'.repeat(ends)}${fence}`;
  expect(notePartsOf(note).map(written).join('\n\n')).toBe(note);
});
