/** What a key means while presenting, and which keys belong to what has the focus. */
import type { Move } from '@/domain/presenting';

export type PresentCommand =
  | { do: 'move'; move: Move }
  | { do: 'timer' | 'again' | 'notes' | 'window' | 'overview' | 'theme' | 'full' | 'leave' | 'help' };

type Press = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** By their names, which a clicker sends too. */
const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** By their place on the keyboard, so that every layout and script has the same keys. */
const LETTERS = {
  KeyR: 'again',
  KeyN: 'notes',
  KeyW: 'window',
  KeyO: 'overview',
  KeyL: 'theme',
  KeyF: 'full',
} as const;

export function commandOf(press: Press): PresentCommand | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  if (press.code === 'Slash' && press.shiftKey) return { do: 'help' };
  if (press.shiftKey) return null;
  const move = Object.hasOwn(MOVES, press.key) ? MOVES[press.key] : undefined;
  if (move) return { do: 'move', move };
  if (press.code === 'Space') return { do: 'timer' };
  if (press.code === 'Escape') return { do: 'leave' };
  return Object.hasOwn(LETTERS, press.code) ? { do: LETTERS[press.code as keyof typeof LETTERS] } : null;
}

/** Whether the focus is where the key has a meaning already: fields own all keys, buttons and links Space and Enter, what scrolls the moves. */
export function ownsKey(target: EventTarget | null, { key }: Pick<KeyboardEvent, 'key'>): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable], dialog, [popover]')) return true;
  if (key === ' ' && target.closest('button, a, summary, [role=button]')) return true;
  return Object.hasOwn(MOVES, key) && target.closest('[role=region][tabindex], [role=log][tabindex]') !== null;
}
