/** Byte budgets, on the built site, in every language. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { LESSON_IDS } from '@/content/lessons';
import { FACTOR_IDS } from '@/domain/factors';
import { LOCALES } from '@/i18n/locales';
import { pagesOf, scriptsOf } from '@/scripts/paint-first';

const OUT = path.resolve('out');
/** A page's bytes, gzip. A syllable of Hangul has three bytes, and the same lesson more of them. */
const PAGE = { en: 45_000, ko: 50_000 } as const;
const lessonFile = (language: string, id: string) =>
  path.join(OUT, language, 'learn', id === 'overview' ? '' : id, 'index.html');
const LESSONS = LOCALES.flatMap((language) => LESSON_IDS.map((id) => lessonFile(language, id)));

const gzip = (file: string) => gzipSync(readFileSync(file)).length;

test('a lesson’s initial JavaScript is at most 150 kB gzip', () => {
  for (const lesson of LESSONS) {
    const files = new Set(scriptsOf(readFileSync(lesson, 'utf8')));
    expect(files.size, lesson).toBeGreaterThan(3);
    const total = [...files].reduce((sum, src) => sum + gzip(path.join(OUT, src)), 0);
    expect(total, `${lesson}: ${total} bytes`).toBeLessThanOrEqual(150_000);
  }
});

test('a lesson’s page is at most 45 kB gzip, in Korean 50 kB', () => {
  for (const language of LOCALES) {
    for (const id of LESSON_IDS) {
      const size = gzip(lessonFile(language, id));
      expect(size, `${language} ${id}: ${size} bytes`).toBeLessThanOrEqual(PAGE[language]);
    }
  }
});

test('the initial JavaScript of a presentation and of its notes is at most 156 kB gzip, the page at most 45 kB', () => {
  for (const language of LOCALES) {
    for (const page of FACTOR_IDS.flatMap((id) => [id, path.join(id, 'notes')])) {
      const file = path.join(OUT, language, 'workshop/present', page, 'index.html');
      const size = gzip(file);
      expect(size, `${file}: ${size} bytes of page`).toBeLessThanOrEqual(PAGE[language]);
      const files = new Set(scriptsOf(readFileSync(file, 'utf8')));
      const total = [...files].reduce((sum, src) => sum + gzip(path.join(OUT, src)), 0);
      expect(total, `${file}: ${total} bytes of script`).toBeLessThanOrEqual(156_000);
    }
  }
});

test('a page asks for at most eight files of code at first, and for four more once it stands', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && asked.add(new URL(request.url()).pathname));
  for (const address of ['', 'learn/config/', 'assess/', 'report/', 'team/', 'workshop/present/config/']) {
    asked.clear();
    await page.goto(`/en/${address}`, { waitUntil: 'networkidle' });
    const first = scriptsOf(readFileSync(path.join(OUT, 'en', address, 'index.html'), 'utf8'));
    expect(first.length, address).toBeLessThanOrEqual(8);
    expect([...asked], address).toEqual(expect.arrayContaining(first));
    expect(asked.size - first.length, [...asked].join(' ')).toBeLessThanOrEqual(4);
  }
});

test('no page has the data it begins with compiled as a program', () => {
  const pages = pagesOf(OUT);
  expect(pages.length).toBeGreaterThan(LESSONS.length);
  for (const page of pages) {
    const html = readFileSync(path.join(OUT, page), 'utf8');
    expect(html, page).toContain('data-flight');
    expect(html, page).not.toContain('__next_f.push([1,"');
  }
});

test('a diagram is at most 5 kB compressed', () => {
  for (const lesson of LESSONS) {
    const html = readFileSync(lesson, 'utf8');
    const drawings = html.match(/<svg [^>]*class="dg[\s\S]*?<\/svg>/g) ?? [];
    expect(drawings, lesson).not.toEqual([]);
    for (const svg of drawings) {
      expect(brotliCompressSync(svg).length, `${lesson}: ${svg.slice(0, 120)}`).toBeLessThanOrEqual(5_000);
    }
  }
});

test('no page asks for mermaid, however far it is read', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const pages = ['', 'learn/', 'learn/config/', 'assess/', 'report/', 'team/'];
  for (const address of LOCALES.flatMap((locale) => pages.map((each) => `/${locale}/${each}`))) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.keyboard.press('End');
  }
  await page.waitForLoadState('networkidle');
  const scripts = asked.map((url) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  for (const path of new Set(scripts)) {
    const text = readFileSync(OUT + path, 'utf8');
    expect(text.includes('mermaidAPI'), path).toBe(false);
  }
});

test('reading files and writing them is not part of any page’s first load', () => {
  const pages = ['report', 'team', 'assess', 'learn/config'].flatMap((page) =>
    LOCALES.map((language) => path.join(language, page, 'index.html')),
  );
  for (const page of pages) {
    for (const src of scriptsOf(readFileSync(path.join(OUT, page), 'utf8'))) {
      expect(readFileSync(path.join(OUT, src), 'utf8').includes('micromark'), `${page}: ${src}`).toBe(false);
    }
  }
});
