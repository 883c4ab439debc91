/** Without JavaScript everything that is to be read can be read. */
import { expect, test } from '@playwright/test';
import { checklist } from '@/content/checklist';
import { LESSON_IDS } from '@/content/lessons';

test.use({ javaScriptEnabled: false });

const address = (id: string) => (id === 'overview' ? '/en/learn/' : `/en/learn/${id}/`);

test('every lesson shows its text, its picture, the steps as a numbered list, and its questions', async ({ page }) => {
  for (const id of LESSON_IDS) {
    await page.goto(address(id));
    await expect(page.locator('h1')).toBeVisible();
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
});

test('the way in lists the languages', async ({ page }) => {
  await page.goto('/index.html');
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
});
