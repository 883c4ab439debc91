/** The words of a team's report: plain data. Sentences hold `{names}` for values. */
import type { CsvWords, MarkdownWords } from './report-words';

export type ActionColumn = 'what' | 'factor' | 'question' | 'owner' | 'due' | 'done';

/** What a team's files say beyond what an assessment's say. */
export type TeamFileWords = {
  /** Stands before the service's name; without a colon, which ends it. */
  title: string;
  labels: Readonly<
    Record<'round' | 'people' | 'agreement' | 'open' | 'factor' | 'lowest' | 'median' | 'highest' | 'spread', string>
  >;
  /** `{n}` people, or `{names}` too; `{number}` for one without a name. */
  people: string;
  peopleNamed: string;
  numbered: string;
  /** `{hands}` questions that were answered by show of hands. */
  hands: string;
  /** `{agree}` of `{both}` questions that two or more answered. */
  agreement: string;
  /** `{open}` of `{n}`. */
  open: string;
  spreads: { heading: string; none: string; points: string };
  discuss: { heading: string; lead: string; none: string };
  agreed: { heading: string; none: string };
  actions: { heading: string; none: string };
  method: readonly string[];
  columns: Readonly<Record<ActionColumn, string>>;
  yes: string;
  no: string;
};

export type TeamMarkdownWords = MarkdownWords & { teamFile: TeamFileWords };
export type TeamCsvWords = Pick<CsvWords, 'items' | 'factors'> & { teamFile: TeamFileWords };
