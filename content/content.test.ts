import { expect, test } from 'vitest';
import { LOCALES } from '@/i18n/locales';
import { checklist } from './checklist';
import { glossary } from './en/glossary';
import { asked, headingIds, internalLinks, tags, teachingWords, terms } from './guard';
import { isFactorLesson, LESSON_IDS } from './lessons';
import { lessonOutline } from './load';
import { readProse } from './outline';

const SECTIONS = [
  'outcomes',
  'why',
  'picture',
  'ideas',
  'simulation',
  'code',
  'anti-patterns',
  'beyond',
  'quiz',
  'your-service',
  'workshop',
  'sources',
];
const VOCABULARY = [
  'AntiPattern',
  'Asks',
  'FactorMap',
  'Fix',
  'LessonOrder',
  'Listing',
  'Note',
  'Point',
  'Quiz',
  'Simulation',
  'Term',
  'YourService',
];
const PAGES = [
  '/',
  '/learn',
  '/learn/review',
  '/learn/record',
  '/assess',
  '/report',
  '/workshop',
  '/glossary',
  '/about',
];

const lessons = LOCALES.flatMap((locale) =>
  LESSON_IDS.map((id) => ({
    locale,
    id,
    source: readProse(locale, `${id}/lesson.mdx`),
    file: `content/${locale}/${id}/lesson.mdx`,
  })),
);
const factorLessons = lessons.filter(({ id }) => isFactorLesson(id));

/** Every id that can be linked to on a page of this language; null when there is no such page. */
function anchors(locale: (typeof LOCALES)[number], page: string): string[] | null {
  if (page === '/about') return headingIds(readProse(locale, 'about/about.mdx'));
  if (page === '/glossary') return Object.keys(glossary);
  const id = page === '/learn' ? 'overview' : page.replace('/learn/', '');
  const lesson = lessons.find((each) => each.locale === locale && each.id === id);
  if (lesson) return [...headingIds(lesson.source), ...checklist.items.map((item) => item.id)];
  return PAGES.includes(page) ? [] : null;
}

test('a factor’s lesson has the sections of the grammar, in order', () => {
  for (const { source, file } of factorLessons) {
    expect(
      headingIds(source).filter((id) => SECTIONS.includes(id)),
      file,
    ).toEqual(SECTIONS);
  }
});

test('no heading id stands twice in a lesson, nor is it a question’s id', () => {
  for (const { source, file } of lessons) {
    const ids = [...headingIds(source), ...checklist.items.map(({ id }) => id)];
    expect(ids.length, file).toBe(new Set(ids).size);
  }
});

test('a lesson uses the closed vocabulary only', () => {
  for (const { source, file } of lessons) expect(VOCABULARY, file).toEqual(expect.arrayContaining(tags(source)));
});

test('each question is asked once, in the section that the checklist names', () => {
  for (const { id, source, file } of factorLessons) {
    const own = checklist.items
      .filter(({ factor }) => factor === id)
      .map((item) => ({ item: item.id, section: item.section }));
    const byId = (a: { item: string }, b: { item: string }) => a.item.localeCompare(b.item);
    expect(asked(source).sort(byId), file).toEqual(own.sort(byId));
  }
});

test('every link inside the site leads to a page and, where it has a hash, to a place on it', () => {
  for (const { locale, source, file } of lessons) {
    for (const href of internalLinks(source)) {
      const [page = '', hash] = href.split('#');
      const places = anchors(locale, page);
      expect(places, `${file}: ${href}`).not.toBeNull();
      if (hash !== undefined) expect(places, `${file}: ${href}`).toContain(hash);
    }
  }
});

test('every term marked in a lesson is in the glossary', () => {
  for (const { source, file } of lessons) {
    for (const id of terms(source)) expect(Object.keys(glossary), `${file}: ${id}`).toContain(id);
  }
});

test('every term of the glossary is used in a lesson or on the about page', () => {
  const about = LOCALES.map((locale) => readProse(locale, 'about/about.mdx'));
  const used = new Set([...lessons.map(({ source }) => source), ...about].flatMap(terms));
  expect(Object.keys(glossary).filter((id) => !used.has(id))).toEqual([]);
});

test('no lesson is shorter than it takes to teach its factor, and none is a book', () => {
  for (const { source, file } of lessons) {
    expect(teachingWords(source), file).toBeGreaterThan(900);
    expect(teachingWords(source), file).toBeLessThan(2400);
  }
});

test('a lesson takes as long to read in every language', () => {
  for (const id of LESSON_IDS) {
    const [first, ...others] = LOCALES.map((locale) => lessonOutline(locale, id));
    for (const other of others) expect(other.minutes, id).toBe(first?.minutes);
  }
});

test('there are 53 questions, and the four of Codebase always apply', () => {
  expect(checklist.items).toHaveLength(53);
  expect(new Set(checklist.items.map(({ id }) => id)).size).toBe(53);
  expect(checklist.items.filter(({ mayNotApply }) => !mayNotApply).map(({ factor }) => factor)).toEqual(
    Array(4).fill('codebase'),
  );
});

test('a retired id is never used again', () => {
  for (const { id } of checklist.items) expect(checklist.retired).not.toContain(id);
});
