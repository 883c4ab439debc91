import { expect, test } from 'vitest';
import { MAX_SIZE } from '@/domain/restore';
import { decode } from './decode';

const TEXT = '{"note":"한글 예 — é\r\n"}';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
      little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );

test.each([
  ['UTF-8', utf8(TEXT), 'utf-8'],
  ['UTF-8 with a byte order mark', utf8(`\uFEFF${TEXT}`), 'utf-8'],
  ['UTF-16 LE with a byte order mark', utf16(`\uFEFF${TEXT}`, true), 'utf-16le'],
  ['UTF-16 BE with a byte order mark', utf16(`\uFEFF${TEXT}`, false), 'utf-16be'],
  ['UTF-16 LE', utf16(TEXT, true), 'utf-16le'],
  ['UTF-16 BE', utf16(TEXT, false), 'utf-16be'],
])('fault 25: text is read from %s, line ends as they are', (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ kind: 'text', text: TEXT, encoding });
});

test('fault 25: Unicode normalisation is left alone: a note is its writer’s own', () => {
  const decomposed = '예'.normalize('NFD');
  expect(decode(utf8(decomposed))).toMatchObject({ text: decomposed });
});

test('fault 25: the old Korean encoding is read where every letter is Korean', () => {
  // "- 예: 한글" in code page 949.
  const bytes = Uint8Array.of(0x2d, 0x20, 0xbf, 0xb9, 0x3a, 0x20, 0xc7, 0xd1, 0xb1, 0xdb);
  expect(decode(bytes)).toEqual({ kind: 'text', text: '- 예: 한글', encoding: 'euc-kr' });
});

test.each([
  ['Western letters', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61), null],
  ['two Western letters that make a Chinese one', Uint8Array.of(0x67, 0x72, 0xe9, 0xe9), 'euc-kr'],
])('fault 25: another encoding is refused rather than read with wrong letters: %s', (_, bytes, guess) => {
  expect(decode(bytes)).toEqual({ kind: 'unreadable', reason: { code: 'encoding', guess }, raw: bytes });
});

test.each([
  ['an empty file', Uint8Array.of(), { code: 'empty' }],
  ['a PDF', utf8('%PDF-1.7\n'), { code: 'wrong-kind', kind: 'pdf' }],
  ['a zip or an office document', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), { code: 'wrong-kind', kind: 'zip' }],
  [
    'an image',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
    { code: 'wrong-kind', kind: 'binary' },
  ],
  ['bytes among text', utf8('a\0b'), { code: 'wrong-kind', kind: 'binary' }],
])('fault 24: a file that is no text is named: %s', (_, bytes, reason) => {
  expect(decode(bytes)).toEqual({ kind: 'unreadable', reason, raw: bytes });
});

test('fault 23: a file over five million bytes is refused before it is decoded', () => {
  const reason = { code: 'too-large', size: MAX_SIZE + 1, limit: MAX_SIZE };
  expect(decode(new Uint8Array(MAX_SIZE + 1))).toMatchObject({ kind: 'unreadable', reason });
});

test('fault 23: a file of five million bytes is still read', () => {
  expect(decode(new Uint8Array(5_000_000).fill(0x20)).kind).toBe('text');
});

test.each([
  [0xff, 0x61, 0x61, 0x61],
  [0x61, 0xfe, 0x61, 0x61],
  [0xfe, 0x61, 0x61, 0x61],
  [0x61, 0xff, 0x61, 0x61],
])('fault 25: one half of a byte order mark is none: %s %s %s %s', (...bytes) => {
  expect(decode(Uint8Array.from(bytes)).kind).toBe('unreadable');
});

test.each([
  [0x61, 0, 0x62, 0x63],
  [0x61, 0x62, 0x63, 0],
  [0, 0x61, 0x62, 0x63],
  [0x61, 0x62, 0, 0x63],
])('fault 24: a zero byte here or there makes no UTF-16: %s %s %s %s', (...bytes) => {
  expect(decode(Uint8Array.from(bytes))).toMatchObject({ reason: { code: 'wrong-kind', kind: 'binary' } });
});
