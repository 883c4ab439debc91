/** Base64url without padding (RFC 4648 §5): the symbols that an address carries unescaped. */

/** Arguments of one call; engines allow some tens of thousands. */
const CHUNK = 8192;

export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes; null for anything `toBase64Url` never writes, also for spare bits at the end that are not zero. */
export function fromBase64Url(symbols: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(symbols) || symbols.length % 4 === 1) return null;
  const text = atob(symbols.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  return toBase64Url(bytes) === symbols ? bytes : null;
}
