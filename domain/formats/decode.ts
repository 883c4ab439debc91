/** Bytes of a file to text: UTF-8, UTF-16, and the old Korean encoding where it is certain. */
import type { Closed } from '@/domain/problems';
import { unreadable } from '@/domain/problems';
import { MAX_SIZE } from '@/domain/restore';
import { kindOfBytes } from './kind';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr';

export type Decoded = { kind: 'text'; text: string; encoding: Encoding } | Closed<Uint8Array>;

/**
 * The text of a file, without its byte order mark. Line ends and Unicode normalisation stay as they are: notes are the
 * writer's own. A file in another encoding is refused rather than read with wrong letters.
 */
export function decode(bytes: Uint8Array, limit = MAX_SIZE): Decoded {
  if (bytes.length === 0) return unreadable({ code: 'empty' }, bytes);
  if (bytes.length > limit) return unreadable({ code: 'too-large', size: bytes.length, limit }, bytes);
  const kind = kindOfBytes(bytes);
  if (kind) return unreadable({ code: 'wrong-kind', kind }, bytes);

  const encoding = markedEncoding(bytes) ?? looksLikeUtf16(bytes) ?? 'utf-8';
  const text = decodeAs(bytes, encoding);
  if (text?.includes('\0')) return unreadable({ code: 'wrong-kind', kind: 'binary' }, bytes);
  if (text !== null) return { kind: 'text', text, encoding };
  if (bytes.includes(0)) return unreadable({ code: 'wrong-kind', kind: 'binary' }, bytes);

  const korean = decodeAs(bytes, 'euc-kr');
  if (korean !== null && isCertainlyKorean(korean)) return { kind: 'text', text: korean, encoding: 'euc-kr' };
  return unreadable({ code: 'encoding', guess: korean === null ? null : 'euc-kr' }, bytes);
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Both formats begin with ASCII, which is every other byte zero in UTF-16. */
function looksLikeUtf16(bytes: Uint8Array): Encoding | null {
  const [a, b, c, d] = bytes;
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  return null;
}

/** Hangul syllables and Korean punctuation only: bytes of Western encodings that happen to decode give Chinese characters. */
function isCertainlyKorean(text: string): boolean {
  return /^[\p{ASCII}\p{Script=Hangul}\u00b7\u2014\u2018-\u201d\u2026\u3000-\u303f\uff01-\uff5e]*$/u.test(text);
}
