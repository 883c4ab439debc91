import { expect, test } from 'vitest';
import { kindOfText } from './kind';

test.each([
  ['blanks only', ' \n'.repeat(1000), 'empty'],
  ['words after a thousand blanks', `${' '.repeat(1000)}one codebase`, 'text'],
  ['a zero byte', 'one\0codebase', 'binary'],
  ['a tag that is no document', '<div>one codebase</div>', 'html'],
  ['an object', '{}', 'json'],
  ['a list', '[]', 'json'],
  ['an object after a thousand blanks', `${' '.repeat(1000)}{}`, 'json'],
  ['a mark after a thousand empty lines', `${'\n'.repeat(1000)}# Report\n<!-- id=one -->`, 'markdown'],
])('fault 24: a text is named by how it begins: %s', (_, text, kind) => {
  expect(kindOfText(text)).toBe(kind);
});
