/** What a key means while the focus is on the list of questions. */
import { ANSWERS, type Answer } from '@/domain/answers';

type KeyCommand =
  | { do: 'answer'; answer: Answer }
  | { do: 'next' | 'previous' | 'nextUnanswered' | 'evidence' | 'help' };

type Press = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** The command of a key, by its place on the keyboard, so that every layout and script has the same keys; null for none. */
export function commandOf(press: Press): KeyCommand | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(press.code)?.[1];
  const answer = digit ? ANSWERS[Number(digit) - 1] : undefined;
  if (answer && !press.shiftKey) return { do: 'answer', answer };
  if (press.code === 'Slash' && press.shiftKey) return { do: 'help' };
  if (press.shiftKey) return null;
  if (press.code === 'KeyJ') return { do: 'next' };
  if (press.code === 'KeyK') return { do: 'previous' };
  if (press.code === 'KeyU') return { do: 'nextUnanswered' };
  if (press.code === 'KeyE') return { do: 'evidence' };
  return null;
}

/** Fields keep their keys: a person typing a note must never answer a question. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
}
