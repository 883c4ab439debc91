import type { Page } from '@playwright/test';
import { ordinary } from '@/content/examples.fixture';
import { FACTOR_ARROWS } from '@/content/lessons';
import { FIRST } from '@/content/mdx/rest.mjs';
import { FACET_FACTORS } from '@/domain/facets';
import { FACTOR_IDS } from '@/domain/factors';
import { answer, BASE, checklist, expect, open, radio, startWith, test, words } from './journey';

test('an answer given in a lesson is the answer in the assessment and the report, in another tab and after a reload', async ({
  page,
  context,
}) => {
  await open(page, '/en/learn/config/');
  const other = await context.newPage();
  // Only the page that a journey begins with knows of the path the site may live below.
  await open(other, `${BASE}/en/assess/`);
  await answer(page, 'config-set-by-variables', 'partly');
  await expect(radio(other, 'config-set-by-variables', 'partly')).toBeChecked();

  await page.reload();
  await expect(radio(page, 'config-set-by-variables', 'partly')).toBeChecked();

  await other.goto(`${BASE}/en/report/`);
  await expect(other.locator('[data-answer-row="config-set-by-variables"] .ans-word')).toHaveText('Partly');
  await answer(page, 'config-set-by-variables', 'no');
  await expect(other.locator('[data-answer-row="config-set-by-variables"] .ans-word')).toHaveText('No');
});

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

test('the section that teaches a question shows the live answer and, when it is in the plan, the first fix', async ({
  page,
}) => {
  await open(page, '/en/learn/config/');
  const head = page.locator('.check-h');
  await expect(head).toContainText('your first answer begins a service');
  const tall = async () => (await head.boundingBox())?.height ?? 0;
  const before = await tall();
  const asks = page.locator('[data-asks="config-set-by-variables"]');
  await expect(asks).toContainText('Unanswered');
  await answer(page, 'config-set-by-variables', 'no');
  await expect(asks).toContainText('Your answer: No');
  await expect(asks).toContainText('First step');
  await expect(asks).toContainText('No. 1 in your plan');
  // Names of different widths round to different fractions of a pixel; a line more would be some twenty.
  const moved = Math.abs((await tall()) - before);
  expect(moved, 'the questions stay where they are when the first answer begins a service').toBeLessThan(2);
  await answer(page, 'config-set-by-variables', 'yes');
  await expect(asks).not.toContainText('First step');
});

for (const factor of FACTOR_IDS) {
  test(`from each question of ${factor} one link opens the section that teaches it, and one leads back`, async ({
    page,
  }) => {
    for (const item of checklist.items.filter((each) => each.factor === factor)) {
      await page.goto(`/en/assess/#${item.id}`);
      const question = page.locator(`[data-item="${item.id}"]`);
      await question.getByRole('link', { name: 'Read the section' }).click();
      await expect(page).toHaveURL(new RegExp(`/en/learn/${factor}/#${item.section}$`));
      await expect(page.locator(`#${item.section}`)).toBeInViewport();
      const section = page.locator(`[data-asks="${item.id}"]`);
      await section.getByRole('link').click();
      await expect(question).toBeInViewport();
      await question.getByRole('link', { name: 'In the assessment' }).click();
      await expect(page).toHaveURL(new RegExp(`/en/assess/#${item.id}$`));
      await expect(question).toBeInViewport();
    }
  });
}

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
  expect(new Set(later).size).toBeGreaterThan(3);
});

test('the walk-through of a picture goes forward and back by keyboard and says where it is', async ({ page }) => {
  await open(page, '/en/learn/codebase/');
  const figure = page.locator('figure', { has: page.locator('.dg') }).first();
  await figure.getByRole('button', { name: 'Next step' }).focus();
  await page.keyboard.press('Enter');
  await expect(figure.locator('[aria-live]')).toContainText('Step 1 of 6');
  await page.keyboard.press('ArrowRight');
  await expect(figure.locator('[aria-live]')).toContainText('Step 2 of 6');
  await expect(figure.locator('.now').first()).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(figure.locator('[aria-live]')).toContainText('Step 1 of 6');
});

test('a facet of the factor map is chosen by keyboard and without JavaScript, and a factor with the focus shows its own arrows', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto('/en/learn/');
  const map = page.locator('#fig-factor-map');
  const edges = map.locator('[data-edge]');
  await expect(edges).toHaveCount(FACTOR_ARROWS.length);
  const inked = () =>
    edges.evaluateAll((all) => {
      const width = (edge: Element) => Number.parseFloat(getComputedStyle(edge.children[0] ?? edge).strokeWidth);
      return all.filter((edge) => width(edge) > 2).map((edge) => edge.getAttribute('data-edge') ?? '');
    });
  const among = (ids: readonly string[]) =>
    FACTOR_ARROWS.filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  const names = (arrows: typeof FACTOR_ARROWS) => arrows.map(({ from, to }) => `${from}>${to}`);
  expect(await inked()).toEqual([]);

  await map.getByRole('radio', { name: 'All twelve' }).focus();
  for (const [facet, label] of [
    ['continuously-deployable', 'Continuously deployable'],
    ['configurable', 'Configurable'],
    ['scalable', 'Scalable'],
    ['observable', 'Observable'],
  ] as const) {
    await page.keyboard.press('ArrowRight');
    await expect(map.getByRole('radio', { name: label })).toBeChecked();
    await expect(map.getByRole('radio', { name: label })).toHaveAccessibleDescription(/arrows among them/);
    await expect(map.locator('p:visible')).toContainText(`${label}.`);
    expect(await inked()).toEqual(names(among(FACET_FACTORS[facet])));
  }

  await page.keyboard.press('Tab');
  const first = map.getByRole('link', { name: 'I Codebase', exact: true });
  await expect(first).toBeFocused();
  const said = 'Needs no other factor first. Makes possible: II Dependencies, III Config,';
  await expect(map.locator('p:visible')).toContainText(`I Codebase. ${said}`);
  await expect(first).toHaveAccessibleDescription(/^Needs no other factor first\. Makes possible: /);
  expect(await inked()).toEqual(names(FACTOR_ARROWS.filter(({ from, to }) => [from, to].includes('codebase'))));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/learn\/codebase\/$/);
  await context.close();
});

test('the language chosen for code is remembered in the next lesson', async ({ page }) => {
  await open(page, '/en/learn/config/');
  const listing = page
    .locator('.listing')
    .filter({ has: page.getByRole('radio', { name: 'Go' }) })
    .first();
  await listing.getByRole('radio', { name: 'Go' }).check();
  await expect(listing.locator('pre:visible')).toHaveAttribute('data-lang', 'go');
  await open(page, '/en/learn/codebase/');
  const next = page
    .locator('.listing')
    .filter({ has: page.getByRole('radio', { name: 'Go' }) })
    .first();
  await expect(next.locator('pre:visible')).toHaveAttribute('data-lang', 'go');
});

test('who has answered every question is led from the home page to the report', async ({ page }) => {
  await startWith(page, ordinary);
  await page.goto('/en/');
  await page.locator('.cont').getByRole('link', { name: words().ui.home.ways.report.go }).click();
  await expect(page).toHaveURL(/\/en\/report\/$/);
});

test('the home page leads back to the lesson last opened', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.getByRole('link', { name: 'Begin with Codebase' })).toBeVisible();
  await open(page, '/en/learn/processes/');
  await page.goto('/en/');
  await page.getByRole('link', { name: 'Continue the lesson' }).click();
  await expect(page).toHaveURL(/\/en\/learn\/processes\//);
});
