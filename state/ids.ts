/** Ids made in the browser, on plain HTTP too, where `crypto.randomUUID` does not exist. */

/** Fills an array of the length asked for with random bytes. */
export type Random = (length: number) => Uint8Array;

export const browserRandom: Random = (length) => {
  const bytes = new Uint8Array(length);
  if (typeof crypto === 'undefined') return bytes.map(() => Math.floor(Math.random() * 256));
  return crypto.getRandomValues(bytes);
};

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A UUID version 7 (RFC 9562): 48 bits of milliseconds, then chance, so that ids sort by age. */
export function newId(now: number, random: Random): string {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12);
  const chance = random(10);
  chance[0] = ((chance[0] ?? 0) & 0x0f) | 0x70;
  chance[2] = ((chance[2] ?? 0) & 0x3f) | 0x80;
  const all = time + hex(chance);
  return [all.slice(0, 8), all.slice(8, 12), all.slice(12, 16), all.slice(16, 20), all.slice(20)].join('-');
}

/** Names one page load. Not kept anywhere: a duplicated tab must not share it. */
export const newTabId = (random: Random): string => hex(random(4));
