/** Answers: what a person said about each item, and the pure ways to change that. */

export const ANSWERS = ['yes', 'partly', 'no', 'dont-know', 'not-applicable'] as const;
export type Answer = (typeof ANSWERS)[number];

export type ItemAnswer = {
  answer: Answer | null;
  /** Evidence, or the reason why the item does not apply. */
  note: string;
  /** ISO 8601 time of the last change of the answer; null when it was never answered. */
  answeredAt: string | null;
};

/** By item id. Ids the checklist does not know are kept, not scored. */
export type Answers = Readonly<Record<string, ItemAnswer>>;

export const UNANSWERED: ItemAnswer = { answer: null, note: '', answeredAt: null };

export function isAnswer(value: unknown): value is Answer {
  return typeof value === 'string' && (ANSWERS as readonly string[]).includes(value);
}

/** The answer of one item; own properties only, so that `constructor` is just an unknown id. */
export function answerOf(answers: Answers, id: string): ItemAnswer {
  return Object.hasOwn(answers, id) ? (answers[id] as ItemAnswer) : UNANSWERED;
}

/** A copy with one item's answer changed; the note stays. */
export function withAnswer(answers: Answers, id: string, answer: Answer | null, now: string): Answers {
  return { ...answers, [id]: { ...answerOf(answers, id), answer, answeredAt: answer === null ? null : now } };
}

/** Not applicable without a reason is kept and flagged: the report prints the reason. */
export function needsReason(given: ItemAnswer): boolean {
  return given.answer === 'not-applicable' && given.note.trim() === '';
}

/** 1, ½ or 0 points; null where the item contributes nothing (unanswered, don't know, not applicable). */
export function pointsOf(answer: Answer | null): number | null {
  if (answer === 'yes') return 1;
  if (answer === 'partly') return 0.5;
  if (answer === 'no') return 0;
  return null;
}
