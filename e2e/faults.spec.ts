import { truncateSync, writeFileSync } from 'node:fs';
import { assessmentFile, ordinary } from '@/content/examples.fixture';
import { chooseFile, expect, startWith, test } from './journey';

const dialog = (page: import('@playwright/test').Page) => page.getByRole('dialog');

test('fault 24: JSON of another kind is named and nothing is imported', async ({ page }) => {
  await page.goto('/en/report/');
  await chooseFile(page, 'package.json', '{"name":"ledger-api","version":"1.0.0"}');
  await expect(dialog(page)).toContainText('package.json was not imported');
  await expect(dialog(page)).toContainText('names no format');
  await expect(dialog(page)).toContainText('your answers are as they were');
});

test('fault 20: a truncated JSON file is refused with the place where it ends', async ({ page }) => {
  await startWith(page, ordinary);
  const whole = assessmentFile(ordinary);
  await chooseFile(page, 'half.json', whole.slice(0, Math.floor(whole.length / 2)));
  await expect(dialog(page)).toContainText('half.json was not imported');
  await expect(dialog(page)).toContainText('ends too early');
  await page.keyboard.press('Escape');
  await expect(page.locator('.rp-dial [data-score]')).toHaveText('71.8');
});

test('fault 5: a file of a newer version is named, not guessed at', async ({ page }) => {
  await page.goto('/en/report/');
  await chooseFile(
    page,
    'tomorrow.json',
    assessmentFile(ordinary).replace('"version": 1', '"version": 2').replace('"version":1', '"version":2'),
  );
  await expect(dialog(page)).toContainText('newer version of this app (format version 2)');
});

test('fault 21: one unreadable answer of a file is named and all others are kept', async ({ page }) => {
  await page.goto('/en/report/');
  const data = JSON.parse(assessmentFile(ordinary));
  data.assessment.answers['config-set-by-variables'].answer = 'sometimes';
  await chooseFile(page, 'edited.json', JSON.stringify(data));
  await expect(dialog(page)).toContainText('III.3: “"sometimes"” is no answer we know');
  await page.getByRole('button', { name: 'Add as new' }).click();
  await expect(page.locator('[data-answer-row="config-set-by-variables"] .ans-word')).toHaveText('Unanswered');
  await expect(page.locator('[data-answer-row="one-codebase-per-app"] .ans-word')).toHaveText('Yes');
});

test('fault 23: a file of 100 MB is refused by its size while the page goes on', async ({ page }, info) => {
  const file = info.outputPath('huge.json');
  writeFileSync(file, '[');
  truncateSync(file, 100_000_000);
  await page.goto('/en/report/');
  await page
    .getByRole('button', { name: /^Import/ })
    .first()
    .click();
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file);
  await expect(dialog(page)).toContainText('The file has 100.0 MB');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await expect(dialog(page).locator('input[type=file]')).toBeVisible();
});

test('fault 23: a file that is nested a hundred thousand deep, and one of a million rows, are refused', async ({
  page,
}) => {
  await page.goto('/en/report/');
  const head = '{"format":"twelvefold/assessment","version":1,"assessment":{"answers":';
  await chooseFile(page, 'deep.json', `${head}${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}}`);
  await expect(dialog(page)).toContainText('nested deeper than a report ever is');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await chooseFile(page, 'rows.json', `${head}{${'"q":0,'.repeat(800_000)}"q":0}}}`);
  await expect(dialog(page)).toContainText('more than the');
});

for (const how of ['files', 'the clipboard']) {
  test(`fault 36: where the browser refuses ${how}, the text itself is shown to be copied by hand`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'NotAllowedError');
      };
      URL.createObjectURL = refuse;
      document.execCommand = () => false;
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => refuse() } });
    });
    await startWith(page, ordinary);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: how === 'files' ? /^Markdown \.md/ : /^Copy as Markdown/ }).click();
    await expect(dialog(page)).toContainText('The browser refused. Here is the text: copy it by hand.');
    expect(await dialog(page).locator('textarea').inputValue()).toContain('<!-- twelvefold:end items=53');
  });
}
