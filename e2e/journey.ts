/** What every journey shares: a page that fails on a policy violation or an uncaught error, and ways to start with answers. */
import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { checklist } from '@/content/checklist';
import { assessmentFile } from '@/content/examples.fixture';
import type { Answers } from '@/domain/answers';

export { checklist, expect };

/** Messages of the browser that mean a journey has failed, whatever the page looks like. */
const ALARMS = /Content Security Policy|Trusted ?Types?|TrustedScript|Hydration failed|Minified React error/i;

export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const alarms: string[] = [];
    page.on('pageerror', (error) => alarms.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && ALARMS.test(message.text())) alarms.push(message.text());
    });
    await use(page);
    expect(alarms, 'policy violations and uncaught errors').toEqual([]);
  },
});

/** Opens a page and waits until its answers were read. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('[data-item] input[type=radio]').first()).toBeEnabled();
}

/** The radio of an answer to a question. */
export const radio = (page: Page, item: string, answer: string) =>
  page.locator(`[data-item="${item}"] input[value="${answer}"]`);

export async function answer(page: Page, item: string, given: string): Promise<void> {
  await radio(page, item, given).check();
  await expect(page.locator(`[data-item="${item}"]`)).toHaveAttribute('data-answer', given);
}

/** Chooses a file in the import dialog and waits for the preview or the message. */
export async function chooseFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const dialog = page.getByRole('dialog');
  if (!(await dialog.isVisible()))
    await page
      .getByRole('button', { name: /^Import/ })
      .first()
      .click();
  await dialog.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: typeof content === 'string' ? Buffer.from(content) : content,
  });
}

/** Imports answers through the page, as a person would, and stands on the report. */
export async function startWith(page: Page, answers: Answers): Promise<void> {
  await page.goto('/en/report/');
  await chooseFile(page, 'example.json', assessmentFile(answers));
  await page.getByRole('button', { name: 'Add as new' }).click();
  await expect(page.locator('[data-verdict]')).toBeVisible();
}

/** Clicks a download and gives its text and name. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
