import { ordinary } from '@/content/examples.fixture';
import { FACTOR_ARROWS } from '@/content/lessons';
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
