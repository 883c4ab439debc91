/** Answers given and read by code inside the page, where a journey needs hundreds: through its real radios. */

export type Given = { item: string; answer: string };

/** Runs in the page: clicks the radio of each answer, one right after the other. */
export function giveAnswers(given: readonly Given[]): void {
  for (const { item, answer } of given) {
    document.querySelector<HTMLInputElement>(`[data-item="${item}"] input[value="${answer}"]`)?.click();
  }
}

/** Runs in the page: the answer each question shows; empty where it has none. */
export function answersShown(): Record<string, string> {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  return Object.fromEntries(rows.map(({ dataset }) => [dataset.item ?? '', dataset.answer ?? '']));
}
