import path from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '@/i18n/locales';
import { fencesOf } from './fences';
import { englishIn, hanging, saidInProse } from './korean-rules';
import {
  codeBones,
  filesOf,
  headingBones,
  hrefIn,
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
    locale,
    file: `content/${locale}/${file}`,
    own: read(locale, file),
    english: read('en', file),
  })),
);

const moduleOf = (locale: string, file: string): Promise<unknown> =>
  import(/* @vite-ignore */ path.resolve('content', locale, file));

/** What people type for our words in one language is no translation of what they type in another. */
const OF_ONE_LANGUAGE = ['synonyms.ts'];
/** Files that gather what others say. */
const GATHERS = ['all.ts', 'factors.ts'];
const strings = async (locale: string, file: string): Promise<Said[]> => said(await moduleOf(locale, file));
const modules = others.flatMap((locale) =>
  filesOf(locale)
    .filter((file) => file.endsWith('.ts') && !OF_ONE_LANGUAGE.includes(file))
    .map((file) => ({ locale, file })),
);
const withoutSingular = (all: readonly Said[]) => all.filter(({ key }) => !/(^|\.)one$/.test(key));

const bonesOf = (source: string) => fencesOf(source).map(({ bones }) => bones);

test('every language has the same files', () => {
  for (const locale of others) expect(filesOf(locale), `content/${locale}`).toEqual(filesOf('en'));
});

test('every language has the same headings, tags, links, code and diagrams, in prose', () => {
  for (const { locale, file, own, english } of pages) {
    expect(headingBones(own), `${file}: headings`).toEqual(headingBones(english));
    expect(tagBones(own), `${file}: tags`).toEqual(tagBones(english));
    expect(linkBones(own), `${file}: links`).toEqual(
      linkBones(english)
        .map((href) => hrefIn(locale, href))
        .sort(),
    );
    expect(codeBones(own), `${file}: code in a sentence`).toEqual(codeBones(english));
    expect(bonesOf(own), `${file}: fences`).toEqual(bonesOf(english));
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
      expect(here.trim() === '', `content/${locale}/${file}: ${key}: empty`).toBe(text.trim() === '');
      expect(placeholders(here), `content/${locale}/${file}: ${key}`).toEqual(placeholders(text));
      expect(codeBones(here), `content/${locale}/${file}: ${key}`).toEqual(codeBones(text));
    }
  }
});

/** All that the Korean edition says, with its place. */
async function saidInKorean(): Promise<{ place: string; text: string }[]> {
  const found: { place: string; text: string }[] = [];
  for (const { locale, file } of modules.filter((each) => each.locale === 'ko' && !GATHERS.includes(each.file))) {
    for (const { key, text } of await strings(locale, file)) found.push({ place: `content/ko/${file}: ${key}`, text });
  }
  for (const file of proseIn('ko')) {
    for (const { key, text } of saidInProse(read('ko', file)))
      found.push({ place: `content/ko/${file}: ${key}`, text });
  }
  return found;
}

test('every Korean sentence is Korean', async () => {
  const found = (await saidInKorean()).flatMap(({ place, text }) => englishIn(text).map((part) => `${place}: ${part}`));
  expect(found).toEqual([]);
});

test('no Korean particle hangs on a value that is filled in', async () => {
  const inModules = (await saidInKorean()).filter(({ place }) => place.includes('.ts: '));
  const found = inModules.flatMap(({ place, text }) => hanging(text).map((part) => `${place}: ${part}: ${text}`));
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
