/** What journeys do on the report, and the report of ledger-api, which those of sharing and of merging begin with. */
import type { Page } from '@playwright/test';
import type { Answers } from '@/domain/answers';
import { startWith } from './journey';

export const dialog = (page: Page) => page.getByRole('dialog', { includeHidden: false }).filter({ visible: true });
export const score = (page: Page) => page.locator('.rp-dial [data-score]');
export const wordOf = (page: Page, item: string) => page.locator(`[data-answer-row="${item}"] .ans-word`);

export async function exportMenu(page: Page, entry: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: entry }).click();
}

/** Imports answers of ledger-api, and stands on the report. */
export async function startLedger(page: Page, answers: Answers): Promise<void> {
  await startWith(page, answers, { service: { name: 'ledger-api', team: 'Payments' }, respondent: 'Ana' });
  await page.locator('[data-done]').getByRole('button', { name: 'Close' }).click();
}
