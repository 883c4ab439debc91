/** A workshop on a local network: plain HTTP, where the browser takes away what it keeps for secure origins. */
import { ordinary } from '@/content/examples.fixture';
import { answer, chooseFile, downloaded, expect, open, radio, startWith, test } from './journey';

const port = process.env.E2E_PORT ?? '4312';

// A name that the browser leads to this machine, and does not trust as it trusts 127.0.0.1.
test.use({
  baseURL: `http://workshop.test:${port}`,
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP workshop.test 127.0.0.1'],
    });
  },
});

test('fault 63: on plain HTTP lessons are read, a service is assessed, and its report goes out and in', async ({
  page,
  context,
}) => {
  await page.goto('/en/learn/config/');
  const missing = await page.evaluate(() => ({
    secure: window.isSecureContext,
    there: ['subtle', 'randomUUID']
      .filter((name) => name in crypto)
      .concat(['clipboard', 'locks', 'storage', 'serviceWorker'].filter((name) => name in navigator)),
  }));
  expect(missing).toEqual({ secure: false, there: [] });
  await answer(page, 'config-set-by-variables', 'partly');

  await open(page, '/en/assess/');
  await expect(radio(page, 'config-set-by-variables', 'partly')).toBeChecked();
  const second = await context.newPage();
  await open(second, '/en/assess/');
  await answer(second, 'one-codebase-per-app', 'yes');
  await expect(radio(page, 'one-codebase-per-app', 'yes')).toBeChecked();
  await page.reload();
  await expect(radio(page, 'one-codebase-per-app', 'yes')).toBeChecked();

  await startWith(page, ordinary);
  await expect(page.locator('.rp-dial [data-score]')).toHaveText('71.8');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^Copy as Markdown/ }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  await page.getByRole('button', { name: 'Export' }).click();
  const file = await downloaded(page, () => page.getByRole('button', { name: /^JSON/ }).click());
  await chooseFile(page, file.name, file.text);
  await expect(page.getByRole('dialog')).toContainText('This assessment is already here');

  await page.goto('/en/about/#offline');
  await expect(page.getByText('This page was opened over plain HTTP')).toBeVisible({ timeout: 15_000 });
});

test('on plain HTTP a factor is presented with its notes in step, hands are counted, and people are invited', async ({
  page,
  context,
}) => {
  await open(page, '/en/assess/');
  await answer(page, 'one-codebase-per-app', 'yes');
  await page.goto('/en/workshop/');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  await expect(page.locator('.wk-link')).toContainText('http://workshop.test');

  await page.goto('/en/workshop/present/logs/#exercise');
  await expect(page.locator('.ws-main[data-live]')).toBeVisible();
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('w')]);
  await expect(notes.locator('.nw-now')).toContainText('Exercise');
  await notes.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page).toHaveURL(/#hands-1$/);
  await page.getByRole('button', { name: 'One more Partly' }).click();
  await expect(page.locator('.hand-strip')).toHaveAccessibleName('1 Partly');
});
