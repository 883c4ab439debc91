/** The search index: written when the site is built, read in the browser with the same rules for words. */

import MiniSearch, { type AsPlainObject, type Options, type Query, type SearchResult } from 'minisearch';
import type { Synonyms } from '@/content/words';
import { type Asked, pairs, stems } from './hangul';
import { ownWordsOf } from './synonyms';

export type Kind = 'lesson' | 'section' | 'question' | 'term';

/** What a hit shows; `id` is its address. */
export type Found = { id: string; kind: Kind; title: string; trail: string; excerpt: string };

type Document = Omit<Found, 'excerpt'> & { text: string };

/** Letters of an excerpt. */
const EXCERPT = 150;

/**
 * Words of any script, a Hangul one apart from the letters it hangs on; accents and case do not count, nor does a letter
 * of a syllable that is still being typed. "III.2" is one word.
 */
function wordsOf(text: string): string[] {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
  return bare.match(/[ivx]+\.\d+|[가-힣]+|(?:(?!\p{Script=Hangul})[\p{L}\p{N}])+/gu) ?? [];
}

const isHangul = (word: string) => /^[가-힣]/.test(word);

/** A title or a query, to see whether one is the other: no particles, no plural, no spaces, as in 환경변수. */
function nameOf(text: string): string {
  const singular = (word: string) =>
    word.length > 3 ? word.replace(/ies$/, 'y').replace(/(?<=ss|x|ch|sh)es$|(?<=[^su])s$/, '') : word;
  return stems(wordsOf(text))
    .map(({ stem }) => singular(stem))
    .join('');
}

/** The name of a lesson is its title without the numeral before it and the English behind it. */
const bareTitle = (title: string) => title.replace(/^[IVX]+ /, '').replace(/\([^)]*\)$/, '');

/** What stands in the index: a word, or the pairs of syllables of a Hangul one. */
function terms(text: string): string[] {
  return wordsOf(text).flatMap((word) => (isHangul(word) ? pairs(word) : [word]));
}

const OPTIONS: Options<Document> = {
  fields: ['title', 'trail', 'text'],
  storeFields: ['kind', 'title', 'trail', 'excerpt'],
  tokenize: terms,
  // One word in the singular and the plural, so that a typing mistake in either finds both.
  processTerm: (term) => (term.length > 3 ? term.replace(/(?<=[^su])s$/, '') : term),
  extractField(document, field) {
    const fields: Readonly<Record<string, string>> = { ...document, excerpt: excerpt(document.text) };
    return fields[field] ?? '';
  },
};

/** A lesson teaches more than a question, and a question more than a definition. */
const WEIGHTS: ReadonlyMap<unknown, number> = new Map([
  ['lesson', 3],
  ['section', 1.6],
  ['question', 1],
  ['term', 0.5],
]);

/** For what only confirms a hit. */
const A_LITTLE = { title: 0.2, trail: 0.1, text: 0.05 };

function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text;
  const cut = text.slice(0, EXCERPT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT / 2))} …`;
}

/** The index as text, for a file, with the other words that its language has for ours. */
export function indexText(documents: readonly Document[], synonyms: Synonyms): string {
  const index = new MiniSearch<Document>(OPTIONS);
  index.addAll(documents);
  return JSON.stringify({ synonyms, index });
}

/**
 * A search over the text of an index. Words may be begun, or mistyped by a letter or two; all of them must be there, or
 * else some of them. What is named exactly as the query, or as it reads in our words, comes first.
 */
export function searchIn(text: string): (query: string, limit: number) => readonly (Found & { terms: string[] })[] {
  const file: { synonyms: Synonyms; index: AsPlainObject } = JSON.parse(text);
  const index = MiniSearch.loadJS<Document>(file.index, OPTIONS);
  const inOurWords = ownWordsOf(file.synonyms);
  const options = {
    boost: { title: 4, trail: 1.5 },
    boostDocument: (_: unknown, __: string, stored?: Record<string, unknown>) => WEIGHTS.get(stored?.kind) ?? 1,
  };
  const latin = (word: string, last: boolean): Query => ({
    queries: [word],
    prefix: last,
    // A word of up to three letters has no typo worth guessing.
    fuzzy: word.length > 3 ? 0.2 : false,
  });
  /** All pairs of the stem; those of the word as it was written only raise what has them. */
  const hangul = (word: string, stem: string, combineWith: 'AND' | 'OR'): Query => ({
    combineWith: 'OR',
    queries: [
      // A single syllable begins a pair.
      { combineWith, queries: pairs(stem), prefix: stem.length === 1, fuzzy: false },
      ...(word === stem ? [] : [{ combineWith: 'AND' as const, queries: pairs(word), fuzzy: false, boost: A_LITTLE }]),
    ],
  });
  const each = (asked: readonly Asked[], combineWith: 'AND' | 'OR', ends: boolean): Query[] =>
    asked.map(({ word, stem }, i) =>
      isHangul(word) ? hangul(word, stem, combineWith) : latin(word, ends && i === asked.length - 1),
    );
  const all = (query: string): Query => ({ combineWith: 'AND', queries: each(stems(wordsOf(query)), 'AND', true) });
  /** Some of the words. Hangul that hangs on Latin letters says nothing without them: "qwerty없음" is one word. */
  const some = (query: string): Query => {
    const written = query.trim().split(/\s+/);
    const queries = written.map((chunk, i): Query => {
      const asked = stems(wordsOf(chunk));
      const any = each(asked, 'OR', i === written.length - 1);
      const needed = any.filter((_, n) => !isHangul(asked[n]?.word ?? ''));
      const mixed = needed.length > 0 && needed.length < any.length;
      return mixed
        ? { combineWith: 'AND', queries: [...needed, { combineWith: 'OR', queries: any }] }
        : { combineWith: 'OR', queries: any };
    });
    return { combineWith: 'OR', queries };
  };
  const find = (readings: readonly string[], as: (query: string) => Query): SearchResult[] =>
    index.search({ combineWith: 'OR', queries: readings.map(as) }, options);
  return (query, limit) => {
    const ours = inOurWords(query);
    const readings = ours === null ? [query] : [query, ours];
    const every = find(readings, all);
    const hits = every.length > 0 ? every : find(readings, some);
    const names = readings.map(nameOf);
    const exact = ({ title, kind }: SearchResult) =>
      names.includes(nameOf(kind === 'lesson' ? bareTitle(title) : title));
    const written = readings.flatMap((reading) =>
      stems(wordsOf(reading)).flatMap(({ word, stem }) => (isHangul(word) ? [stem] : [])),
    );
    const first = hits.filter(exact);
    const ordered = [...first, ...hits.filter((hit) => !first.includes(hit))];
    return ordered.slice(0, limit).map(({ id, kind, title, trail, excerpt: text, terms: matched }) => ({
      ...{ id, kind, title, trail, excerpt: text },
      terms: [...new Set([...matched.filter((term) => !isHangul(term)), ...written])],
    }));
  };
}
