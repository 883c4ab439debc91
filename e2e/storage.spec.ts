/** What the browser keeps can be blocked, full, damaged, newer, slow or gone. */
import type { Page } from '@playwright/test';
import { answer, downloaded, expect, open, radio, test } from './journey';

const REPOSITORY = 'one-codebase-per-app';
const VARIABLES = 'config-set-by-variables';
const alert = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });
const saved = (page: Page) => page.locator('.as-top .save');

/** Runs in the page: every key and text of local storage whose key contains a piece. */
const stored = (page: Page, piece: string) =>
  page.evaluate((part) => Object.entries({ ...localStorage }).filter(([key]) => key.includes(part)), piece);

test('fault 1: where storage is blocked, answers work for the page’s life and can be exported, and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await open(page, '/en/assess/');
  await answer(page, REPOSITORY, 'yes');
  await expect(saved(page)).toHaveText('Kept only while this page is open');
  const notice = alert(page, 'does not let the site keep anything');
  await notice.getByRole('link', { name: 'Go to export' }).click();
  await page.getByRole('button', { name: 'Export' }).click();
  const { text } = await downloaded(page, () => page.getByRole('button', { name: /^JSON/ }).click());
  expect(text).toContain('"answer": "yes"');
});

test('fault 2: with local storage full an answer is kept in the second copy, the page says so, and a reload shows it', async ({
  page,
}) => {
  await open(page, '/en/assess/');
  await page.evaluate(() => {
    for (let size = 1 << 20; size >= 1; size = size >> 1) {
      for (let n = 0; n < 12; n++) {
        try {
          localStorage.setItem(`other-app-${size}-${n}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
  await answer(page, VARIABLES, 'partly');
  const notice = alert(page, 'storage is full');
  await expect(notice).toContainText('Your last change is kept in a second store');
  const { text } = await downloaded(page, () => notice.getByRole('button', { name: 'Download the raw data' }).click());
  expect(text).toContain('partly');
  expect(await stored(page, VARIABLES)).toEqual([]);
  await open(page, '/en/assess/');
  await expect(radio(page, VARIABLES, 'partly')).toBeChecked();
});

test('fault 3: a corrupt stored value is set aside and named, the rest is kept, and no byte of it is lost', async ({
  page,
}) => {
  await open(page, '/en/assess/');
  await answer(page, REPOSITORY, 'yes');
  await answer(page, VARIABLES, 'partly');
  const [[key = ''] = []] = await stored(page, `:${VARIABLES}`);
  await page.evaluate((at) => localStorage.setItem(at, '{"cut sho'), key);
  await page.reload();
  await expect(radio(page, REPOSITORY, 'yes')).toBeChecked();
  await expect(alert(page, 'could not be read')).toContainText('question III.3 of an unnamed service');
  await answer(page, VARIABLES, 'no');
  const texts = (await stored(page, VARIABLES)).map(([, text]) => text);
  expect(key).not.toBe('');
  expect(texts).toContain('{"cut sho');
});

test('fault 5: answers saved by a newer version are shown, cannot be changed, and stay byte for byte', async ({
  page,
}) => {
  await open(page, '/en/assess/');
  await answer(page, REPOSITORY, 'yes');
  const before = await page.evaluate((item) => {
    const key = Object.keys(localStorage).find((each) => each.includes(item)) ?? '';
    const raw = JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? '{}'), v: 99 });
    localStorage.setItem(key, raw);
    return { key, raw };
  }, REPOSITORY);
  await page.reload();
  await expect(alert(page, 'saved by a newer version')).toBeVisible();
  await expect(page.locator(`[data-item="${VARIABLES}"] input`).first()).toBeDisabled();
  expect(await page.evaluate((key) => localStorage.getItem(key), before.key)).toBe(before.raw);
});

/** Runs in the page: keeps everything else from the database until `window.letGo` is called. */
async function holdDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        const request = indexedDB.open('twelvefold', 1);
        request.onsuccess = () => {
          const store = request.result.transaction('records', 'readwrite').objectStore('records');
          let holding = true;
          const hold = () => {
            if (holding) store.get('nothing').onsuccess = hold;
          };
          hold();
          Object.assign(window, {
            letGo: () => {
              holding = false;
              request.result.close();
            },
          });
          held();
        };
      }),
  );
}

test('fault 8: an answer given before the second copy could be read is joined with what that copy holds', async ({
  page,
  context,
}) => {
  await open(page, '/en/assess/');
  await answer(page, REPOSITORY, 'yes');
  await page.goto('/en/nowhere/');
  await page.evaluate(() => localStorage.clear());
  await holdDatabase(page);
  const early = await context.newPage();
  await open(early, '/en/assess/');
  await expect(radio(early, REPOSITORY, 'yes')).not.toBeChecked();
  await answer(early, VARIABLES, 'no');
  await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
  await expect(radio(early, REPOSITORY, 'yes')).toBeChecked();
  await expect(radio(early, VARIABLES, 'no')).toBeChecked();
  await open(early, '/en/assess/');
  await expect(radio(early, REPOSITORY, 'yes')).toBeChecked();
  await expect(radio(early, VARIABLES, 'no')).toBeChecked();
});

test('fault 11: when one of the two copies is cleared the other gives everything back', async ({ page }) => {
  await open(page, '/en/assess/');
  await answer(page, REPOSITORY, 'yes');
  await page.goto('/en/nowhere/');
  await page.evaluate(() => localStorage.clear());
  await open(page, '/en/assess/');
  await expect(radio(page, REPOSITORY, 'yes')).toBeChecked();
  await page.goto('/en/nowhere/');
  await page.evaluate(
    () => new Promise((resolve) => Object.assign(indexedDB.deleteDatabase('twelvefold'), { onsuccess: resolve })),
  );
  await open(page, '/en/assess/');
  await expect(radio(page, REPOSITORY, 'yes')).toBeChecked();
  await answer(page, VARIABLES, 'no');
  await page.goto('/en/nowhere/');
  await page.evaluate(() => localStorage.clear());
  await open(page, '/en/assess/');
  await expect(radio(page, REPOSITORY, 'yes')).toBeChecked();
  await expect(radio(page, VARIABLES, 'no')).toBeChecked();
});

test('fault 12: a database that never answers keeps nobody waiting, and the page says that there is one copy', async ({
  page,
  context,
}) => {
  await open(page, '/en/assess/');
  await answer(page, REPOSITORY, 'yes');
  await page.goto('/en/nowhere/');
  await holdDatabase(page);
  const other = await context.newPage();
  await open(other, '/en/assess/');
  await expect(radio(other, REPOSITORY, 'yes')).toBeChecked();
  await answer(other, VARIABLES, 'no');
  await expect(other.getByText('The second copy of your answers cannot be kept')).toBeVisible();
  await other.reload();
  await expect(radio(other, VARIABLES, 'no')).toBeChecked();
});

test('deleting my data asks first and leaves nothing behind', async ({ page }) => {
  await open(page, '/en/assess/');
  await answer(page, REPOSITORY, 'yes');
  await page.goto('/en/about/');
  await page.getByRole('button', { name: 'Delete my data' }).click();
  await page.getByRole('button', { name: 'Keep my data' }).click();
  await page.getByRole('button', { name: 'Delete my data' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything was deleted from this browser.')).toBeVisible();
  expect(await stored(page, 'tf:')).toEqual([]);
  await open(page, '/en/assess/');
  await expect(page.locator(`[data-item="${REPOSITORY}"]`)).toHaveAttribute('data-answer', '');
});
