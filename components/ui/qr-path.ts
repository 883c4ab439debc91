/** The squares of a QR code as one SVG path. Loaded when a code is shown. */
import { encode } from 'uqr';

/** Modules of white around it, which readers need. */
export const QUIET = 4;

/** `size` in modules, the quiet zone included. */
export type QrPath = { size: number; path: string };

/** Error correction M: a seventh of it may be lost to glare or a stain. Null when the text is longer than a code can hold. */
export function qrPath(text: string): QrPath | null {
  const matrix = modulesOf(text);
  if (!matrix) return null;
  const runs = matrix.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ 0: { length }, index }) => `M${index + QUIET} ${y + QUIET}h${length}v1h-${length}z`),
  );
  return { size: matrix.length + 2 * QUIET, path: runs.join('') };
}

/** Rows of modules, true where dark, without the quiet zone. */
export function modulesOf(text: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(text, { ecc: 'M', boostEcc: false, border: 0 }).data;
  } catch {
    return null;
  }
}
