/** A quiz: questions with one correct option, shuffled anew for each visit and the same way for the whole of it. */
import type { FactorId } from './factors';

export type QuizQuestion = {
  /** Permanent: reword the question freely, never rename the id. */
  id: string;
  factor: FactorId;
  /** Heading id of the lesson section that answers it. */
  section: string;
  /** Ids of the options, in the order in which they were written. */
  options: readonly string[];
  correct: string;
};

/** A factor's questions, in order. */
export function questionsOf(quizzes: readonly QuizQuestion[], id: FactorId): readonly QuizQuestion[] {
  return quizzes.filter(({ factor }) => factor === id);
}

/** 32 bits from a text (FNV-1a), so that each question of a visit is shuffled in its own way. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Numbers from 0 to 1, below 1, that depend on the seed alone (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same list in an order that depends on the two texts alone (Fisher and Yates); every order is equally likely. */
export function shuffled<T>(list: readonly T[], seed: string, of: string): readonly T[] {
  const next = numbers(hash(`${seed}\n${of}`));
  const order = [...list];
  for (let last = order.length - 1; last > 0; last--) {
    const pick = Math.floor(next() * (last + 1));
    const [a, b] = [order[last], order[pick]];
    if (a === undefined || b === undefined) continue;
    order[last] = b;
    order[pick] = a;
  }
  return order;
}

/** Option ids as this visit shows them. */
export function shownOptions(question: QuizQuestion, seed: string): readonly string[] {
  return shuffled(question.options, seed, question.id);
}

/** Options in the order in which they explain themselves: the chosen one first, then the rest as they are shown. */
export function explained(options: readonly string[], chosen: string): readonly string[] {
  return [chosen, ...options.filter((option) => option !== chosen)];
}
