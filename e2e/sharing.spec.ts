import type { Page } from '@playwright/test';
import { assessmentFile, example, ordinary } from '@/content/examples.fixture';
import type { Answers } from '@/domain/answers';
import { expectAccessible } from './accessible';
import { answer, checklist, chooseFile, downloaded, expect, open, test, words } from './journey';

const dialog = (page: Page) => page.getByRole('dialog', { includeHidden: false }).filter({ visible: true });
const score = (page: Page) => page.locator('.rp-dial [data-score]');

/** Imports answers of ledger-api, and stands on the report. */
async function startWith(page: Page, answers: Answers): Promise<void> {
  const data = JSON.parse(assessmentFile(answers));
  data.assessment.service = { name: 'ledger-api', team: 'Payments' };
  data.assessment.respondent = 'Ana';
  await page.goto('/en/report/');
  await chooseFile(page, 'ledger-api.json', JSON.stringify(data));
  await page.getByRole('button', { name: 'Add as new' }).click();
  await expect(page.locator('[data-verdict]')).toBeVisible();
  await page.locator('[data-done]').getByRole('button', { name: 'Close' }).click();
}

async function exportMenu(page: Page, entry: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: entry }).click();
}

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

const wordOf = (page: Page, item: string) => page.locator(`[data-answer-row="${item}"] .ans-word`);

test('fault 39: a copied link opens elsewhere as a preview, and a copy is kept only when asked for', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startWith(page, ordinary);
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
  await startWith(page, ordinary);
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
  await startWith(page, ordinary);
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
  await startWith(page, ordinary);
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
  await startWith(page, ordinary);
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
  await startWith(page, ordinary);
  const link = await linkOf(page);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, new URL(link).hash);
  await expect(page.locator('[data-shared="preview"]')).toContainText('with the same answers');
  expect(page.url()).not.toContain('#');
});

test('answers only leaves every note out of the link', async ({ page }) => {
  await startWith(page, ordinary);
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
  await startWith(page, noisy);
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
  await startWith(page, ordinary);
  await exportMenu(page, /^Share by link/);
  await dialog(page).getByRole('button', { name: 'Copy the link' }).click();
  await expect(dialog(page)).toContainText('The link is selected: copy it by hand');
  expect(await page.evaluate(() => window.getSelection()?.toString() ?? '')).toContain('#share=');
});

/** The report as a file, with some answers given later and differently. */
async function changedExport(page: Page, changes: Readonly<Record<string, object>>): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const { text } = await downloaded(page, () => page.getByRole('button', { name: /^JSON/ }).click());
  const data = JSON.parse(text);
  for (const [item, change] of Object.entries(changes)) Object.assign(data.assessment.answers[item], change);
  delete data.checksum;
  return JSON.stringify(data);
}

test('fault 26: a file whose assessment is here is merged after a look at every difference, and can be taken back', async ({
  page,
}) => {
  await startWith(page, ordinary);
  const file = await changedExport(page, {
    'one-codebase-per-app': { answer: 'no', answeredAt: '2026-12-01T10:00:00.000Z', note: 'two repositories now' },
    'one-event-per-line': { answer: 'yes', answeredAt: '2026-12-01T10:00:00.000Z' },
    'config-set-by-variables': { answer: 'no', answeredAt: '2020-01-01T10:00:00.000Z' },
  });
  await chooseFile(page, 'later.json', file);
  await expect(dialog(page)).toContainText('This assessment is already here');
  await dialog(page).getByRole('button', { name: 'Merge' }).click();
  await expect(page.locator('[data-merge]')).toHaveCount(3);
  const row = (item: string) => page.locator(`[data-merge="${item}"]`);
  await expect(row('one-codebase-per-app').getByRole('radio', { name: /^There/ })).toBeChecked();
  await expect(row('config-set-by-variables').getByRole('radio', { name: /^Here/ })).toBeChecked();
  await row('one-event-per-line').getByRole('radio', { name: /^Here/ }).check();
  await expectAccessible(page, 'the merge preview');
  await dialog(page).getByRole('button', { name: 'Merge', exact: true }).click();

  await expect(page.getByText('merged. A snapshot keeps how it was.')).toBeVisible();
  await expect(wordOf(page, 'one-codebase-per-app')).toHaveText('No');
  await expect(page.locator('[data-answer-row="one-codebase-per-app"]')).toContainText('two repositories now');
  await expect(wordOf(page, 'one-event-per-line')).toHaveText('Partly');
  await expect(wordOf(page, 'config-set-by-variables')).toHaveText('Yes');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('as it was before the merge')).toBeVisible();
  await expect(wordOf(page, 'one-codebase-per-app')).toHaveText('Yes');
  await expect(score(page)).toHaveText('71.8');
});

test('fault 26: an answer that was changed by hand in a Markdown report is told as such and stands in the merge', async ({
  page,
}) => {
  await startWith(page, ordinary);
  await page.getByRole('button', { name: 'Export' }).click();
  const { text } = await downloaded(page, () => page.getByRole('button', { name: /^Markdown \.md/ }).click());
  const line = text.split('\n').find((each) => each.includes('id=sessions-outside-process ')) ?? '';
  const { no, partly } = words().ui.answers;
  expect(line).toContain(`**${no}**`);
  await chooseFile(page, 'report.md', text.replace(line, line.replace(`**${no}**`, `**${partly}**`)));
  await expect(dialog(page)).toContainText('The file was edited since it was exported');
  await dialog(page).getByRole('button', { name: 'Merge' }).click();
  const row = page.locator('[data-merge="sessions-outside-process"]');
  await expect(row).toContainText('changed by hand in the file');
  await expect(row.getByRole('radio', { name: /^There/ })).toBeChecked();
  await dialog(page).getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(wordOf(page, 'sessions-outside-process')).toHaveText('Partly');
});

test('fault 27: the same file a second time has nothing to merge and adds no second service', async ({ page }) => {
  await startWith(page, ordinary);
  const file = await changedExport(page, {});
  await chooseFile(page, 'same.json', file);
  await dialog(page).getByRole('button', { name: 'Merge' }).click();
  await expect(dialog(page)).toContainText('Both sides say the same. There is nothing to merge.');
  await dialog(page).getByRole('button', { name: 'Back' }).click();
  await dialog(page).getByRole('button', { name: 'Add as new' }).click();
  await expect(page.getByText('already here with the same answers. Nothing was added.')).toBeVisible();
});

test('fault 45: another assessment of a service of the same name is told, and both ways are offered', async ({
  page,
}) => {
  await startWith(page, ordinary);
  const data = JSON.parse(await changedExport(page, {}));
  data.assessment.id = 'someone-elses';
  data.assessment.answers['one-codebase-per-app'].answer = 'partly';
  await chooseFile(page, 'other.json', JSON.stringify(data));
  await expect(dialog(page)).toContainText('You already have a service called ledger-api');
  await expect(dialog(page).getByRole('button', { name: 'Merge' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Add as new' }).click();
  await expect(page.getByLabel('Service', { exact: true }).locator('option')).toHaveCount(2);
});

test('a share link can be pasted where a report is imported', async ({ page }) => {
  await startWith(page, ordinary);
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

test('a backup brings everything back after all was deleted', async ({ page }) => {
  await startWith(page, ordinary);
  await page.goto('/en/report/');
  const other = JSON.parse(await changedExport(page, {}));
  Object.assign(other.assessment, {
    id: 'storefront-1',
    service: { id: 'of-storefront', name: 'storefront' },
    answers: example({}),
  });
  await chooseFile(page, 'storefront.json', JSON.stringify(other));
  await page.getByRole('button', { name: 'Add as new' }).click();
  await expect(page.getByText('storefront was added.')).toBeVisible();
  await page.goto('/en/team/');
  await page.getByRole('button', { name: 'Start a team' }).click();
  await dialog(page).getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Collect the team’s answers');
  await page.goto('/en/report/');

  await exportMenu(page, /^Back up and restore/);
  await expect(dialog(page)).toContainText('2 services');
  await expect(dialog(page)).toContainText('1 team.');
  await expectAccessible(page, 'backing up');
  const file = await downloaded(page, () => dialog(page).getByRole('button', { name: 'Save the backup' }).click());
  expect(file.name).toMatch(/^twelvefold-backup-.*\.json$/);
  await expect(dialog(page)).toContainText(`Saved as ${file.name}`);
  await page.keyboard.press('Escape');

  await page.goto('/en/about/');
  await page.getByRole('button', { name: 'Delete my data' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything was deleted from this browser.')).toBeVisible();

  await page.goto('/en/report/');
  await page.locator('.rp-empty').getByRole('button', { name: 'Back up and restore' }).click();
  await dialog(page)
    .locator('input[type=file]')
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
  await expect(page.locator('[data-backup-row]')).toHaveCount(2);
  await expect(page.locator('[data-backup-team]')).toHaveText('Team of storefront, 0 people: is added.');
  await expectAccessible(page, 'the preview of a backup');
  await dialog(page).getByRole('button', { name: 'Restore 2 services' }).click();
  await expect(dialog(page)).toContainText('2 services were restored.');
  await dialog(page)
    .locator('input[type=file]')
    .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
  await expect(dialog(page)).toContainText('Everything in this backup is already here');
  await expect(page.locator('[data-backup-team]')).toHaveAttribute('data-does', 'same');
  await page.keyboard.press('Escape');
  const services = page.getByLabel('Service', { exact: true });
  const value = await services.locator('option', { hasText: /^ledger-api/ }).getAttribute('value');
  await services.selectOption(value ?? '');
  await expect(score(page)).toHaveText('71.8');
});

test('fault 21: an assessment of a backup that cannot be read is named, and the others are restored', async ({
  page,
}) => {
  await startWith(page, ordinary);
  await exportMenu(page, /^Back up and restore/);
  const { text } = await downloaded(page, () => dialog(page).getByRole('button', { name: 'Save the backup' }).click());
  const data = JSON.parse(text);
  data.assessments = [7, data.assessments[0]];
  data.assessments[1].assessment.id = 'another-one';
  await dialog(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'half.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(data)) });
  await expect(dialog(page)).toContainText('The file was changed since it was made');
  await expect(page.locator('[data-does="unread"]')).toContainText('cannot be read and is left out');
  await dialog(page).getByRole('button', { name: 'Restore 1 service' }).click();
  await expect(dialog(page)).toContainText('1 service was restored.');
});

test('a fix is copied as a ticket with its first step, how to check it, and where it is taught', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startWith(page, ordinary);
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
  await startWith(page, ordinary);
  await page.locator('.rp-main').getByRole('button', { name: 'Copy as ticket' }).first().click();
  await expect(dialog(page).getByRole('textbox')).toHaveValue(/^# ledger-api: /);
});

for (const theme of ['light', 'dark'] as const) {
  test(`sharing has nothing that axe objects to, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await startWith(page, ordinary);
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
  await startWith(page, noted);
  expect((await linkOf(page)).length).toBeLessThan(8000);
  await open(page, '/en/assess/');
});
