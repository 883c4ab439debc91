/** What the journeys of a team share: a service, a team about it, and people who hand in. */
import type { Page } from '@playwright/test';
import { personFile } from '@/content/team.fixture';
import { chooseFile, expect } from './journey';

/** A team about the service that people of the fixture answer for. */
export async function startLedgerTeam(page: Page): Promise<void> {
  await page.goto('/en/report/');
  const { name, buffer } = personFile(1);
  await chooseFile(page, name, buffer);
  await page.getByRole('button', { name: 'Add as new' }).click();
  await expect(page.locator('[data-verdict]')).toBeVisible();
  await page.goto('/en/team/');
  await page.getByRole('button', { name: 'Start a team' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Collect the team’s answers');
}

type Handed = { name: string; mimeType: string; buffer: Buffer };

export async function handIn(page: Page, files: readonly Handed[]): Promise<void> {
  await page.getByLabel('Add answer files').setInputFiles([...files]);
}

/** The question's card in the list that is shown. */
export const card = (page: Page, item: string) => page.locator(`[data-team-item="${item}"]`);

/** Presses a key on what a name stands for, as somebody without a mouse does. */
export async function press(page: Page, role: 'button' | 'link', name: string | RegExp, key = 'Enter'): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  // Before the store is read nothing takes the focus.
  await expect(async () => {
    await target.focus();
    await expect(target).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press(key);
}
