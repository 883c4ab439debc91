/**
 * Packs bytes by the streams that browsers and Node have of their own (RFC 1951, raw deflate). They are globals of both, no
 * effect of theirs is seen from outside, and a bound on what comes out is kept while it comes out.
 */

/** A slice of packed bytes at a time: what one unpacks to (a thousandfold at most) is never large. */
const SLICE = 4096;

type Bytes = Uint8Array<ArrayBuffer>;

export type Inflated = { kind: 'bytes'; bytes: Bytes } | { kind: 'too-large' | 'broken' | 'unsupported' };

/** Both ways of one packing; `deflate` gives null, `inflate` says `unsupported` where the streams are missing. */
export type Packing = {
  deflate: (bytes: Bytes) => Promise<Bytes | null>;
  inflate: (bytes: Bytes, limit: number) => Promise<Inflated>;
};

export const nativePacking: Packing = { deflate, inflate };

async function deflate(bytes: Bytes): Promise<Bytes | null> {
  if (typeof CompressionStream === 'undefined') return null;
  const packed = await through(new CompressionStream('deflate-raw'), [bytes], Number.POSITIVE_INFINITY);
  return packed.kind === 'bytes' ? packed.bytes : null;
}

/** Stops as soon as more than `limit` bytes came out. Never rejects. */
async function inflate(bytes: Bytes, limit: number): Promise<Inflated> {
  if (typeof DecompressionStream === 'undefined') return { kind: 'unsupported' };
  const slices = Array.from({ length: Math.ceil(bytes.length / SLICE) }, (_, i) =>
    bytes.subarray(i * SLICE, (i + 1) * SLICE),
  );
  return through(new DecompressionStream('deflate-raw'), slices, limit);
}

async function through(
  { readable, writable }: CompressionStream | DecompressionStream,
  slices: readonly Bytes[],
  limit: number,
): Promise<Inflated> {
  const writer = writable.getWriter();
  const feed = async () => {
    for (const slice of slices) await writer.write(slice);
    await writer.close();
  };
  // A fault of the data shows on the reading side too, where it is told.
  feed().catch(() => {});
  const reader: ReadableStreamDefaultReader<Uint8Array> = readable.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { kind: 'bytes', bytes: joined(parts, size) };
      size += value.length;
      parts.push(value);
      if (size <= limit) continue;
      reader.cancel().catch(() => {});
      return { kind: 'too-large' };
    }
  } catch {
    return { kind: 'broken' };
  }
}

function joined(parts: readonly Uint8Array[], size: number): Bytes {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
