import path from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '@/i18n/locales';
import {
  codeBones,
  fenceBones,
  filesOf,
  headingBones,
  linkBones,
  placeholders,
  read,
  type Said,
  said,
  tagBones,
} from './mirror';

const others = LOCALES.filter((locale) => locale !== 'en');
const proseIn = (locale: string) => filesOf(locale).filter((file) => file.endsWith('.mdx'));
const pages = others.flatMap((locale) =>
  proseIn(locale).map((file) => ({
    file: `content/${locale}/${file}`,
    own: read(locale, file),
    english: read('en', file),
  })),
);

const moduleOf = (locale: string, file: string): Promise<unknown> =>
  import(/* @vite-ignore */ path.resolve('content', locale, file));

/** Files that gather what others say. */
const GATHERS = ['all.ts', 'factors.ts'];
const strings = async (locale: string, file: string): Promise<Said[]> => said(await moduleOf(locale, file));
const modules = others.flatMap((locale) =>
  filesOf(locale)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ locale, file })),
);
const withoutSingular = (all: readonly Said[]) => all.filter(({ key }) => !/(^|\.)one$/.test(key));

test('every language has the same files', () => {
  for (const locale of others) expect(filesOf(locale), `content/${locale}`).toEqual(filesOf('en'));
});

test('every language has the same headings, tags, links, code and diagrams, in prose', () => {
  for (const { file, own, english } of pages) {
    expect(headingBones(own), `${file}: headings`).toEqual(headingBones(english));
    expect(tagBones(own), `${file}: tags`).toEqual(tagBones(english));
    expect(linkBones(own), `${file}: links`).toEqual(linkBones(english));
    expect(codeBones(own), `${file}: code in a sentence`).toEqual(codeBones(english));
    expect(fenceBones(own), `${file}: fences`).toEqual(fenceBones(english));
  }
});

test('every language has the same keys, with the same placeholders and code in each sentence', async () => {
  for (const { locale, file } of modules) {
    const own = new Map((await strings(locale, file)).map(({ key, text }) => [key, text]));
    const english = await strings('en', file);
    expect([...own.keys()].filter((key) => !/(^|\.)one$/.test(key)).sort(), `content/${locale}/${file}`).toEqual(
      withoutSingular(english)
        .map(({ key }) => key)
        .sort(),
    );
    for (const { key, text } of withoutSingular(english)) {
      const here = own.get(key) ?? '';
      expect(placeholders(here), `content/${locale}/${file}: ${key}`).toEqual(placeholders(text));
      expect(codeBones(here), `content/${locale}/${file}: ${key}`).toEqual(codeBones(text));
    }
  }
});

/** What is left of a text when code, tags, placeholders, addresses and names have gone. */
function sentence(text: string): string {
  return text
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\{[^}]*\}/g, '')
    .replace(/\[[^\]가-힣]*\]\([^)]*\)/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[^>]*>/g, '')
    .replace(/https?:\S+/g, '');
}

const HANGUL = /[가-힣]/;
/** Four English words in a row that begin small: a name or a title does not look like this. */
const ENGLISH = /(?<![A-Za-z])(?:[a-z]{2,} ){3,}[a-z]{2,}/;

/** What is said in English in a Korean sentence too: commands, signals, units, formats, lines a program prints. */
const NAMES = [
  /Error: Cannot find module|FATAL: sorry, too many clients already\./g,
  /docker stop|rails console|manage\.py shell|trace id|npm install/g,
  /\b(Twelvefold|JSON|CSV|Markdown|PostgreSQL|onboarding|GB|id|web|worker|storefront|ledger-api|production)\b/g,
  /\b[A-Z_]{4,}\b|\bv\d*\b/g,
];
const withoutNames = (text: string) => NAMES.reduce((left, name) => left.replace(name, ''), text);

test('every Korean sentence is Korean', async () => {
  const found: string[] = [];
  for (const { locale, file } of modules.filter((each) => each.locale === 'ko')) {
    if (GATHERS.includes(file)) continue;
    for (const { key, text } of await strings(locale, file)) {
      const left = withoutNames(sentence(text));
      if (!/[A-Za-z]/.test(left)) continue;
      if (!HANGUL.test(left) || ENGLISH.test(left)) found.push(`content/ko/${file}: ${key}: ${text}`);
    }
  }
  for (const { file, own } of pages.filter(({ file }) => file.startsWith('content/ko/'))) {
    for (const line of withoutNames(sentence(own)).split('\n')) {
      const words = line.match(/[A-Za-z]{2,}/g) ?? [];
      if (words.length < 4) continue;
      if (!HANGUL.test(line) || ENGLISH.test(line)) found.push(`${file}: ${line}`);
    }
  }
  expect(found).toEqual([]);
});

/** The particles that change with the sound before them: after a value nobody can know which is right. */
const PARTICLE = /\}[”’"']?(은|는|이|가|을|를|과|와|으로|로|이나|나|이랑|랑|아|야)(?![가-힣])/;

test('no Korean particle hangs on a value that is filled in', async () => {
  const found: string[] = [];
  for (const { locale, file } of modules.filter((each) => each.locale === 'ko')) {
    for (const { key, text } of await strings(locale, file)) {
      if (PARTICLE.test(text) || /을\(를\)|이\(가\)|은\(는\)|\(으\)로/.test(text))
        found.push(`${file}: ${key}: ${text}`);
    }
  }
  expect(found).toEqual([]);
});

test('Korean sets no italics', () => {
  for (const { file, own } of pages.filter(({ file }) => file.startsWith('content/ko/'))) {
    const prose = own
      .replace(/^```[\s\S]*?^```/gm, '')
      .replace(/`[^`\n]*`/g, '')
      .replace(/\{\/\*.*?\*\/\}/g, '')
      .replace(/\*\*/g, '')
      .replace(/^\s*[*-] /gm, '');
    expect(prose.match(/(?<![\w\\])[*_](?=\S)[^*_\n]*\S[*_](?!\w)/g) ?? [], file).toEqual([]);
  }
});
