import { expect, test, vi } from 'vitest';
import { plainText, quotedText } from './markdown-text';

test.each([
  ['&amp; &lt; &gt; &quot; &apos; &nbsp;', '& < > " \' \u00a0'],
  ['&#65;', 'A'],
  ['&#x41; &#X2014;', 'A \u2014'],
  ['&#1;', '\u0001'],
  ['&#xD7FF;', '\ud7ff'],
  ['&#xE000;', '\ue000'],
  ['&#x10FFFF;', '\u{10ffff}'],
])('a character reference becomes what it stands for: %s', (written, meant) => {
  expect(plainText(written)).toBe(meant);
});

test.each([
  ['NUL', '&#0;'],
  ['the first half of a pair', '&#xD800;'],
  ['the last half of a pair', '&#xDFFF;'],
  ['more than Unicode has', '&#x110000;'],
  ['a long number', '&#9999999;'],
])('a reference to what no text can carry becomes a replacement character: %s', (_, written) => {
  expect(plainText(`a${written}b`)).toBe('a\ufffdb');
});

test('a line of nothing but blanks is an empty line of a note', () => {
  expect(quotedText(['first', ' \t  ', 'second'])).toBe('first\n\nsecond');
});

test('past the last end of a fence no end of a drawing is looked for', () => {
  // A file of nothing but beginnings would be searched to its end from each of them: many seconds, at the allowed size.
  const lines = ['```', '```mermaid', '```mermaid'];
  const search = vi.spyOn(lines, 'indexOf');
  expect(quotedText(lines)).toBe(lines.join('\n'));
  expect(search).not.toHaveBeenCalled();
});
