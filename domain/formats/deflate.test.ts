import { expect, test, vi } from 'vitest';
import { nativePacking } from './deflate';

const bytes = new Uint8Array(10_000).map((_, i) => i % 7);

test('what unpacks to exactly the limit is given whole, and one byte more is refused', async () => {
  const packed = (await nativePacking.deflate(bytes)) ?? new Uint8Array();
  expect(await nativePacking.inflate(packed, 10_000)).toEqual({ kind: 'bytes', bytes });
  expect(await nativePacking.inflate(packed, 9999)).toEqual({ kind: 'too-large' });
});

test('fault 40: a browser without the streams packs nothing and says so', async () => {
  vi.stubGlobal('CompressionStream', undefined);
  vi.stubGlobal('DecompressionStream', undefined);
  expect(await nativePacking.deflate(bytes)).toBeNull();
  expect(await nativePacking.inflate(bytes, 10_000)).toEqual({ kind: 'unsupported' });
});

test('fault 40: where packing fails halfway, nothing is given instead of a part', async () => {
  const failing = class {
    readable = new ReadableStream({ start: (controller) => controller.error(new Error('out of memory')) });
    writable = new WritableStream();
  };
  vi.stubGlobal('CompressionStream', failing);
  expect(await nativePacking.deflate(bytes)).toBeNull();
});
