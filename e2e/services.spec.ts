/** Looking after services: one, several, fifty; by hand and by keyboard; and deleting all of it. */
import type { Page } from '@playwright/test';
import { ordinary } from '@/content/examples.fixture';
import { storedServices } from '@/content/stored.fixture';
import { expectAccessible } from './accessible';
import { answer, downloaded, expect, open, radio, startWith, test } from './journey';

const REPOSITORY = 'one-codebase-per-app';
const list = (page: Page) => page.getByRole('dialog', { name: 'Services' });
const rowOf = (page: Page, name: string) =>
  list(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `Show ${name}`, exact: true }) });
const switcher = (page: Page) => page.getByLabel('Service', { exact: true });

async function add(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a service' }).click();
  await page.getByRole('dialog', { name: 'Add a service' }).getByLabel('Service', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Add the service' }).click();
}

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'All services' }).click();
  await expect(list(page)).toBeVisible();
}

/** Opens what can be done with a service, unless it is open, and does it. */
async function change(page: Page, name: string, what: string): Promise<void> {
  const row = rowOf(page, name);
  const act = row.getByRole('button', { name: what, exact: true });
  if (!(await act.isVisible())) await row.getByText('Change', { exact: true }).click();
  await act.click();
}

async function twoServices(page: Page): Promise<void> {
  await open(page, '/en/assess/');
  await add(page, 'ledger-api');
  await answer(page, REPOSITORY, 'yes');
  await add(page, 'storefront');
  await openList(page);
}

/** A browser that has kept so many services for long. */
async function withServices(page: Page, services: number): Promise<void> {
  const { local } = storedServices(services, 0, Date.now());
  await page.goto('/en/about/');
  await page.evaluate((texts) => {
    for (const [key, text] of texts) localStorage.setItem(key, text);
  }, local);
}

test('a service is renamed, and the list and the switcher say so', async ({ page }) => {
  await twoServices(page);
  await change(page, 'ledger-api', 'Name and team');
  const form = page.getByRole('dialog', { name: 'About this service' });
  await form.getByLabel('Service', { exact: true }).fill('ledger-core');
  await form.getByLabel('Team').fill('Payments');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(list(page).getByRole('status').first()).toHaveText('ledger-core is saved.');
  await expect(rowOf(page, 'ledger-core')).toContainText('Payments · 1 of 53 answered · changed');
  await page.keyboard.press('Escape');
  await expect(switcher(page)).toContainText('ledger-core, 1 of 53');
});

test('a duplicate has the answers, and changing it leaves the original alone', async ({ page }) => {
  await twoServices(page);
  await change(page, 'ledger-api', 'Duplicate');
  await rowOf(page, 'ledger-api, copy').getByRole('button', { name: 'Show ledger-api, copy' }).click();
  await expect(list(page)).toHaveCount(0);
  await expect(radio(page, REPOSITORY, 'yes')).toBeChecked();
  await answer(page, REPOSITORY, 'no');
  await switcher(page).selectOption({ label: 'ledger-api, 1 of 53' });
  await expect(radio(page, REPOSITORY, 'yes')).toBeChecked();
});

test('an archived service leaves the switcher, keeps its answers and comes back', async ({ page }) => {
  await twoServices(page);
  await change(page, 'ledger-api', 'Archive');
  await expect(list(page).getByText('ledger-api is in the archive.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(switcher(page).locator('option')).toHaveText(['storefront, 0 of 53']);
  await page.reload();
  await openList(page);
  await list(page).getByText('Archived: 1 service').click();
  await rowOf(page, 'ledger-api').getByRole('button', { name: 'Show ledger-api' }).click();
  await expect(radio(page, REPOSITORY, 'yes')).toBeChecked();
  await expect(switcher(page).locator('option')).toHaveText(['ledger-api, archived, 1 of 53', 'storefront, 0 of 53']);
  await openList(page);
  await list(page).getByText('Archived: 1 service').click();
  await change(page, 'ledger-api', 'Take out of the archive');
  await page.keyboard.press('Escape');
  await expect(switcher(page).locator('option')).toHaveText(['ledger-api, 1 of 53', 'storefront, 0 of 53']);
});

test('fault 17: a deleted service is brought back at once, and after a reload, with its answers', async ({ page }) => {
  await twoServices(page);
  await change(page, 'ledger-api', 'Delete');
  await expect(rowOf(page, 'ledger-api')).toHaveCount(0);
  const undo = list(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'ledger-api')).toContainText('1 of 53 answered');
  await change(page, 'ledger-api', 'Delete');
  await page.reload();
  await expect(switcher(page).locator('option')).toHaveText(['storefront, 0 of 53']);
  await openList(page);
  await list(page).getByText('Deleted: 1 service').click();
  await list(page).getByRole('button', { name: 'Bring back ledger-api' }).click();
  await rowOf(page, 'ledger-api').getByRole('button', { name: 'Show ledger-api' }).click();
  await expect(radio(page, REPOSITORY, 'yes')).toBeChecked();
});

test('answers are cleared, a snapshot keeps them, and clearing is undone', async ({ page }) => {
  await twoServices(page);
  await change(page, 'ledger-api', 'Clear the answers');
  await expect(list(page).getByText('A snapshot keeps them.')).toBeVisible();
  await expect(rowOf(page, 'ledger-api')).toContainText('0 of 53 answered');
  await list(page).getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'ledger-api')).toContainText('1 of 53 answered');
  await change(page, 'ledger-api', 'Clear the answers');
  await rowOf(page, 'ledger-api').getByRole('button', { name: 'Show ledger-api' }).click();
  await expect(page.locator(`[data-item="${REPOSITORY}"]`)).toHaveAttribute('data-answer', '');
});

test('with every service deleted the list is still there to bring one back', async ({ page }) => {
  await open(page, '/en/assess/');
  await add(page, 'ledger-api');
  await openList(page);
  await change(page, 'ledger-api', 'Delete');
  await page.keyboard.press('Escape');
  await expect(switcher(page)).toHaveCount(0);
  await openList(page);
  await list(page).getByText('Deleted: 1 service').click();
  await list(page).getByRole('button', { name: 'Bring back ledger-api' }).click();
  await page.keyboard.press('Escape');
  await expect(switcher(page)).toContainText('ledger-api');
});

test('fault 56: services are managed with the keyboard alone', async ({ page }) => {
  await open(page, '/en/assess/');
  await add(page, 'ledger-api');
  const opener = page.getByRole('button', { name: 'All services' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeVisible();
  const tabTo = async (name: string) => {
    const named = list(page)
      .getByRole('button', { name, exact: true })
      .or(list(page).getByLabel(name, { exact: true }));
    for (let stops = 0; stops < 20; stops += 1) {
      await page.keyboard.press('Tab');
      if (await list(page).locator(':focus').and(named).count()) return;
    }
    throw new Error(`${name} was not reached with Tab`);
  };
  await tabTo('Change ledger-api');
  await page.keyboard.press('Enter');
  await tabTo('Duplicate');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'ledger-api, copy')).toBeVisible();
  await tabTo('Show ledger-api, copy');
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(switcher(page)).toContainText('ledger-api, copy, 0 of 53');
});

test('fifty services: one is found by its name, and switched to', async ({ page }) => {
  await withServices(page, 50);
  await open(page, '/en/assess/');
  await expect(switcher(page).locator('option')).toHaveCount(50);
  await openList(page);
  await list(page).getByLabel('Find a service').fill('service 37');
  await expect(list(page).getByRole('status').first()).toHaveText('1 service found');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveCount(0);
  await expect(switcher(page)).toHaveValue('service-37');
  await page.goto('/en/report/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('service 37');
  await switcher(page).selectOption({ label: 'service 2, Ana, 53 of 53' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('service 2');
});

for (const theme of ['light', 'dark'] as const) {
  test(`the list of services and the deletion of everything are accessible in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await withServices(page, 12);
    await open(page, '/en/assess/');
    await openList(page);
    await change(page, 'service 3', 'Archive');
    await change(page, 'service 4', 'Delete');
    await list(page).getByText('Archived: 1 service').click();
    await list(page).getByText('Deleted: 1 service').click();
    await rowOf(page, 'service 5').getByText('Change', { exact: true }).click();
    await expectAccessible(page, 'services');
    await page.keyboard.press('Escape');
    await page.goto('/en/about/');
    await page.getByRole('button', { name: 'Delete my data' }).click();
    await expectAccessible(page, 'deletion');
  });
}

/** Everything of ours that the browser keeps. */
const leftBehind = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => key.startsWith('tf:')),
    session: Object.keys(sessionStorage).filter((key) => key.startsWith('tf:')),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: (await caches.keys()).filter((name) => name.startsWith('twelvefold')),
  }));

test('deleting my data offers a backup, asks, and leaves nothing behind', async ({ page }) => {
  await startWith(page, ordinary);
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.evaluate(() => caches.open('twelvefold-test').then((cache) => cache.put('/x', new Response('x'))));
  await page.goto('/en/about/');
  await page.getByRole('button', { name: 'Delete my data' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything kept in this browser?' });
  await expect(dialog).toContainText('1 service with 53 answers');
  await expect(dialog.getByRole('button', { name: 'Keep my data' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Back up and restore' }).click();
  const { text } = await downloaded(page, () => page.getByRole('button', { name: 'Save the backup' }).click());
  expect(text).toContain('twelvefold/backup');
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(
    page.getByText('Everything was deleted from this browser. Gone: 1 service with 53 answers'),
  ).toBeVisible();
  expect(await leftBehind(page)).toEqual({ local: [], session: [], databases: [], caches: [] });
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  await page.goto('/en/assess/');
  await expect(page.getByText('Nothing saved yet.').first()).toBeVisible();
  await expect(page.locator('.notices')).toHaveCount(0);
});
