/** English words of the product looked up in Korean: by their place in the words of both languages. */
import { all as en } from '@/content/en/all';
import { all as ko } from '@/content/ko/all';
import { longDate } from '@/i18n/date';
import { fill } from '@/i18n/format';

export type Pair = { english: string; korean: string };

/** Every English text with the Korean one of the same place; a singular stands beside the only form of Korean. */
export function pairsOf(english: unknown, korean: unknown): Pair[] {
  if (typeof english === 'string' && typeof korean === 'string') return english === '' ? [] : [{ english, korean }];
  if (typeof english !== 'object' || english === null || typeof korean !== 'object' || korean === null) return [];
  const other: Readonly<Record<string, unknown>> = { ...korean };
  return Object.entries(english).flatMap(([key, value]) =>
    pairsOf(value, other[key] ?? (key === 'one' ? other.other : undefined)),
  );
}

const PAIRS: readonly Pair[] = pairsOf(en, ko);
export const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
export const PLACE = /\{(\w+)\}/;
/** Values that are numbers; no value swallows a sentence. */
const NUMBERS =
  /^(n|total|answered|minutes|days|score|floor|ceiling|gain|line|column|missed|old|right|rank|percent|step|settled)$/;
export const valueIn = (name: string) => (NUMBERS.test(name) ? '[\\d.,]+' : '(?:(?!\\. ).)+?');
/** Values with nothing but a small word between them are single words. */
const valueBeside = (name: string, sentence: string) =>
  /\p{L}{3}/u.test(sentence.replace(/\{\w+\}/g, '')) || NUMBERS.test(name) ? valueIn(name) : '\\S+';

export const namesIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** A sentence as a pattern; `value` writes the place of a value. */
export function patternOf(sentence: string, value: (name: string) => string): string {
  return sentence
    .split(/(\{\w+\})/)
    .map((part) => (PLACE.test(part) ? value(PLACE.exec(part)?.[1] ?? '') : literal(part)))
    .join('');
}

const loose = (sentence: string) => patternOf(sentence, () => '[\\s\\S]*?');

const TEMPLATES = PAIRS.filter(({ english }) => PLACE.test(english))
  .map((pair) => ({ ...pair, names: namesIn(pair.english), literals: pair.english.replace(/\{\w+\}/g, '').length }))
  .filter(({ literals }) => literals > 3)
  .map((template) => ({
    ...template,
    whole: new RegExp(`^${patternOf(template.english, (name) => `(${valueBeside(name, template.english)})`)}$`),
  }));

const different = (texts: readonly string[]) => [...new Set(texts)];

/** Each way to take one of every list. */
const combined = (lists: readonly (readonly string[])[], between: string): string[] =>
  lists.reduce<string[]>(
    (found, list, i) =>
      i === 0 ? [...list] : found.flatMap((before) => list.map((each) => `${before}${between}${each}`)),
    [],
  );

const DATE = /^\d{1,2} [A-Z][a-z]+ \d{4}$/;

/** A factor or a question with its number, and how many gave an answer. */
const NUMBERED = /^([IVX]+(?:\.\d+)?|\d+) (.+)$/;

type Values = Readonly<Record<string, string>>;
type Found = { texts: string[]; letters: number };
const NOTHING: Found = { texts: [], letters: 0 };

/** One sentence filled in: with its letters count those of values that are words of the product themselves. */
function filled({ korean, names, whole, literals }: (typeof TEMPLATES)[number], text: string): Found {
  const values = whole.exec(text)?.slice(1) ?? [];
  const inside = values.map((value) => lookUp(value).letters).reduce((sum, each) => sum + each, 0);
  // An English singular may say "one" where Korean has the number.
  const ways = [...new Map([['n', '1'], ...names.map((name, i) => [name, values[i] ?? ''] as const)])].reduce<Values[]>(
    (found, [name, value]) => found.flatMap((before) => inLanguage(value).map((each) => ({ ...before, [name]: each }))),
    [{}],
  );
  return { texts: ways.map((way) => fill(korean, way)), letters: literals + inside };
}

/** What stands word for word in the English words. */
function word(text: string): Found {
  const found = PAIRS.filter(({ english }) => english === text);
  return { texts: found.map(({ korean }) => korean.replaceAll('{n}', '1')), letters: found.length && text.length };
}

function lookUp(text: string): Found {
  if (DATE.test(text)) return { texts: [longDate('ko', new Date(text).toISOString())], letters: text.length };
  const exact = word(text);
  if (exact.texts.length > 0) return exact;
  const [, number = '', title = ''] = NUMBERED.exec(text) ?? [];
  const { texts, letters } = word(title);
  if (texts.length > 0) return { texts: texts.flatMap((each) => [`${number} ${each}`, `${each} ${number}`]), letters };
  const fitting = TEMPLATES.filter(({ whole }) => whole.test(text)).map((template) => filled(template, text));
  // Those that say most of it; the others only happen to have a place for all of it.
  const most = Math.max(0, ...fitting.map(({ letters }) => letters));
  const best = fitting.filter(({ letters }) => letters === most);
  return best.length === 0 ? NOTHING : { texts: best.flatMap(({ texts }) => texts), letters: most };
}

/** What an English text of the product is in Korean, at each place where it is said; empty where it is none. */
const known = (text: string) => different(lookUp(text).texts);

/** A text whose last piece, or what stands before it, is known: joined as before. */
function pieces(text: string, between: string): string[] {
  const at = text.lastIndexOf(between);
  if (at < 0) return [];
  const [start, end] = [text.slice(0, at), text.slice(at + between.length)];
  const last = known(end).length > 0 ? known(end) : known(end.replace(/[.,]$/, ''));
  const found = combined([inLanguage(start), last.length > 0 ? last : [end]], between);
  return found.length === 1 && found[0] === text ? [] : found;
}

/** A sentence in Korean; a label may stand as one. */
function ofSentence(text: string): string[] {
  const whole = known(text);
  return whole.length > 0 ? whole : known(text.replace(/\.$/, '')).map((each) => `${each}.`);
}

/** A text in Korean in each form that it may have: whole, sentence by sentence, piece by piece, or as it is. */
export function inLanguage(text: string): string[] {
  const whole = known(text);
  const sentences = text.split(/(?<=[.:]) /);
  if (sentences.length > 1 && sentences.every((each) => ofSentence(each).length > 0)) {
    return combined(sentences.map(ofSentence), ' ');
  }
  const found = [whole, pieces(text, ' · '), pieces(text, ', ')].find((each) => each.length > 0);
  return found ?? [text];
}

/** Whether a text is one of the product by itself. */
export const isKnown = (text: string) => known(text).length > 0;

/** A text of the product in Korean; anything else as it is. */
export function inKorean(text: string): string | RegExp {
  const [first = text, ...others] = inLanguage(text);
  return others.length === 0 ? first : new RegExp(`^(${[first, ...others].map(literal).join('|')})$`);
}

/** A pattern of letters that is the beginning of a label or has several words, and so no name, no address and no file. */
const PHRASE = /^(?:\^[A-Za-z]+|[A-Za-z]+(?= ))[A-Za-z, ]*$/;

/** The Korean of every text that a pattern finds; of a phrase nothing else, as it would be English left on a Korean page. */
export function patternInKorean(given: RegExp): RegExp {
  const moved = new RegExp(given.source.replaceAll('\\/en\\/', '\\/ko\\/'), given.flags);
  if (moved.source !== given.source) return moved;
  const fitting = PAIRS.filter(({ english }) => given.test(english) || given.test(english.replace(/\{\w+\}/g, '1')));
  const [start, end] = [given.source.startsWith('^') ? '^' : '', given.source.endsWith('$') ? '$' : ''];
  const korean = different(fitting.map((pair) => `${start}${loose(pair.korean)}${end}`));
  if (korean.length === 0) return given;
  const also = PHRASE.test(given.source) ? [] : [given.source];
  return new RegExp([...also, ...korean].join('|'), given.flags);
}
