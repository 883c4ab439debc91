import { assessmentFile, ordinary } from '@/content/examples.fixture';
import { answer, chooseFile, expect, open, radio, startWith, test } from './journey';

const dialog = (page: import('@playwright/test').Page) => page.getByRole('dialog');

test('JSON of another kind is named and nothing is imported', async ({ page }) => {
  await page.goto('/en/report/');
  await chooseFile(page, 'package.json', '{"name":"ledger-api","version":"1.0.0"}');
  await expect(dialog(page)).toContainText('package.json was not imported');
  await expect(dialog(page)).toContainText('names no format');
  await expect(dialog(page)).toContainText('your answers are as they were');
});

test('a truncated JSON file is refused with the place where it ends', async ({ page }) => {
  await startWith(page, ordinary);
  const whole = assessmentFile(ordinary);
  await chooseFile(page, 'half.json', whole.slice(0, Math.floor(whole.length / 2)));
  await expect(dialog(page)).toContainText('half.json was not imported');
  await expect(dialog(page)).toContainText('ends too early');
  await page.keyboard.press('Escape');
  await expect(page.locator('.rp-dial [data-score]')).toHaveText('71.8');
});

test('a file of 40 MB is refused by its size, at once', async ({ page }) => {
  await page.goto('/en/report/');
  await chooseFile(page, 'huge.json', Buffer.alloc(40_000_000, 0x20));
  await expect(dialog(page)).toContainText('The file has 40.0 MB');
});

test('a file of a newer version is named, not guessed at', async ({ page }) => {
  await page.goto('/en/report/');
  await chooseFile(
    page,
    'tomorrow.json',
    assessmentFile(ordinary).replace('"version": 1', '"version": 2').replace('"version":1', '"version":2'),
  );
  await expect(dialog(page)).toContainText('newer version of this app (format version 2)');
});

test('one unreadable answer of a file is named and all others are kept', async ({ page }) => {
  await page.goto('/en/report/');
  const data = JSON.parse(assessmentFile(ordinary));
  data.assessment.answers['config-set-by-variables'].answer = 'sometimes';
  await chooseFile(page, 'edited.json', JSON.stringify(data));
  await expect(dialog(page)).toContainText('III.3: “"sometimes"” is no answer we know');
  await page.getByRole('button', { name: 'Add as new' }).click();
  await expect(page.locator('[data-answer-row="config-set-by-variables"] .ans-word')).toHaveText('Unanswered');
  await expect(page.locator('[data-answer-row="one-codebase-per-app"] .ans-word')).toHaveText('Yes');
});

test('a corrupt stored value is set aside and named, the rest is kept, and no byte of it is lost', async ({ page }) => {
  await open(page, '/en/assess/');
  await answer(page, 'one-codebase-per-app', 'yes');
  await answer(page, 'config-set-by-variables', 'partly');
  const key = await page.evaluate(() => {
    const found = Object.keys(localStorage).find((each) => each.includes('config-set-by-variables')) ?? '';
    localStorage.setItem(found, '{"cut sho');
    return found;
  });
  await page.reload();
  await expect(radio(page, 'one-codebase-per-app', 'yes')).toBeChecked();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be read' })).toContainText(
    'config-set-by-variables',
  );
  await answer(page, 'config-set-by-variables', 'no');
  const kept = await page.evaluate(() => Object.values({ ...localStorage }));
  expect(kept).toContain('{"cut sho');
  expect(key).not.toBe('');
});

test('answers saved by a newer version are shown, cannot be changed, and stay byte for byte', async ({ page }) => {
  await open(page, '/en/assess/');
  await answer(page, 'one-codebase-per-app', 'yes');
  const before = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.includes('one-codebase-per-app')) ?? '';
    const raw = JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? '{}'), v: 99 });
    localStorage.setItem(key, raw);
    return { key, raw };
  });
  await page.reload();
  await expect(page.getByRole('alert').filter({ hasText: 'saved by a newer version' })).toBeVisible();
  await expect(page.locator('[data-item="config-set-by-variables"] input').first()).toBeDisabled();
  expect(await page.evaluate((key) => localStorage.getItem(key), before.key)).toBe(before.raw);
});

test('where storage is blocked, answers work for the page’s life and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await open(page, '/en/assess/');
  await answer(page, 'one-codebase-per-app', 'yes');
  await expect(page.getByRole('alert').filter({ hasText: 'does not let the site keep anything' })).toBeVisible();
});

test('deleting my data asks first and leaves nothing behind', async ({ page }) => {
  await open(page, '/en/assess/');
  await answer(page, 'one-codebase-per-app', 'yes');
  await page.goto('/en/about/');
  await page.getByRole('button', { name: 'Delete my data' }).click();
  await page.getByRole('button', { name: 'Keep my data' }).click();
  await page.getByRole('button', { name: 'Delete my data' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything was deleted from this browser.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('tf:')))).toEqual([]);
  await open(page, '/en/assess/');
  await expect(page.locator('[data-item="one-codebase-per-app"]')).toHaveAttribute('data-answer', '');
});

test('on plain HTTP without secure-context interfaces the main journey works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['clipboard', 'locks', 'storage', 'serviceWorker']) {
      Object.defineProperty(navigator, name, { value: undefined });
    }
    Object.defineProperty(crypto, 'subtle', { value: undefined });
    Object.defineProperty(crypto, 'randomUUID', { value: undefined });
  });
  await startWith(page, ordinary);
  await open(page, '/en/assess/');
  await answer(page, 'one-event-per-line', 'yes');
  await page.goto('/en/report/');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^Copy as Markdown/ }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
});
