/** Without a network, across deploys, and with a worker that fails: e2e/deploys.ts is the server that is taken away. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { filesBelow } from '@/scripts/files';
import { type Host, nextBuild, OUT, openHost } from './deploys';
import { answer, expect, ofLanguage, open, radio, test } from './journey';

const REPOSITORY = 'one-codebase-per-app';

test.use({ serviceWorkers: 'allow' });

let host: Host;
const made: { remove: () => void }[] = [];

test.beforeEach(async () => {
  host = await openHost(OUT);
});

test.afterEach(async () => {
  await host.stop();
  for (const build of made.splice(0)) build.remove();
});

function another(...options: Parameters<typeof nextBuild>): string {
  const build = nextBuild(...options);
  made.push(build);
  return build.folder;
}

const language = () => ofLanguage({ en: 'en', ko: 'ko' });

/** The addresses of all pages of a language. */
const pagesOf = (language: string) =>
  filesBelow(path.join(OUT, language))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${language}/${file.replace(/index\.html$/, '')}`);

/** Waits until the worker says that it keeps the language whole. */
async function kept(page: Page, language: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async (wanted) => {
          const state = await caches.open('twelvefold:state');
          const lists = await Promise.all((await state.matchAll()).map((each) => each.json()));
          return lists.flat().includes(wanted);
        }, language),
      { timeout: 90_000, intervals: [500] },
    )
    .toBe(true);
}

/** Counts the loads of a page from now on. */
function loadsOf(page: Page): string[] {
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  return loads;
}

/** Asks for a newer worker, as a browser does when a page is opened. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

/** Runs in the page: no worker is on its way. */
async function workersSettled(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return !registration?.installing && !registration?.waiting && registration?.active?.state === 'activated';
}

const offer = (page: Page) => page.getByRole('status').filter({ hasText: 'A newer version is ready' });

async function cutOff(context: BrowserContext): Promise<void> {
  await host.stop();
  await context.setOffline(true);
}

test('fault 49, 50: after one visit every page opens without a network, under its own policy, and answers are saved', async ({
  page,
  context,
}) => {
  await page.goto(`${host.url}/en/`);
  await kept(page, language());
  await cutOff(context);
  const addresses = pagesOf(language());
  expect(addresses.length).toBeGreaterThan(20);
  const policies = readFileSync(path.join(OUT, '_headers'), 'utf8');
  for (const address of addresses) {
    const response = await page.goto(host.url + address);
    await expect(page.locator('h1'), address).toBeVisible();
    const policy = response?.headers()['content-security-policy'] ?? 'none';
    expect(policies, address).toContain(`${address}\n  Content-Security-Policy: ${policy}\n`);
  }

  await open(page, `${host.url}/en/assess`);
  await expect(page).toHaveURL(`${host.url}/en/assess/`);
  await answer(page, REPOSITORY, 'partly');
  await page.getByRole('link', { name: 'Report' }).first().click();
  await expect(page.locator('[data-verdict]')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.locator('input[type=search]').fill('sigterm');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto(`${host.url}/en/learn/thirteenth/`);
  await expect(page.getByRole('heading', { name: 'This page is not kept here' })).toBeVisible();
  await page.goto(`${host.url}/en/about/`);
  await expect(page.getByText('All pages of this language are kept in this browser.')).toBeVisible();
});

test('fault 47, 52: a deploy is offered and never forced; open tabs go on with their code and lose no text', async ({
  page,
  context,
}) => {
  await open(page, `${host.url}/en/assess/`);
  await kept(page, language());
  await open(page, `${host.url}/en/assess/`);
  const other = await context.newPage();
  await other.goto(`${host.url}/en/learn/config/`);
  const note = page.locator(`[data-item="${REPOSITORY}"] textarea`);
  await page.locator(`[data-item="${REPOSITORY}"] [data-open-note]`).click();
  await note.fill('half a sente');
  const loads = [loadsOf(page), loadsOf(other)];

  await host.deploy(another());
  await lookForUpdate(page);
  await expect(offer(page)).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  await note.press('End');
  await page.keyboard.type('nc');
  await context.setOffline(false);
  await page.keyboard.type('e');
  await other.keyboard.press('Control+k');
  await expect(other.locator('input[type=search]')).toBeVisible();
  await other.keyboard.press('Escape');
  expect(loads).toEqual([[], []]);

  const scripts = () =>
    page
      .locator('script[src*="/_next/static/chunks/"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('src')));
  expect((await scripts()).some((src) => src?.includes('-2.js'))).toBe(false);
  await offer(page).getByRole('button', { name: 'Use the newer version' }).click();
  await expect
    .poll(async () => {
      const all = await scripts().catch(() => []);
      return all.length > 0 && all.every((src) => src?.includes('-2.js'));
    })
    .toBe(true);
  await expect(radio(page, REPOSITORY, 'yes')).toBeEnabled();
  await expect(page.locator(`[data-item="${REPOSITORY}"]`)).toContainText('half a sentence');
  expect(loads[1]).toEqual([]);
  // The tab that stayed asks for code of the build before.
  await other.locator('[data-item]').first().scrollIntoViewIfNeeded();
  await expect(other.locator('[data-item] input[type=radio]').first()).toBeEnabled();
  expect(loads[1]).toEqual([]);
});

test('fault 51: a worker that breaks every page is gone after the next visit, once its end is published', async ({
  page,
  context,
}) => {
  await page.goto(`${host.url}/en/`);
  await kept(page, language());
  await host.deploy(another({ worker: 'broken' }));
  await lookForUpdate(page);
  // A page asked for in the instant in which one worker follows another may never come.
  await expect.poll(() => page.evaluate(workersSettled)).toBe(true);
  const visit = async () => {
    const tab = await context.newPage();
    const failure = await tab.goto(`${host.url}/en/`, { timeout: 10_000 }).then(
      () => '',
      (error: Error) => error.message,
    );
    return { tab, failure };
  };
  await expect(async () => expect((await visit()).failure).toContain('net::ERR_FAILED')).toPass();
  await host.deploy(another({ worker: 'off' }));
  await expect(async () => {
    const { tab } = await visit();
    await expect(tab.locator('h1')).toBeVisible({ timeout: 1000 });
    expect(
      await tab.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()]),
    ).toEqual([0, []]);
  }).toPass();
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('fault 48: code that is gone from the server brings one reload and then a message; answers and text are kept', async ({
    page,
  }) => {
    await open(page, `${host.url}/en/assess/`);
    await answer(page, REPOSITORY, 'partly');
    const loads = loadsOf(page);
    await host.deploy(another());
    await page.keyboard.press('Control+k');
    await expect.poll(() => loads.length).toBe(1);
    await expect(radio(page, REPOSITORY, 'partly')).toBeChecked();
    await page.keyboard.press('Control+k');
    await expect(page.locator('input[type=search]')).toBeVisible();
    await page.keyboard.press('Escape');

    await page.route(/\/_next\/static\/chunks\//, (route) => route.fulfill({ status: 404 }));
    await page.getByRole('button', { name: 'All services' }).first().click();
    await expect(page.getByRole('alert').filter({ hasText: 'Your answers are kept' })).toBeVisible();
    expect(loads).toHaveLength(1);
  });
});
