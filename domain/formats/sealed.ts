/** Data in the part of an address that browsers never send: a checksum, a version byte, and JSON, deflated, as base64url. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Closed, Reason } from '@/domain/problems';
import { unreadable } from '@/domain/problems';
import { fromBase64Url, toBase64Url } from './base64url';
import type { Packing } from './deflate';

/**
 * Bytes of SHA-256 in front. They show accidents, to 1 in 2^64; against intent a whole digest would show no more, since
 * whoever writes a link writes its checksum.
 */
const CHECKSUM = 8;

/** `link` is what stands after the key in the fragment; `size` in bytes of what it would have to unpack to. */
export type LinkWritten =
  | { kind: 'link'; link: string }
  | { kind: 'too-large'; size: number }
  | { kind: 'unsupported' };

/** `version` of what is inside; `limit` in bytes of JSON. Streams may be missing in an old browser, and tests pack by another implementation too. */
type SealOptions = { version: number; limit: number; packing: Packing };

/** Never makes a link that `unseal` would refuse; `unsupported` where the browser cannot pack. */
export async function seal(value: unknown, { version, limit, packing }: SealOptions): Promise<LinkWritten> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  if (bytes.length > limit) return { kind: 'too-large', size: bytes.length };
  const packed = await packing.deflate(bytes);
  if (packed === null) return { kind: 'unsupported' };
  const framed = new Uint8Array(CHECKSUM + 1 + packed.length);
  framed[CHECKSUM] = version;
  framed.set(packed, CHECKSUM + 1);
  framed.set(checksum(framed.subarray(CHECKSUM)));
  return { kind: 'link', link: toBase64Url(framed) };
}

/**
 * The JSON text in what stands after a key. White space, which mail puts into long lines, is no part of it. Never throws:
 * what cannot be read comes back unchanged as `raw`, with the reason.
 *
 * The checksum covers the version too and stays in front in every version, so that a changed link is never taken for a newer one.
 */
export async function unseal(
  given: string,
  { version, limit, packing }: SealOptions,
): Promise<{ kind: 'text'; text: string } | Closed<string>> {
  const refused = (reason: Reason) => unreadable(reason, given);
  const symbols = unescaped(given)?.replace(/\s/g, '');
  if (symbols === undefined) return refused({ code: 'link-malformed' });
  if (symbols === '') return refused({ code: 'empty' });
  if (symbols.length > 2 * limit) return refused({ code: 'link-too-large', limit });
  const framed = fromBase64Url(symbols);
  if (framed === null) return refused({ code: /^[\w-]*$/.test(symbols) ? 'link-altered' : 'link-malformed' });
  if (!isWhole(framed)) return refused({ code: 'link-altered' });
  const found = framed[CHECKSUM] ?? 0;
  if (found !== version) return { kind: 'from-the-future', version: found, raw: given };

  const unpacked = await packing.inflate(framed.slice(CHECKSUM + 1), limit);
  if (unpacked.kind === 'unsupported') return refused({ code: 'link-unsupported' });
  if (unpacked.kind === 'too-large') return refused({ code: 'link-too-large', limit });
  const text = unpacked.kind === 'bytes' ? decoded(unpacked.bytes) : null;
  return text === null ? refused({ code: 'link-altered' }) : { kind: 'text', text };
}

/** What stands after `#key=` in an address or a fragment, up to the next `&`; null for a text without it. */
export function sealedIn(text: string, key: string): string | null {
  const match = new RegExp(`#${key}=([^&]*)`).exec(text);
  return match ? (match[1] ?? '') : null;
}

function unescaped(given: string): string | undefined {
  try {
    return given.includes('%') ? decodeURIComponent(given) : given;
  } catch {
    return undefined;
  }
}

function checksum(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).subarray(0, CHECKSUM);
}

function isWhole(framed: Uint8Array): boolean {
  if (framed.length <= CHECKSUM) return false;
  const expected = checksum(framed.subarray(CHECKSUM));
  return expected.every((byte, i) => byte === framed[i]);
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
