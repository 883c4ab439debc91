/** Answers given and read by code inside the page, where a journey needs hundreds: through its real radios. */

export type Given = { item: string; answer: string };

/** Runs in the page: clicks the radio of each answer, each in a task of its own, as keys do that are held down. */
export async function giveAnswers(given: readonly Given[]): Promise<void> {
  for (const { item, answer } of given) {
    await new Promise((resolve) => setTimeout(resolve));
    document.querySelector<HTMLInputElement>(`[data-item="${item}"] input[value="${answer}"]`)?.click();
  }
}

/** Runs in the page: the answer each question shows; empty where it has none. */
export function answersShown(): Record<string, string> {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  return Object.fromEntries(rows.map(({ dataset }) => [dataset.item ?? '', dataset.answer ?? '']));
}
