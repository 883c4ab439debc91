import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/domain/runs';
import { modulesOf, QUIET, qrPath } from './qr-path';

type Rows = readonly (readonly boolean[])[];

const ADDRESS = 'http://192.168.0.10:3000/en/assess/#invite=AbC-_0123456789';

const drawn = (text: string) => modulesOf(text) as Rows;
const at = (rows: Rows, x: number, y: number) => rows[y]?.[x] ?? false;

/** ISO/IEC 18004: version v has 17 + 4v modules a side. */
const versionOf = (rows: Rows) => (rows.length - 17) / 4;

/** The 15 bits beside the finder top left, unmasked: 2 of error correction, 3 of mask, 10 of their own check. */
function formatOf(rows: Rows): number {
  const places = [0, 1, 2, 3, 4, 5, 7, 8].map((x) => [x, 8] as const);
  const more = [7, 5, 4, 3, 2, 1, 0].map((y) => [8, y] as const);
  return [...places, ...more].reduce((bits, [x, y]) => (bits << 1) | Number(at(rows, x, y)), 0) ^ 0b101010000010010;
}

/** The remainder of the format's code, generator 10100110111: zero for bits that were not damaged. */
function remainder(bits: number): number {
  let rest = bits;
  for (let shift = 14; shift >= 10; shift -= 1) {
    if (rest & (1 << shift)) rest ^= 0b10100110111 << (shift - 10);
  }
  return rest;
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Reads a code of one block (version 2 or 3) as a reader does, without correcting anything. */
function readSmall(rows: Rows): string {
  const size = rows.length;
  const mask = MASKS[(formatOf(rows) >> 10) & 7] as (x: number, y: number) => boolean;
  const reserved = (x: number, y: number) =>
    x === 6 ||
    y === 6 ||
    (x < 9 && y < 9) ||
    (x < 9 && y >= size - 8) ||
    (x >= size - 8 && y < 9) ||
    (Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2);
  let bits = '';
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let i = 0; i < size; i += 1) {
      const y = upward ? size - 1 - i : i;
      for (const x of [right, right - 1]) {
        if (!reserved(x, y)) bits += at(rows, x, y) !== mask(x, y) ? '1' : '0';
      }
    }
    upward = !upward;
  }
  expect(bits.slice(0, 4)).toBe('0100');
  const length = Number.parseInt(bits.slice(4, 12), 2);
  const bytes = Array.from({ length }, (_, i) => Number.parseInt(bits.slice(12 + 8 * i, 20 + 8 * i), 2));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

test('a code has the three finders, the timing rows and the dark module of the standard', () => {
  const rows = drawn(ADDRESS);
  const last = rows.length - 7;
  for (const [left, top] of [
    [0, 0],
    [last, 0],
    [0, last],
  ] as const) {
    const finder = Array.from({ length: 7 }, (_, y) =>
      Array.from({ length: 7 }, (__, x) => (at(rows, left + x, top + y) ? '#' : '.')).join(''),
    );
    expect(finder).toEqual(['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']);
  }
  for (let i = 8; i < rows.length - 8; i += 1) {
    expect(at(rows, i, 6)).toBe(i % 2 === 0);
    expect(at(rows, 6, i)).toBe(i % 2 === 0);
  }
  expect(at(rows, 8, rows.length - 8)).toBe(true);
});

test('a code says that its error correction is M, at every length', () => {
  for (const length of [1, 20, 60, 200, 600, 1500, 2300]) {
    const format = formatOf(drawn('x'.repeat(length)));
    expect(remainder(format)).toBe(0);
    expect(format >> 13).toBe(0b00);
  }
});

test('the version is the smallest of the standard’s table for M that holds the text', () => {
  // Bytes that versions 1, 5, 10, 20 and 40 hold at M.
  for (const [version, bytes] of [
    [1, 14],
    [5, 84],
    [10, 213],
    [20, 666],
    [40, 2331],
  ] as const) {
    expect(versionOf(drawn('x'.repeat(bytes)))).toBe(version);
  }
});

test('what a code says is the text', () => {
  const short = fc.string({ unit: fc.constantFrom(...'abcdefgXYZ0189-_:/#=.'), minLength: 15, maxLength: 40 });
  fc.assert(
    fc.property(short, (text) => {
      // In lower case, so that it is bytes and no shorter alphabet.
      expect(readSmall(drawn(`a${text}`))).toBe(`a${text}`);
    }),
    { numRuns: runs(100) },
  );
});

test('the path draws every dark module once, inside four modules of white', () => {
  const rows = drawn(ADDRESS);
  const { size, path } = qrPath(ADDRESS) ?? { size: 0, path: '' };
  expect(size).toBe(rows.length + 2 * QUIET);
  const filled = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let i = 0; i < Number(width); i += 1) {
      const place = `${Number(x) + i - QUIET} ${Number(y) - QUIET}`;
      expect(filled.has(place)).toBe(false);
      filled.add(place);
    }
  }
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x} ${y}`] : [])));
  expect([...filled].sort()).toEqual(dark.sort());
});

test('a text that no code can hold gives none', () => {
  expect(qrPath('x'.repeat(2331))).not.toBeNull();
  expect(qrPath('x'.repeat(2332))).toBeNull();
});
