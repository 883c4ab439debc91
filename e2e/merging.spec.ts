/** What comes in where there is work already: merged after a look at every difference, and whole from a backup. */
import type { Page } from '@playwright/test';
import { example, ordinary } from '@/content/examples.fixture';
import { expectAccessible } from './accessible';
import { chooseFile, downloaded, expect, test, words } from './journey';
import { dialog, exportMenu, score, startLedger, wordOf } from './report-page';

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
  await startLedger(page, ordinary);
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
  await startLedger(page, ordinary);
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
  await startLedger(page, ordinary);
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
  await startLedger(page, ordinary);
  const data = JSON.parse(await changedExport(page, {}));
  data.assessment.id = 'someone-elses';
  data.assessment.answers['one-codebase-per-app'].answer = 'partly';
  await chooseFile(page, 'other.json', JSON.stringify(data));
  await expect(dialog(page)).toContainText('You already have a service called ledger-api');
  await expect(dialog(page).getByRole('button', { name: 'Merge' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Add as new' }).click();
  await expect(page.getByLabel('Service', { exact: true }).locator('option')).toHaveCount(2);
});

test('a backup brings everything back after all was deleted', async ({ page }) => {
  await startLedger(page, ordinary);
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
  await startLedger(page, ordinary);
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
