/** The way from lesson to lesson, and within one. */
import type { Page } from '@playwright/test';
import { FIRST } from '@/content/mdx/rest.mjs';
import { FACTOR_IDS } from '@/domain/factors';
import { expect, open, test } from './journey';

test('the next lesson is fetched when a reader comes near the way to it, and going there fetches nothing of it again', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/learn/backing-services/')) asked.push(pathname);
  });
  await open(page, '/en/learn/config/');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const next = page.locator('.pn a').last();
  const fetched = page.waitForResponse(/\/learn\/backing-services\/.*__PAGE__/);
  await next.scrollIntoViewIfNeeded();
  await (await fetched).finished();
  const before = asked.length;
  await next.click();
  await expect(page.locator('main.art > article')).toBeVisible();
  await expect(page).toHaveURL(/\/learn\/backing-services\/$/);
  expect(asked.slice(before)).toEqual([]);
});

/** How the browser lays out each block of the lesson: "visible" once nothing of it is held back. */
const blocks = (page: Page) =>
  page.locator('.art .prose > *').evaluateAll((each) => each.map((block) => getComputedStyle(block).contentVisibility));

test('the way from lesson to lesson leads to all of each, below the first screen too', async ({ page }) => {
  const whole = new Map<string, number>();
  for (const lesson of ['dependencies', 'config'] as const) {
    await open(page, `/en/learn/${lesson}/`);
    whole.set(lesson, (await blocks(page)).length);
  }
  for (const [nth, title, lesson] of [
    [0, 'Dependencies', 'dependencies'],
    [1, 'Config', 'config'],
  ] as const) {
    await page.locator('.pn a').nth(nth).click();
    await expect(page.locator('h1')).toContainText(title);
    await expect.poll(() => blocks(page)).toEqual(Array(whole.get(lesson)).fill('visible'));
  }
});

test('a reader who comes back to a lesson, or to a place in it, finds all of it laid out and stands where they stood', async ({
  page,
}) => {
  await open(page, '/en/learn/config/');
  const whole = (await blocks(page)).length;
  // Loaded again, all of it is laid out from the beginning: leaving it must not change that.
  await page.reload();
  await expect(page.locator('[data-asks] .a span').first()).toBeVisible();
  const still = () => page.evaluate(() => document.querySelector('#beyond')?.getBoundingClientRect().top);
  await page.locator('#beyond').evaluate((heading) => heading.scrollIntoView());
  await expect.poll(async () => new Set(await blocks(page))).toEqual(new Set(['visible']));
  const stood = await still();
  // Pressed where the reader stands: a press of the mouse or of a key would go to the top of the page first.
  await page
    .locator('.topnav a')
    .last()
    .evaluate((link: HTMLElement) => link.click());
  await expect(page.locator('h1')).not.toContainText('Config');
  await page.goBack();
  await expect(page.locator('h1')).toContainText('Config');
  expect(await blocks(page)).toEqual(Array(whole).fill('visible'));
  await expect.poll(still).toBe(stood);
});

test('the list of sections marks the one being read, also after a jump past everything between', async ({ page }) => {
  await open(page, '/en/learn/config/');
  const marked = page.locator('.rail .toc [aria-current]');
  const to = (id: string) =>
    page.evaluate((place) => document.getElementById(place)?.scrollIntoView({ behavior: 'instant' }), id);
  await to('outcomes');
  const isMarked = async (section: string) => {
    await expect(marked).toHaveAttribute('href', `#${section}`);
    await expect(marked).toHaveText((await page.locator(`h2#${section}`).textContent()) ?? '');
  };
  await isMarked('outcomes');
  // From the middle of a section to the middle of another: no heading is on the screen before or after.
  for (const [place, section] of [
    ['config-managed-per-deploy', 'your-service'],
    ['why', 'why'],
    ['simulation', 'simulation'],
  ] as const) {
    await to(place);
    await isMarked(section);
  }
});

test('the list of lessons stays from lesson to lesson: what was pressed keeps the focus, and where one is is marked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await open(page, '/en/learn/config/');
  const rail = page.locator('.rail');
  const lesson = (factor: 'config' | 'processes') => rail.locator(`.fs > li > a[href$="/learn/${factor}/"]`);
  const isAt = (factor: string) =>
    expect(rail.locator('.fs > li > a[aria-current]')).toHaveAttribute('href', new RegExp(`/${factor}/$`));
  await isAt('config');
  await page.evaluate(() => document.getElementById('why')?.scrollIntoView({ behavior: 'instant' }));
  await expect(lesson('config').locator('~ .toc [aria-current]')).toHaveAttribute('href', '#why');
  await lesson('processes').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText('Processes');
  await expect(lesson('processes')).toBeFocused();
  await expect(lesson('processes')).toBeInViewport();
  await isAt('processes');
  await expect(rail.locator('.toc')).toHaveCount(1);
  await expect(lesson('processes').locator('~ .toc [aria-current]')).toHaveAttribute('href', '#outcomes');
  await page.goBack();
  await isAt('config');
  await expect(lesson('config').locator('~ .toc [aria-current]')).toHaveAttribute('href', '#why');
});

test('the list of lessons knows its lesson however its address is written', async ({ page }) => {
  for (const address of ['/en/learn/config/index.html', '/en/learn/config/?from=mail#why']) {
    await open(page, address);
    await expect(page.locator('.rail .toc')).toHaveCount(1);
    await expect(page.locator('.rail .fs > li > a[aria-current]')).toHaveAttribute('href', /\/config\/$/);
  }
});

test('the way back leads to the place that was chosen on a page, and to that page', async ({ page }) => {
  await open(page, '/en/learn/config/');
  await page.locator('.rail .toc a[href="#ideas"]').click();
  await expect(page).toHaveURL(/\/config\/#ideas$/);
  await page.locator('.rail a[href$="/learn/logs/"]').click();
  await expect(page.locator('h1')).toContainText('Logs');
  await page.goBack();
  await expect(page).toHaveURL(/\/config\/#ideas$/);
  await expect(page.locator('h1')).toContainText('Config');
  await expect(page.locator('#ideas')).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/\/config\/$/);
  await expect(page.locator('h1')).toContainText('Config');
});

test('on a phone the list of lessons closes when one is chosen, names it, and leads to its sections', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/en/learn/config/');
  const [lessons, sections] = [page.locator('.rail-m details').first(), page.locator('.rail-m details').last()];
  await lessons.getByText('III of XII').click();
  await lessons.getByRole('link', { name: /Processes/ }).click();
  await expect(page.locator('h1')).toContainText('Processes');
  await expect(lessons.getByText('VI of XII')).toBeVisible();
  await expect(lessons.getByRole('link').first()).toBeHidden();
  await sections.locator('summary').click();
  await sections.locator('a[href="#sources"]').click();
  await expect(page.locator('#sources')).toBeInViewport();
  await expect(page).toHaveURL(/\/processes\/#sources$/);
  // Opened over one lesson, it does not stand open over the next.
  await page.locator('.pn a').last().click();
  await expect(page.locator('h1')).toContainText('Port binding');
  await expect(sections.getByRole('link').first()).toBeHidden();
  await expect(page.locator('h1')).toBeInViewport();
});

test('what is below the first screen of a lesson is laid out by turns, from the top', async ({ page }) => {
  await open(page, '/en/learn/config/');
  const delays = await page
    .locator('.art .prose > *')
    .evaluateAll((all) => all.map((block) => Number.parseFloat(getComputedStyle(block).animationDelay)));
  expect(new Set(delays.slice(0, FIRST))).toEqual(new Set([0]));
  const later = delays.slice(FIRST);
  expect(later).toEqual([...later].sort((a, b) => a - b));
  // As many in one frame as a slow phone has time for; a long lesson ends with some more.
  const turns = [...Map.groupBy(later, (delay) => delay).values()].map((turn) => turn.length);
  expect(turns.slice(0, -1)).toEqual(Array(turns.length - 1).fill(8));
});

test('no lesson is so long that its last turn has twice as many blocks', async ({ page }) => {
  const last: number[] = [];
  for (const id of FACTOR_IDS) {
    await page.goto(`/en/learn/${id}/`, { waitUntil: 'domcontentloaded' });
    last.push(await page.locator('.art .prose > :nth-child(n + 63)').count());
  }
  expect(Math.max(...last)).toBeGreaterThan(8);
  expect(last.filter((blocks) => blocks >= 16)).toEqual([]);
});
