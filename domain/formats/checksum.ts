/** The checksum of a file: it shows an accident or an edit, it is no signature. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** `sha256-` and 64 hexadecimal digits over the RFC 8785 canonical JSON; null for what has none (a lone surrogate in a text). */
export function checksumOf(data: unknown): string | null {
  try {
    const canonical = canonicalize(data);
    return canonical === undefined ? null : `sha256-${bytesToHex(sha256(utf8ToBytes(canonical)))}`;
  } catch {
    return null;
  }
}
