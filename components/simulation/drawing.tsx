import type { CSSProperties } from 'react';

/** A place in a drawing. A transform in CSS moves when it changes; these drawings exist in the browser only. */
export const at = (x: number, y: number): CSSProperties => ({ transform: `translate(${x}px, ${y}px)` });

const MARK = { holds: 'm1.5 7.5 3.5 3.5 6-8', breaks: 'm2 2 9 9m0-9-9 9', untried: 'M2 6.5h9' } as const;
const TONE = { holds: 'mark is-good', breaks: 'mark is-bad', untried: 'mark' } as const;

/** A tick, a cross or a dash of 13 by 13 with its corner at x and y. */
export function Mark({ x, y, state }: { x: number; y: number; state: keyof typeof MARK }) {
  return <path className={TONE[state]} d={MARK[state]} transform={`translate(${x} ${y})`} />;
}
