/** A part of an English sentence of the product as the Korean sentence around it, with the values that the part gives. */
import { all as en } from '@/content/en/all';
import { all as ko } from '@/content/ko/all';
import { inLanguage, isKnown, literal, namesIn, pairsOf, patternOf, valueIn } from './korean-words';

/** A value that is not known. */
const SOME = '[\\s\\S]{0,120}?';
const OUTER = new RegExp(`^(${literal(SOME)})+|(${literal(SOME)})+$`, 'g');
const NUMBER = /^[\d.,+−–%]+$/;
const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
const either = (texts: readonly string[]) => `(?:${texts.map(literal).join('|')})`;

type Word = { pattern: RegExp; names: readonly string[]; literals: number };
/** What the interface tells; lessons and questions are never read in part. */
const TOLD = pairsOf([en.ui, en.failure, en.files, en.teamFile], [ko.ui, ko.failure, ko.files, ko.teamFile]).map(
  ({ english, korean }) => ({
    korean,
    words: english.split(' ').map(
      (word): Word => ({
        pattern: new RegExp(`^${patternOf(word, (name) => `(${valueIn(name)})`)}$`),
        names: namesIn(word),
        literals: lettersOf(word.replace(/\{\w+\}/g, '')),
      }),
    ),
  }),
);

type Values = Readonly<Record<string, string>>;
type Fit = { literals: number; values: Values };

/** The values of one word; undefined where it is another word. What stands last may be cut off. */
function valuesIn(text: string, { pattern, names }: Word, last: boolean): Values | undefined {
  const bare = text.replace(/[.,:]$/, '');
  const tries = last ? [text, ...['', '.', ':', ','].map((end) => bare + end)] : [text];
  const found = tries.map((each) => pattern.exec(each)).find((each) => each !== null);
  if (found) return Object.fromEntries(names.map((name, i) => [name, found[i + 1] ?? '']));
  return last && names.length > 0 ? {} : undefined;
}

/** How a text goes on in a sentence from word `at` on: its letters there, and its values. */
function fitting(text: readonly string[], words: readonly Word[], at: number): Fit | undefined {
  const [first, ...rest] = text;
  const word = words[at];
  if (first === undefined) return { literals: 0, values: {} };
  if (!word) return undefined;
  const values = valuesIn(first, word, rest.length === 0);
  const next = values && fitting(rest, words, at + 1);
  if (values && next) return { literals: word.literals + next.literals, values: { ...next.values, ...values } };
  // A value may be several words, but no sentence.
  const [name] = word.names;
  const more = name !== undefined && rest.length > 0 && !first.endsWith('.') ? fitting(rest, words, at) : undefined;
  if (name === undefined || more?.values[name] === undefined) return more;
  return { ...more, values: { ...more.values, [name]: `${first} ${more.values[name]}` } };
}

/** A Korean sentence with the values that are known; undefined where nothing of it would be left to read. */
function sentenceWith(korean: string, values: Values, end: string): string | undefined {
  const source = patternOf(korean, (name) => {
    const value = values[name];
    if (value === undefined) return SOME;
    // What stands at the end of a part may go on.
    return either(inLanguage(value)) + (NUMBER.test(value) || !end.endsWith(value) ? '' : SOME);
  });
  const read = source.split(SOME).join(' ').trim();
  return lettersOf(read) < 2 && !/\d/.test(read) ? undefined : source.replace(OUTER, '');
}

/** The Korean sentences around a part, those that say most of it; none where they say less than half. */
function sentencesAround(text: string): string[] {
  const asked = text.split(' ');
  const found = TOLD.flatMap(({ korean, words }) =>
    words.flatMap((_, at) => {
      const fit = fitting(asked, words, at);
      return fit ? [{ korean, ...fit }] : [];
    }),
  );
  const most = Math.max(0, ...found.map(({ literals }) => literals));
  if (most === 0 || most * 2 < lettersOf(text)) return [];
  const best = found.filter(({ literals }) => literals === most);
  return [...new Set(best.flatMap(({ korean, values }) => sentenceWith(korean, values, text) ?? []))];
}

/** What a text must hold: one of some patterns, or else all of several. */
type Held = { any: readonly string[]; all?: readonly Held[] };

/** Looked for from the beginning, each by itself: in one pattern after another a text that holds not all takes for ever. */
function sourceOf({ any, all = [] }: Held): string {
  const one = `(?=[\\s\\S]*?(?:${any.join('|')}))`;
  return all.length === 0 ? one : `(?:${one}|${all.map(sourceOf).join('')})`;
}

function held(given: string): Held {
  const bare = given.replace(/[.,]$/, '');
  const text = !isKnown(given) && isKnown(bare) ? bare : given;
  const whole = inLanguage(text).map(literal);
  const sentences = text.length < 4 ? [] : sentencesAround(text);
  // Several words may also stand in a longer sentence that is put otherwise in Korean.
  if (isKnown(text)) return { any: text.split(' ').length > 2 ? [...whole, ...sentences] : whole };
  // One or two words also as they are: a name or what somebody typed may look like a part of a sentence.
  if (sentences.length > 0) return { any: [...(text.split(' ').length > 2 ? [] : [literal(text)]), ...sentences] };
  const parts = [/(?<=[.:]) /, / · /, /(?<=,) /].map((between) => text.split(between)).find(({ length }) => length > 1);
  return parts ? { any: whole, all: parts.map(held) } : { any: whole };
}

/** A text of the product in Korean, or the whole Korean sentence that it is a part of; anything else as it is. */
export function around(text: string): RegExp | string {
  if (/[가-힣]/.test(text)) return text;
  const { any, all } = held(text);
  const [only = '', ...others] = inLanguage(text);
  if (!all && any.length === 1 && others.length === 0 && any[0] === literal(only)) return only;
  // A pattern, unlike a text, does not take a space that keeps a line together for a space.
  return new RegExp(`^${sourceOf({ any, ...(all && { all }) }).replaceAll(' ', '[ \\u00a0]')}`);
}
