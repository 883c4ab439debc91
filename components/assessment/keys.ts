/** Keyboard work on the list of questions: what a key means, and moving the focus. */
import { ANSWERS, type Answer } from '@/domain/answers';

export type KeyCommand =
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

const rows = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-item]')];

/** The question that holds the focus. */
export function currentRow(root: HTMLElement): HTMLElement | null {
  return (
    document.activeElement?.closest<HTMLElement>('[data-item]') ??
    (root.querySelector('[data-item]:focus-within') as HTMLElement | null)
  );
}

/** Focuses a question: its chosen answer, else its first. */
export function focusRow(row: HTMLElement | undefined): boolean {
  const radio =
    row?.querySelector<HTMLElement>('input[type=radio]:checked') ??
    row?.querySelector<HTMLElement>('input[type=radio]');
  radio?.focus();
  row?.scrollIntoView({ block: 'nearest' });
  return radio !== undefined && radio !== null;
}

/** Moves the focus by so many questions. */
export function moveBy(root: HTMLElement, step: 1 | -1): void {
  const all = rows(root);
  const at = all.indexOf(currentRow(root) as HTMLElement);
  focusRow(all[at + step] ?? all[at]);
}

/** Moves the focus to the next question without an answer, from the start again after the last; false when there is none. */
export function moveToUnanswered(root: HTMLElement): boolean {
  const all = rows(root);
  const at = all.indexOf(currentRow(root) as HTMLElement);
  const ahead = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return focusRow(ahead.find((row) => row.dataset.answer === ''));
}

/** Opens the note of the question that holds the focus, or goes to the open field. */
export function openEvidence(root: HTMLElement): void {
  const row = currentRow(root);
  const field = row?.querySelector<HTMLElement>('textarea');
  if (field) field.focus();
  else row?.querySelector<HTMLElement>('[data-open-note]')?.click();
}
