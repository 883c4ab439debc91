/** Long lists are shown a window at a time, so that a thousand people stay as quick as ten. */
import { useState } from 'react';

export type Window = {
  /** Index of the first shown, and of the one after the last. */
  from: number;
  to: number;
  total: number;
  earlier: (() => void) | null;
  later: (() => void) | null;
};

/** The window that begins at `start`, moved back where the list has become shorter. */
export function windowAt(start: number, size: number, total: number): { from: number; to: number } {
  const last = Math.max(0, Math.floor((total - 1) / size) * size);
  const from = Math.min(Math.max(0, start), last);
  return { from, to: Math.min(total, from + size) };
}

export function useWindow(total: number, size: number): Window {
  const [start, setStart] = useState(0);
  const { from, to } = windowAt(start, size, total);
  return {
    from,
    to,
    total,
    earlier: from > 0 ? () => setStart(from - size) : null,
    later: to < total ? () => setStart(from + size) : null,
  };
}
