/** What every journey shares: a page that fails on a policy violation or an uncaught error, and ways to start with answers. */
import { readFileSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';
import { checklist } from '@/content/checklist';
import { assessmentFile } from '@/content/examples.fixture';
import type { Answers } from '@/domain/answers';
import { teachToWait } from './heard';
import { expect, here, ofLanguage, speakKorean, words } from './korean';

export { checklist, expect, here, ofLanguage, words };

/** The path the site lives below, when a journey is told to go through a build that was made for one. */
export const BASE = process.env.E2E_BASE_PATH ?? '';

/** Messages of the browser that mean a journey has failed, whatever the page looks like. */
const ALARMS = /Content Security Policy|Trusted ?Types?|TrustedScript|Hydration failed|Minified React error/i;

/** A journey in the language of its project, whatever the browser says of it, on pages that hear what is pressed. */
export const plain = base.extend<{ language: undefined }>({
  // Also for journeys that open a browser of their own.
  language: [
    async ({ locale, browser }, use) => {
      await teachToWait(browser);
      if (locale === 'ko-KR') await speakKorean(browser);
      await use(undefined);
    },
    { auto: true },
  ],
});

export const test = plain.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    page.goto = (url, options) => goto(url.startsWith('/') ? BASE + url : url, options);
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
  // In a lesson the questions come when they are reached.
  await page.locator('[data-item]').first().scrollIntoViewIfNeeded();
  await expect(page.locator('[data-item] input[type=radio]').first()).toBeEnabled();
}

/** The radio of an answer to a question. */
export const radio = (page: Page, item: string, answer: string) =>
  page.locator(`[data-item="${item}"] input[value="${answer}"]`);

export async function answer(page: Page, item: string, given: string): Promise<void> {
  // In a lesson the questions come when they are reached.
  await page.locator(`[data-item="${item}"]`).scrollIntoViewIfNeeded();
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

/** Which service a file is about, and who answered. */
type About = { service?: { name: string; team: string }; respondent?: string };

/** Imports answers through the page, as a person would, and stands on the report. */
export async function startWith(page: Page, answers: Answers, about: About = {}): Promise<void> {
  const file = JSON.parse(assessmentFile(answers));
  Object.assign(file.assessment, about);
  await page.goto('/en/report/');
  await chooseFile(page, 'example.json', JSON.stringify(file));
  await page.getByRole('button', { name: 'Add as new' }).click();
  await expect(page.locator('[data-verdict]')).toBeVisible();
  // What stands last, and is drawn last.
  await expect(page.locator('.rp-answers')).toBeVisible();
}

/** Clicks a download and gives its text and name. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
