/** What goes out to one person: the share link, and a fix as a ticket. */
import type { Page } from '@playwright/test';
import { ordinary } from '@/content/examples.fixture';
import { expectAccessible } from './accessible';
import { answer, checklist, downloaded, expect, open, test, words } from './journey';
import { dialog, exportMenu, score, startLedger, wordOf } from './report-page';

/** The link of the report that is shown. */
async function linkOf(page: Page): Promise<string> {
  await exportMenu(page, /^Share by link/);
  const field = page.locator('[data-share-address]');
  await expect(field).toHaveValue(/#share=/);
  const link = await field.inputValue();
  await page.keyboard.press('Escape');
  return link;
}

/** Opens an address in a browser that has never been here. */
async function elsewhere(page: Page, address: string): Promise<Page> {
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error('There is no browser.');
  const fresh = await context.newPage();
  await fresh.goto(address);
  return fresh;
}

test('fault 39: a copied link opens elsewhere as a preview, and a copy is kept only when asked for', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startLedger(page, ordinary);
  await exportMenu(page, /^Share by link/);
  await expect(dialog(page)).toContainText('of at most 8 kB');
  await dialog(page).getByRole('button', { name: 'Copy the link' }).click();
  await expect(dialog(page)).toContainText('The link is on the clipboard');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/(en|ko)\/report\/#share=[\w-]+$/);

  const fresh = await elsewhere(page, link);
  const preview = fresh.locator('[data-shared="preview"]');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Shared with you: ledger-api');
  await expect(score(fresh)).toHaveText('71.8');
  await expect(preview).toContainText('A copy is added to your services');
  await fresh.reload();
  await expect(score(fresh), 'a reload leaves the preview').toHaveText('71.8');
  await fresh.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(fresh.getByText('ledger-api was added.')).toBeVisible();
  await expect(score(fresh)).toHaveText('71.8');
  for (const [item, { answer: given }] of Object.entries(ordinary)) {
    await expect(wordOf(fresh, item)).toHaveText(words().ui.answers[given ?? 'unanswered']);
  }
  await fresh.context().close();
});

test('fault 39: a link that is opened over existing work changes nothing of it', async ({ page }) => {
  await startLedger(page, ordinary);
  const link = await linkOf(page);
  const fresh = await elsewhere(page, new URL('/en/assess/', page.url()).href);
  await expect(fresh.locator('[data-item] input[type=radio]').first()).toBeEnabled();
  await answer(fresh, 'one-codebase-per-app', 'no');
  await fresh.goto(link);
  await expect(fresh.locator('[data-shared="preview"]')).toBeVisible();
  await fresh.getByRole('button', { name: 'Show my own report' }).click();
  await expect(wordOf(fresh, 'one-codebase-per-app')).toHaveText('No');
  await expect(score(fresh)).toHaveText('0.0');
  await fresh.context().close();
});

test('fault 37: a link with one symbol changed is named, and the own report is a click away', async ({ page }) => {
  await startLedger(page, ordinary);
  const link = await linkOf(page);
  const at = link.indexOf('#share=') + 40;
  const changed = `${link.slice(0, at)}${link.charAt(at) === 'A' ? 'B' : 'A'}${link.slice(at + 1)}`;
  await page.goto('about:blank');
  await page.goto(changed);
  await expect(page.locator('[data-shared="refused"]')).toContainText('its checksum does not match');
  await expect(page.locator('[data-shared="refused"]')).toContainText('your answers are as they were');
  await expectAccessible(page, 'a refused link');
  await page.getByRole('button', { name: 'Show my own report' }).click();
  await expect(score(page)).toHaveText('71.8');
});

for (const { name, fragment, said } of [
  { name: 'a broken escape', fragment: '#share=%E0%A4%A', said: 'characters that no link of Twelvefold has' },
  { name: 'nothing at all', fragment: '#share=', said: 'no data after “#share=”' },
]) {
  test(`fault 40: a link with ${name} is named, and the page goes on`, async ({ page }) => {
    await page.goto(`/en/report/${fragment}`);
    await expect(page.locator('[data-shared="refused"]')).toContainText(said);
    await page.getByRole('button', { name: 'Show my own report' }).click();
    await expect(page.locator('.rp-empty')).toBeVisible();
  });
}

test('fault 42: what a link holds leaves the address at once and is in no request, title or history', async ({
  page,
}) => {
  await startLedger(page, ordinary);
  const link = await linkOf(page);
  const secret = link.slice(link.indexOf('#share=') + 7);
  const fresh = await elsewhere(page, 'about:blank');
  const requests: string[] = [];
  fresh.on('request', (request) =>
    requests.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
  );
  await fresh.goto(link);
  await expect(fresh.locator('[data-shared="preview"]')).toBeVisible();
  const part = secret.slice(20, 40);
  expect(requests.filter((each) => each.includes(part))).toEqual([]);
  expect(fresh.url()).not.toContain('#');
  expect(await fresh.title()).not.toContain(part);
  expect(await fresh.evaluate(() => JSON.stringify([window.history.state, { ...window.localStorage }]))).not.toContain(
    part,
  );

  // The framework must not put it back when the page is left and returned to, and nothing waits any longer.
  await fresh.getByRole('link', { name: 'Glossary' }).first().click();
  await expect(fresh).toHaveURL(/\/glossary\/$/);
  expect(await fresh.evaluate(() => JSON.stringify({ ...window.sessionStorage }))).not.toContain(part);
  await fresh.goBack();
  await expect(fresh).toHaveURL(/\/en\/report\/$/);
  await expect(fresh.locator('.rp-empty')).toBeVisible();
  await fresh.context().close();
});

test('a shared report waits through a reload and a change of the language, and is gone once somebody has decided', async ({
  page,
}) => {
  await startLedger(page, ordinary);
  const fresh = await elsewhere(page, await linkOf(page));
  await expect(fresh.locator('[data-shared="preview"]')).toBeVisible();
  await fresh.getByRole('link', { name: '한국어' }).first().click();
  await expect(fresh.getByRole('heading', { level: 1 })).toHaveText('공유받은 서비스: ledger-api');
  await fresh.goto('/en/report/');
  await fresh.getByRole('button', { name: 'Show my own report' }).click();
  await expect(fresh.locator('.rp-empty')).toBeVisible();
  await fresh.reload();
  await expect(fresh.locator('.rp-empty')).toBeVisible();
  await fresh.context().close();
});

test('fault 42: a link that arrives on a page that is open already is taken in the same way', async ({ page }) => {
  await startLedger(page, ordinary);
  const link = await linkOf(page);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, new URL(link).hash);
  await expect(page.locator('[data-shared="preview"]')).toContainText('with the same answers');
  expect(page.url()).not.toContain('#');
});

test('answers only leaves every note out of the link', async ({ page }) => {
  await startLedger(page, ordinary);
  await exportMenu(page, /^Share by link/);
  const field = page.locator('[data-share-address]');
  await expect(field).toHaveValue(/#share=/);
  const whole = await field.inputValue();
  await dialog(page).getByRole('checkbox', { name: 'Answers only' }).check();
  await expect(field).not.toHaveValue(whole);
  const link = await field.inputValue();
  expect(link.length).toBeLessThan(whole.length);
  const fresh = await elsewhere(page, link);
  await expect(fresh.locator('[data-shared="preview"]')).toContainText('Answers only: the link holds no notes');
  await expect(fresh.locator('[data-shared="preview"] .note:not(.is-missing)')).toHaveCount(0);
  await expect(score(fresh)).toHaveText('71.8');
  await fresh.context().close();
});

test('fault 41: above 8 kB the file is offered instead of a link', async ({ page }) => {
  const noisy = Object.fromEntries(
    Object.entries(ordinary).map(([item, given], i) => [
      item,
      {
        ...given,
        note: Array.from({ length: 120 }, (_, at) =>
          String.fromCharCode(0xac00 + ((i * 7919 + at * at * 31) % 11_000)),
        ).join(''),
      },
    ]),
  );
  await startLedger(page, noisy);
  await exportMenu(page, /^Share by link/);
  await expect(dialog(page)).toContainText('send the file instead');
  const file = await downloaded(page, () => dialog(page).getByRole('button', { name: 'Save as JSON' }).click());
  expect(JSON.parse(file.text).format).toBe('twelvefold/assessment');
  await dialog(page).getByRole('checkbox', { name: 'Answers only' }).check();
  await expect(page.locator('[data-share-address]')).toHaveValue(/#share=/);
});

test('fault 36: without a clipboard the link is selected to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await startLedger(page, ordinary);
  await exportMenu(page, /^Share by link/);
  await dialog(page).getByRole('button', { name: 'Copy the link' }).click();
  await expect(dialog(page)).toContainText('The link is selected: copy it by hand');
  expect(await page.evaluate(() => window.getSelection()?.toString() ?? '')).toContain('#share=');
});

test('a share link can be pasted where a report is imported', async ({ page }) => {
  await startLedger(page, ordinary);
  const link = await linkOf(page);
  const fresh = await elsewhere(page, new URL('/en/report/', page.url()).href);
  await fresh
    .getByRole('button', { name: /^Import/ })
    .first()
    .click();
  await fresh.getByLabel('Or paste the text of a report, or a share link').fill(`See ${link}`);
  await fresh.getByRole('button', { name: 'Read the text' }).click();
  await fresh.getByRole('button', { name: 'Add as new' }).click();
  await expect(score(fresh)).toHaveText('71.8');
  await fresh.context().close();
});

test('a fix is copied as a ticket with its first step, how to check it, and where it is taught', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startLedger(page, ordinary);
  const fix = page.locator('.rp-main [data-fix="sessions-outside-process"]');
  await fix.getByRole('button', { name: 'Copy as ticket' }).click();
  await expect(fix.getByText('The ticket is on the clipboard')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# ledger-api: /);
  const { today, step, good, check } = words().ui.sharing.ticket.file.labels;
  for (const heading of [today, step, good, check]) expect(text).toContain(`## ${heading}`);
  expect(text).toMatch(/\]\(http:\/\/[^)]+\/(en|ko)\/learn\/processes\/#sessions\)/);
});

test('fault 36: where the browser refuses to copy, the ticket is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await startLedger(page, ordinary);
  await page.locator('.rp-main').getByRole('button', { name: 'Copy as ticket' }).first().click();
  await expect(dialog(page).getByRole('textbox')).toHaveValue(/^# ledger-api: /);
});

for (const theme of ['light', 'dark'] as const) {
  test(`sharing has nothing that axe objects to, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await startLedger(page, ordinary);
    const link = await linkOf(page);
    await exportMenu(page, /^Share by link/);
    await expect(page.locator('[data-share-address]')).toHaveValue(/#share=/);
    await expectAccessible(page, `sharing, ${theme}`);
    const fresh = await elsewhere(page, 'about:blank');
    await fresh.emulateMedia({ colorScheme: theme });
    await fresh.goto(link);
    await expect(fresh.locator('[data-shared="preview"]')).toBeVisible();
    await expectAccessible(fresh, `a shared report, ${theme}`);
    await fresh.context().close();
  });
}

test('every question of the checklist fits into a link with a sentence of evidence each', async ({ page }) => {
  const noted = Object.fromEntries(
    checklist.items.map(({ id }, i) => [
      id,
      {
        answer: 'partly' as const,
        note: `Seen in run ${i * 37} of the pipeline, file deploy-${i}.yml`,
        answeredAt: `2026-11-${10 + (i % 10)}T10:${10 + (i % 49)}:00.000Z`,
      },
    ]),
  );
  await startLedger(page, noted);
  expect((await linkOf(page)).length).toBeLessThan(8000);
  await open(page, '/en/assess/');
});
