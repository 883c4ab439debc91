/** The report of ledger-api, which journeys of sharing and of merging begin with. */
import type { Page } from '@playwright/test';
import { assessmentFile } from '@/content/examples.fixture';
import type { Answers } from '@/domain/answers';
import { chooseFile, expect } from './journey';

export const dialog = (page: Page) => page.getByRole('dialog', { includeHidden: false }).filter({ visible: true });
export const score = (page: Page) => page.locator('.rp-dial [data-score]');

/** Imports answers of ledger-api, and stands on the report. */
export async function startLedger(page: Page, answers: Answers): Promise<void> {
  const data = JSON.parse(assessmentFile(answers));
  data.assessment.service = { name: 'ledger-api', team: 'Payments' };
  data.assessment.respondent = 'Ana';
  await page.goto('/en/report/');
  await chooseFile(page, 'ledger-api.json', JSON.stringify(data));
  await page.getByRole('button', { name: 'Add as new' }).click();
  await expect(page.locator('[data-verdict]')).toBeVisible();
  await page.locator('[data-done]').getByRole('button', { name: 'Close' }).click();
}

export async function exportMenu(page: Page, entry: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: entry }).click();
}

export const wordOf = (page: Page, item: string) => page.locator(`[data-answer-row="${item}"] .ans-word`);
