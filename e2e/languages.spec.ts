/** One site in two languages: changing between them, and keeping them apart. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { all as en } from '@/content/en/all';
import { all as ko } from '@/content/ko/all';
import { answer, expect, open, radio, test } from './journey';
import { openQuiz } from './learner';
import { englishSentences, spoken } from './spoken';

const OUT = path.resolve('out');
const CHUNKS = path.join(OUT, '_next/static/chunks');
const VARIABLES = 'config-set-by-variables';
const REPOSITORY = 'one-codebase-per-app';

test('no script of the build holds the words of two languages', async () => {
  const english = await englishSentences();
  const files = readdirSync(CHUNKS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const found = files.map((name) => ({ name, languages: spoken(path.join(CHUNKS, name), english) }));
  expect(found.filter(({ languages }) => languages.length > 1)).toEqual([]);
  // Both languages are there to be found.
  for (const language of ['en', 'ko']) {
    expect(found.filter(({ languages }) => languages.includes(language)).length, language).toBeGreaterThan(20);
  }
});

test('no page in Korean says or carries an English sentence of the interface, a simulation, a quiz or a presentation', async () => {
  const english = await englishSentences();
  const pages = readdirSync(path.join(OUT, 'ko'), { recursive: true, encoding: 'utf8' });
  const found = pages.filter((name) => name.endsWith('.html')).map((name) => path.join(OUT, 'ko', name));
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((name) => spoken(name, english).includes('en'))).toEqual([]);
  expect(spoken(path.join(OUT, 'en/index.html'), english)).toContain('en');
});

for (const [own, other] of [
  ['ko', 'en'],
  ['en', 'ko'],
] as const) {
  test(`a page in ${own} asks for no words in ${other}, however far it is read, and none in its search`, async ({
    page,
  }) => {
    const english = await englishSentences();
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/_next/static/chunks/')) asked.add(pathname);
      expect(pathname, 'a file of the other language').not.toMatch(new RegExp(`^/${other}/`));
    });
    const words = own === 'ko' ? ko.ui : en.ui;
    for (const address of ['learn/config/', 'assess/', 'report/', 'learn/record/', 'learn/review/', 'glossary/']) {
      await page.goto(`/${own}/${address}`, { waitUntil: 'load' });
      for (const part of ['#simulation', '#quiz', '#your-service']) {
        const place = page.locator(part);
        if (await place.count()) await place.scrollIntoViewIfNeeded();
      }
      await page.waitForLoadState('networkidle');
    }
    await page.goto(`/${own}/assess/`);
    await page.locator('.search-btn').click();
    await expect(page.getByRole('combobox', { name: words.search.field })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(asked.size).toBeGreaterThan(20);
    for (const script of asked) {
      expect(spoken(OUT + script, english), script).not.toContain(other);
    }
  });
}

test('changing the language keeps the lesson, the heading in view and the step of a picture', async ({ page }) => {
  await page.goto('/en/learn/config/');
  await page.locator('.plate [data-pip="2"]').first().click();
  await page
    .locator('#variables, #ideas')
    .first()
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  const passed = await page.evaluate(() => {
    const marks = [...document.querySelectorAll('main :is(h2, h3)[id]')];
    return marks.filter((mark) => mark.getBoundingClientRect().top < window.innerHeight / 3).at(-1)?.id;
  });
  // As long as somebody looks at a place before they go up to the languages.
  await page.waitForTimeout(1500);
  await page.getByRole('link', { name: '한국어' }).first().click();
  await page.waitForURL(`**/ko/learn/config/#${passed}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.locator('.plate [data-pip="2"]').first()).toHaveClass('now');
  await expect
    .poll(() => page.locator(`[id="${passed}"]`).evaluate((heading) => heading.getBoundingClientRect().top))
    .toBeLessThan(400);
});

test('changing the language keeps the answers, the filter of the questions and what was opened in one', async ({
  page,
}) => {
  await open(page, '/en/assess/');
  await answer(page, VARIABLES, 'partly');
  const filters = page.locator('.filters [aria-pressed]');
  await filters.nth(1).click();
  await expect(radio(page, VARIABLES, 'partly')).toHaveCount(0);
  const more = page.locator(`[data-item="${REPOSITORY}"] details.more`);
  await more.locator('summary').click();
  await page.getByRole('link', { name: '한국어' }).first().click();
  await page.waitForURL('**/ko/assess/**');
  await expect(filters.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(more).toHaveAttribute('open');
  await expect(radio(page, VARIABLES, 'partly')).toHaveCount(0);
  await filters.first().click();
  await expect(radio(page, VARIABLES, 'partly')).toBeChecked();
});

test('changing the language keeps the way through the lessons that was chosen, and a quiz option that was not checked', async ({
  page,
}) => {
  await page.goto('/en/learn/');
  const way = page.locator('.order input[value="numeric"]');
  await way.check();
  await page.getByRole('link', { name: '한국어' }).first().click();
  await page.waitForURL('**/ko/learn/**');
  await expect(way).toBeChecked();

  await openQuiz(page, 'config');
  const option = page.locator('form[data-question]').first().locator('input').nth(1);
  const chosen = await option.getAttribute('value');
  await option.check();
  await page.getByRole('link', { name: '한국어' }).first().click();
  await page.waitForURL('**/ko/learn/config/#*');
  await expect(page.locator('form[data-question]').first().locator('input:checked')).toHaveValue(chosen ?? '');
});

test('fault 54: a note half typed, its open field and the answer are there in the other language', async ({ page }) => {
  await open(page, '/en/assess/');
  await answer(page, VARIABLES, 'partly');
  const row = page.locator(`[data-item="${VARIABLES}"]`);
  await row.locator('[data-open-note]').click();
  await row.locator('textarea').pressSequentially('환경 변수에서 읽지만 아직 반');
  // At once: who has just written somewhere stands there, however short they look at it.
  await page.getByRole('link', { name: '한국어' }).first().click();
  await page.waitForURL('**/ko/assess/**');
  await expect(radio(page, VARIABLES, 'partly')).toBeChecked();
  await expect(row.locator('textarea')).toHaveValue('환경 변수에서 읽지만 아직 반');
  await expect(row).toBeInViewport();
  await page.getByRole('link', { name: 'English' }).first().click();
  await page.waitForURL('**/en/assess/**');
  await expect(radio(page, VARIABLES, 'partly')).toBeChecked();
  await expect(row.locator('textarea')).toHaveValue('환경 변수에서 읽지만 아직 반');
});

test('the language that was chosen is where the next visit begins, whatever the browser asks for', async ({ page }) => {
  await page.goto('/');
  await page.waitForURL('**/en/');
  await page.getByRole('link', { name: '한국어' }).first().click();
  await page.waitForURL('**/ko/');
  await page.goto('/');
  await page.waitForURL('**/ko/');
  // An address that names its language is meant.
  await page.goto('/en/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('without a choice the browser’s languages decide, and the page of languages knows both', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'ko-KR' });
  const page = await context.newPage();
  await page.goto('/');
  await page.waitForURL('**/ko/');
  await page.goto('/index.html');
  await page.waitForURL('**/ko/');
  await context.close();
});

test('a page has the title of its language, and says which language it is in', async ({ page }) => {
  const titles = new Map<string, string>();
  for (const locale of ['en', 'ko']) {
    await page.goto(`/${locale}/learn/config/`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    titles.set(locale, await page.title());
    await expect(page.locator('meta[property="og:locale"]')).toHaveAttribute(
      'content',
      { en: 'en_GB', ko: 'ko_KR' }[locale] ?? '',
    );
  }
  expect(titles.get('ko')).toMatch(/^III 설정/);
  expect(titles.get('en')).toMatch(/^III Config/);
});

test('a Korean word finds its lesson with the particle that is joined to it, and is marked without', async ({
  page,
}) => {
  await page.goto('/ko/');
  await page.locator('.search-btn').click();
  await page.getByRole('combobox').fill('설정을');
  await expect(page.getByRole('option').first()).toHaveAttribute('href', '/ko/learn/config/');
  await expect(page.locator('mark').first()).toHaveText('설정');
});

test('the glossary shows each term in both languages, marked as such', async ({ page }) => {
  for (const [own, other, term] of [
    ['ko', 'en', 'Stateless'],
    ['en', 'ko', '무상태'],
  ] as const) {
    await page.goto(`/${own}/glossary/`);
    await expect(page.locator(`#stateless dt [lang="${other}"]`)).toHaveText(term);
  }
});
