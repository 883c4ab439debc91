/** What a language folder must hold: the shapes every `content/<locale>` fills in. */
import type { FactorId } from '@/domain/factors';
import type { ItemIdOf } from './checklist';

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
