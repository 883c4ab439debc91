/** What a language folder must hold: the shapes every `content/<locale>` fills in. */
import type { FactorId } from '@/domain/factors';
import type { CsvWords, MarkdownWords } from '@/domain/formats/report-words';
import type { TeamFileWords } from '@/domain/formats/team-words';
import type { SlideKind } from '@/domain/presenting';
import type { Codes } from '@/domain/simulations/simulation';
import type { ItemIdOf } from './checklist';
import type { OtherLesson } from './lessons';
import type { Ui } from './ui';

/** Texts of one question. Backticks mark code. */
export type ItemWords = {
  question: string;
  /** What good looks like. */
  good: string;
  /** How to check it. */
  check: string;
  /** The first step. */
  fix: string;
};

export type DiagramWords = {
  title: string;
  /** The picture in words, for people who cannot see it. */
  description: string;
  /** One sentence or two for each step of the walk-through, in order; targets are in content/diagrams.ts. */
  steps: readonly string[];
};

/** A lesson that is no factor has no importance and no questions. */
export type LessonWords = {
  title: string;
  principle: string;
  diagrams: Record<string, DiagramWords>;
};

export type FactorWords<F extends FactorId> = {
  title: string;
  principle: string;
  /** Why the factor has its importance, as a sentence of its own. */
  importanceReason: string;
  items: Record<ItemIdOf<F>, ItemWords>;
  diagrams: Record<string, DiagramWords>;
};

/** Terms by id, which is the anchor on the glossary page. Plain text, one or two sentences each. */
export type Glossary = Readonly<Record<string, { term: string; meaning: string }>>;

/** Words of a factor's simulation. Sentences may hold {values} of their line, and `{n}` the number of failures. Backticks mark code. */
export type SimulationWords<C extends Codes = Codes> = {
  /** "Kill a process". */
  title: string;
  /** The one task, as an order: "Make a deploy lose nobody's session." */
  task: string;
  /** Where to look when nothing works yet. */
  hint: string;
  /** Why it works, said when it is solved: two or three sentences. */
  solved: string;
  choices: Readonly<Record<C['choice'], string>>;
  options: Readonly<Record<C['option'], string>>;
  actions: Readonly<Record<C['action'], string>>;
  checks: Readonly<Record<C['check'], { label: string; untried: string; holds: string; breaks: string }>>;
  lines: Readonly<Record<C['line'], string>>;
  parts: Readonly<Record<C['part'], string>>;
};

/** Words of the error page, which travel with every page. */
export type FailureWords = Readonly<Record<'title' | 'text' | 'detail' | 'retry' | 'download', string>>;

/** Words of a factor's quiz, by question id, then by option id: what each option says, and why it is right or wrong. */
export type QuizWords = Readonly<
  Record<string, { question: string; options: Readonly<Record<string, { text: string; feedback: string }>> }>
>;

/** Every word of one language that is not fetched by itself. */
export type Words = {
  ui: Ui;
  failure: FailureWords;
  others: Readonly<Record<OtherLesson, LessonWords>>;
  glossary: Glossary;
  /** Words of exported files. */
  files: MarkdownWords & CsvWords;
  /** Words of a team's files beyond them. */
  teamFile: TeamFileWords;
  factors: { readonly [F in FactorId]: FactorWords<F> };
};

/** What a facilitator is told at each kind of step, two to four sentences each, and what the room takes along. */
export type PresenterWords = { notes: Readonly<Record<SlideKind, string>>; summary: readonly [string, string, string] };

/** Lines of one of our words or terms, a colon, and what people type for it. In this order, so a later one may build on an earlier. */
export type Synonyms = string;
