import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from './files';
import { withNames } from './font-names';

/** The tables of a font, by tag, as its directory tells where they are. */
function tablesOf(font: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, i) => {
      const from = font.readUInt32BE(20 + 16 * i);
      return [
        font.toString('latin1', 12 + 16 * i, 16 + 16 * i),
        font.subarray(from, from + font.readUInt32BE(24 + 16 * i)),
      ];
    }),
  );
}

function fontOf(tables: readonly [string, Buffer][]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  head.writeUInt32BE(0x10000);
  head.writeUInt16BE(tables.length, 4);
  let offset = head.length;
  tables.forEach(([tag, data], i) => {
    head.write(tag, 12 + 16 * i, 'latin1');
    head.writeUInt32BE(offset, 20 + 16 * i);
    head.writeUInt32BE(data.length, 24 + 16 * i);
    offset += data.length;
  });
  return Buffer.concat([head, ...tables.map(([, data]) => data)]);
}

test('a cut font keeps its tables and says its own name, its author and its licence', () => {
  const font = fontOf([
    ['glyf', Buffer.from('outlines')],
    ['name', Buffer.from('Reserved')],
  ]);
  const names = {
    copyright: '© somebody',
    family: 'Twelvefold Serif',
    style: 'Regular',
    unique: 'one',
    full: 'Twelvefold Serif',
    version: 'Version 1.0',
    postscript: 'Twelvefold-Serif',
    licence: 'OFL',
  };
  const tables = tablesOf(withNames(font, names));
  expect([...tables.keys()]).toEqual(['glyf', 'name']);
  expect(tables.get('glyf')?.toString()).toBe('outlines');
  const told = Buffer.from(tables.get('name') ?? []).subarray(6 + 12 * 8);
  expect(Buffer.from(told).swap16().toString('utf16le')).toBe(Object.values(names).join(''));
});

test('all faces together weigh less than 85 kB, the two that are preloaded less than 40 kB', () => {
  const sizes = new Map(
    filesBelow('app/fonts')
      .filter((file) => file.endsWith('.woff2'))
      .map((file) => [file, readFileSync(`app/fonts/${file}`).length]),
  );
  expect(sizes.size).toBe(6);
  expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(85_000);
  expect((sizes.get('serif.woff2') ?? 0) + (sizes.get('sans.woff2') ?? 0)).toBeLessThan(40_000);
});
