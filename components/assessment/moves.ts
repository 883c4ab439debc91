/** Moving the focus through the list of questions, as it stands in the page. */

const rows = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-item]')];

const holdsFocus = (row: HTMLElement) => row.contains(document.activeElement);

/** The question that holds the focus. */
export function currentRow(root: HTMLElement): HTMLElement | undefined {
  return rows(root).find(holdsFocus);
}

/** Remembers the question that is used, because a press on a button elsewhere takes its focus away. */
export function noteRow(root: HTMLElement | null, target: Element): void {
  const row = target.closest<HTMLElement>('[data-item]');
  if (root && row) root.dataset.at = row.dataset.item;
}

/**
 * Focuses a question: its chosen answer, else its first. It is marked as long as that has the focus, also where a press led
 * there, for which browsers draw no ring.
 */
export function focusRow(row: HTMLElement | undefined): void {
  const radio =
    row?.querySelector<HTMLElement>('input[type=radio]:checked') ??
    row?.querySelector<HTMLElement>('input[type=radio]');
  if (!row || !radio) return;
  radio.focus();
  row.toggleAttribute('data-current', true);
  radio.addEventListener('blur', () => row.removeAttribute('data-current'), { once: true });
  row.scrollIntoView({ block: 'nearest' });
}

/** Moves the focus by so many questions. */
export function moveBy(root: HTMLElement, step: 1 | -1): void {
  const all = rows(root);
  const at = all.findIndex(holdsFocus);
  focusRow(all[at + step] ?? all[at]);
}

/** Moves the focus to the next question without an answer after the one last used; from the start again after the last. */
export function moveToUnanswered(root: HTMLElement): void {
  const all = rows(root);
  const at = all.findIndex((row) => row.dataset.item === root.dataset.at);
  const ahead = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  focusRow(ahead.find((row) => row.dataset.answer === ''));
}

/** Opens the note of the question that holds the focus, or goes to the open field. */
export function openEvidence(root: HTMLElement): void {
  const row = currentRow(root);
  const field = row?.querySelector<HTMLElement>('textarea');
  if (field) field.focus();
  else row?.querySelector<HTMLElement>('[data-open-note]')?.click();
}
