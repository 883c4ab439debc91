/** The words of an exported report: plain data, so that a page can pass them on. Sentences hold `{names}` for values. */
import type { Answer } from '@/domain/answers';
import type { Effort } from '@/domain/checklist';
import type { FactorId, Tier } from '@/domain/factors';
import type { GateKind } from '@/domain/gates';
import type { Grade } from '@/domain/grade';
import type { ProvisionalReason } from '@/domain/score';

/** What every export names. Backticks in questions and fixes mark code. */
type SharedWords = {
  items: Readonly<Record<string, { question: string; fix: string }>>;
  factors: Readonly<Record<FactorId, string>>;
  /** The answers' words must be among those the format reads back. */
  answers: Readonly<Record<Answer | 'unanswered', string>>;
  tiers: Readonly<Record<Tier, string>>;
  efforts: Readonly<Record<Effort, string>>;
};

export type CsvColumn = 'factor' | 'id' | 'question' | 'importance' | 'answer' | 'note' | 'fix' | 'effort';

export type CsvWords = SharedWords & { columns: Readonly<Record<CsvColumn, string>> };

export type MarkdownWords = SharedWords & {
  /** Stands before the service's name; without a colon, which ends it. */
  title: string;
  grades: Readonly<Record<Grade, string>>;
  /** Labels of the summary table. */
  labels: Readonly<
    Record<
      | 'score'
      | 'range'
      | 'grade'
      | 'gate'
      | 'completeness'
      | 'answers'
      | 'weights'
      | 'team'
      | 'respondent'
      | 'date'
      | 'importance'
      | 'effort'
      | 'gain',
      string
    >
  >;
  /** `{score}`, of 100. */
  score: string;
  /** `{floor}` and `{ceiling}`. */
  range: string;
  /** `{grade}`, the letter, and `{name}`. */
  grade: string;
  notAssessed: string;
  /** `{n}` of a hundred. */
  percent: string;
  /** `{caps}` with `{items}` for the gates of Codebase, `{factors}` for the other. */
  gates: Readonly<Record<GateKind, string>>;
  /** `{percent}` and `{items}`; one sentence where both reasons hold. */
  provisional: Readonly<Record<ProvisionalReason | 'both', string>>;
  plan: { heading: string; none: string };
  /** Not applicable without a reason. */
  reasonMissing: string;
  /** The heading over answers to questions the checklist does not know, and what becomes of them. */
  unknown: { heading: string; note: string };
  method: { heading: string; paragraphs: readonly string[] };
};

/** Puts values into a sentence; a name without a value stays visible, so that a slip is seen. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? `${values[name]}` : whole,
  );
}

/** The words of one question; one nobody has words for is called by its id. */
export function itemWords(words: Pick<SharedWords, 'items'>, id: string): { question: string; fix: string } {
  return (Object.hasOwn(words.items, id) ? words.items[id] : undefined) ?? { question: id, fix: '' };
}
