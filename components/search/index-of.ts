/** The search index: written when the site is built, read in the browser with the same rules for words. */
import MiniSearch, { type Options, type Query, type SearchResult } from 'minisearch';
import { pairs, stems } from './hangul';

export type Kind = 'lesson' | 'section' | 'question' | 'term';

/** What a hit shows; `id` is its address. */
export type Found = { id: string; kind: Kind; title: string; trail: string; excerpt: string };

type Document = Omit<Found, 'excerpt'> & { text: string };

/** Letters of an excerpt. */
const EXCERPT = 150;

/** Words of any script, a Hangul one apart from the letters it hangs on; accents and case do not count. "III.2" is one word. */
function wordsOf(text: string): string[] {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
  return bare.match(/[ivx]+\.\d+|[가-힣]+|(?:(?![가-힣ㄱ-ㅣ])[\p{L}\p{N}])+/gu) ?? [];
}

const isHangul = (word: string) => /^[가-힣]/.test(word);

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

/** The index as text, for a file. */
export function indexText(documents: readonly Document[]): string {
  const index = new MiniSearch<Document>(OPTIONS);
  index.addAll(documents);
  return JSON.stringify(index);
}

/** A search over the text of an index. Words may be begun, or mistyped by a letter or two; all of them must be there. */
export function searchIn(text: string): (query: string, limit: number) => readonly (Found & { terms: string[] })[] {
  const index = MiniSearch.loadJSON<Document>(text, OPTIONS);
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
  const find = (words: readonly string[], combineWith: 'AND' | 'OR'): SearchResult[] => {
    const asked = stems(words);
    const queries = asked.map(({ word, stem }, i) =>
      isHangul(word) ? hangul(word, stem, combineWith) : latin(word, i === asked.length - 1),
    );
    return queries.length === 0 ? [] : index.search({ combineWith, queries }, options);
  };
  return (query, limit) => {
    const words = wordsOf(query);
    const every = find(words, 'AND');
    const hits = every.length > 0 ? every : find(words, 'OR');
    const written = stems(words).flatMap(({ word, stem }) => (isHangul(word) ? [stem] : []));
    return hits.slice(0, limit).map(({ id, kind, title, trail, excerpt: text, terms: matched }) => ({
      ...{ id, kind, title, trail, excerpt: text },
      terms: [...matched.filter((term) => !isHangul(term)), ...written],
    }));
  };
}
