/** Without JavaScript everything that is to be read can be read. */
import { LESSON_IDS } from '@/content/lessons';
import { checklist, expect, test } from './journey';

test.use({ javaScriptEnabled: false });

const address = (id: string) => (id === 'overview' ? '/en/learn/' : `/en/learn/${id}/`);

test('every lesson shows its text, its picture, the steps as a numbered list, and its questions', async ({ page }) => {
  for (const id of LESSON_IDS) {
    await page.goto(address(id));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const questions = checklist.items.filter(({ factor }) => factor === id);
    await expect(page.locator('[data-item] .q')).toHaveCount(questions.length);
    for (const figure of await page.locator('figure .plate', { has: page.locator('.dg') }).all()) {
      await expect(figure.locator('svg:visible').first()).toBeVisible();
      await expect(figure.locator('ol li').first()).toBeVisible();
    }
  }
});

test('code can be switched from language to language', async ({ page }) => {
  await page.goto('/en/learn/config/');
  const listing = page
    .locator('.listing')
    .filter({ has: page.getByRole('radio', { name: 'Go' }) })
    .first();
  await listing.getByRole('radio', { name: 'Go' }).check();
  await expect(listing.locator('pre:visible')).toHaveAttribute('data-lang', 'go');
});

test('the assessment can be read and says why answering needs JavaScript', async ({ page }) => {
  await page.goto('/en/assess/');
  await expect(page.locator('[data-item] .q')).toHaveCount(checklist.items.length);
  await expect(page.locator('noscript .notice')).toContainText('Answering needs JavaScript');
  await expect(page.locator('noscript .notice')).toBeVisible();
  await expect(page.locator('main').getByRole('button', { name: 'Next unanswered' })).toHaveCount(0);
  await expect(page.getByText('What is left')).toBeHidden();
  const [list, main] = [page.locator('.fsec').first(), page.locator('main')];
  const widthOf = async (part: typeof list) => (await part.boundingBox())?.width ?? 0;
  expect(await widthOf(list)).toBeGreaterThan((await widthOf(main)) * 0.8);
});

test('the report and the team page say why they need JavaScript', async ({ page }) => {
  for (const path of ['/en/report/', '/en/team/']) {
    await page.goto(path);
    await expect(page.locator('main .notice').first()).toContainText('JavaScript');
    await expect(page.locator('main .notice').first()).toBeVisible();
  }
});

test('a workshop can be planned, presented and prepared from pages that are read from top to bottom', async ({
  page,
}) => {
  await page.goto('/en/workshop/');
  await expect(page.locator('.wk-time').nth(3)).toHaveText('0:40');
  await expect(page.locator('.wk-rules li')).toHaveCount(4);
  await page.goto('/en/workshop/present/config/');
  for (const kind of ['principle', 'picture', 'simulation', 'discussion', 'exercise', 'hands', 'summary']) {
    await expect(page.locator(`[data-slide=${kind}]`)).toBeVisible();
  }
  await expect(page.locator('[data-slide=picture] ol li').first()).toBeVisible();
  await expect(page.locator('[data-slide=hands] li:visible')).toHaveCount(5);
  await page.goto('/en/workshop/present/config/notes/');
  await expect(page.getByRole('heading', { name: 'Show of hands' })).toBeVisible();
});

test('the way in lists the languages', async ({ page }) => {
  await page.goto('/index.html');
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
});
