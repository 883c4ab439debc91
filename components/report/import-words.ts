import type { Ui } from '@/content/ui';

/** The words of an import, with the number ("III.2") and question of each item, so that a message can name it. */
export type ImportWords = Ui['importing'] & {
  answers: Ui['answers'];
  tiers: Ui['tiers'];
  /** What is said where a part of the page does not load. */
  later: Ui['report']['later'];
  unnamed: string;
  items: Readonly<Record<string, { number: string; question: string }>>;
};
