/** Names of exported files: safe on every system, and telling what is in them. */

/** Most file systems stop at 255 bytes; a letter takes up to four. */
const MAX_CHARACTERS = 50;

/**
 * `twelvefold-ledger-api-2026-11-21.md` from the service's name, an ISO 8601 time and an extension. Letters and digits of
 * every script stay; everything else becomes a hyphen, so that no path, no device name and no hidden direction mark is left.
 */
export function fileName(service: string, now: string, extension: 'md' | 'json' | 'csv'): string {
  const letters = service
    .toWellFormed()
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/(^|-)\p{M}+/gu, '$1');
  const slug = Array.from(letters).slice(0, MAX_CHARACTERS).join('').replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  return `twelvefold-${slug === '' ? 'service' : slug}-${now.slice(0, 10)}.${extension}`;
}
