/** Links as someone else would make them: with the right checksum and whatever inside. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Assessment } from '@/domain/assessment';
import { toBase64Url } from './base64url';
import type { Packing } from './deflate';
import { writeLink } from './link';

/** Another implementation of the same packing, which answers at once: long searches take a fraction of the time. */
export const zlibPacking: Packing = {
  deflate: async (bytes) => new Uint8Array(deflateRawSync(bytes, { level: 1 })),
  inflate: async (bytes, limit) => {
    try {
      return { kind: 'bytes', bytes: new Uint8Array(inflateRawSync(bytes, { maxOutputLength: limit })) };
    } catch (error) {
      const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      return { kind: tooLarge ? 'too-large' : 'broken' };
    }
  },
};

/** The bytes of a link: eight of checksum, the version, what it holds. */
export function framed(version: number, held: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(9 + held.length);
  all[8] = version;
  all.set(held, 9);
  all.set(sha256(all.subarray(8)).subarray(0, 8));
  return all;
}

/** A link of the present version that holds these bytes. */
export async function packedLink(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64Url(framed(1, new Uint8Array(deflateRawSync(bytes))));
}

/** The link of an assessment; throws where none can be made. */
export async function linkTo(assessment: Assessment, options: Parameters<typeof writeLink>[1]): Promise<string> {
  const written = await writeLink(assessment, options);
  if (written.kind !== 'link') throw new Error(written.kind);
  return written.link;
}
