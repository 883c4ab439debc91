/** Several real tabs of one browser at once. */
import type { BrowserContext, Page } from '@playwright/test';
import { answersShown } from './answers';
import { answer, checklist, expect, open, radio, test } from './journey';

const FULL = Boolean(process.env.VERIFY_FULL);
const TABS = 3;
const ANSWERS = FULL ? 10_000 : 1_000;
/** Lessons whose questions the tabs answer, each its own. */
const LESSONS = ['config', 'processes', 'disposability'] as const;
const REPOSITORY = 'one-codebase-per-app';
const VARIABLES = 'config-set-by-variables';

async function openTabs(context: BrowserContext, first: Page): Promise<Page[]> {
  const tabs = [first];
  while (tabs.length < TABS) tabs.push(await context.newPage());
  for (const tab of tabs) await open(tab, '/en/assess/');
  return tabs;
}

const onlyAnswered = (shown: Record<string, string>) =>
  Object.fromEntries(Object.entries(shown).filter(([, given]) => given !== ''));

type Turn = { items: readonly string[]; times: number; seed: number };

/** Runs in the page: answers its questions over and over, letting the other tabs in between; gives the last of each. */
async function answerOn({ items, times, seed }: Turn): Promise<Record<string, string>> {
  const last: Record<string, string> = {};
  let chance = seed;
  const next = (n: number) => {
    chance = (chance * 1_103_515_245 + 12_345) % 2_147_483_648;
    return chance % n;
  };
  for (let i = 0; i < times; i++) {
    const item = items[i % items.length] ?? '';
    const open = [...document.querySelectorAll<HTMLInputElement>(`[data-item="${item}"] input[type=radio]`)].filter(
      ({ checked, value }) => !checked && value !== 'not-applicable',
    );
    const chosen = open[next(open.length)];
    chosen?.click();
    last[item] = chosen?.value ?? '';
    if (next(4) === 0) await new Promise((resolve) => setTimeout(resolve, next(8)));
  }
  return last;
}

test(`fault 15: ${ANSWERS} answers given in three tabs at once are all there, and no tab shows an old one`, async ({
  page,
  context,
}) => {
  test.setTimeout(FULL ? 1_800_000 : 300_000);
  const tabs = await openTabs(context, page);
  // The first answer begins the service that all of them answer for.
  await answer(page, REPOSITORY, 'yes');
  for (const [at, tab] of tabs.entries()) await open(tab, `/en/learn/${LESSONS[at]}/`);
  const given = await Promise.all(
    tabs.map((tab, at) => {
      const items = checklist.items.filter(({ factor }) => factor === LESSONS[at]).map(({ id }) => id);
      return tab.evaluate(answerOn, { items, times: Math.ceil(ANSWERS / TABS), seed: 7 + at });
    }),
  );
  const expected = Object.assign({ [REPOSITORY]: 'yes' }, ...given);
  // A link of the page keeps what the tab knows; the last tab reads everything anew.
  for (const tab of tabs)
    await tab.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Assess' }).click();
  const fresh = await context.newPage();
  await open(fresh, '/en/assess/');
  for (const tab of [...tabs, fresh]) {
    await expect(tab.locator('[data-item]')).toHaveCount(checklist.items.length);
    await expect.poll(async () => onlyAnswered(await tab.evaluate(answersShown))).toEqual(expected);
  }
});

test('fault 16: three tabs that answer the same questions at once end with the same answers, each one somebody’s last', async ({
  page,
  context,
}) => {
  const tabs = await openTabs(context, page);
  await answer(page, REPOSITORY, 'yes');
  const items = checklist.items.map(({ id }) => id).slice(0, 10);
  const given = await Promise.all(tabs.map((tab, at) => tab.evaluate(answerOn, { items, times: 40, seed: 3 + at })));
  const fresh = await context.newPage();
  await open(fresh, '/en/assess/');
  await expect
    .poll(async () => {
      const seen = await Promise.all([...tabs, fresh].map((tab) => tab.evaluate(answersShown)));
      return new Set(seen.map((each) => JSON.stringify(each))).size;
    })
    .toBe(1);
  const shown = await fresh.evaluate(answersShown);
  for (const item of items) expect(given.map((each) => each[item])).toContain(shown[item]);
});

test('fault 16: of two answers given unseen of each other the later stands, and the other is in the raw data', async ({
  page,
  context,
}) => {
  const [first, second] = await openTabs(context, page);
  if (!first || !second) return;
  await answer(first, REPOSITORY, 'yes');
  await expect(radio(second, REPOSITORY, 'yes')).toBeChecked();
  // The second tab stands still until the first has answered, and answers before it hears of it.
  let go = () => {};
  const answered = new Promise<void>((resolve) => {
    go = resolve;
  });
  await second.route('**/healthz', async (route) => {
    await answered;
    await route.fulfill({ body: '' });
  });
  const asked = second.waitForRequest('**/healthz');
  const still = second.evaluate((item) => {
    const request = new XMLHttpRequest();
    request.open('GET', '/healthz', false);
    request.send();
    document.querySelector<HTMLInputElement>(`[data-item="${item}"] input[value="no"]`)?.click();
  }, REPOSITORY);
  await asked;
  await answer(first, REPOSITORY, 'partly');
  go();
  await still;
  for (const tab of [first, second]) await expect(radio(tab, REPOSITORY, 'no')).toBeChecked();
  const history = () =>
    first.evaluate(() => Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('tf:h:')));
  await expect.poll(async () => JSON.stringify(await history())).toContain('partly');
});

test('fault 17: everything deleted in one tab is gone in the others, and what they answer next begins afresh', async ({
  page,
  context,
}) => {
  const [first, second] = await openTabs(context, page);
  if (!first || !second) return;
  await answer(first, REPOSITORY, 'yes');
  await answer(first, VARIABLES, 'partly');
  await expect(radio(second, VARIABLES, 'partly')).toBeChecked();
  await first.goto('/en/about/');
  await first.getByRole('button', { name: 'Delete my data' }).click();
  await first.getByRole('button', { name: 'Delete everything' }).click();
  await expect(second.locator(`[data-item="${REPOSITORY}"]`)).toHaveAttribute('data-answer', '');
  await answer(second, VARIABLES, 'no');
  await open(first, '/en/assess/');
  await expect(radio(first, VARIABLES, 'no')).toBeChecked();
  await expect(first.locator(`[data-item="${REPOSITORY}"]`)).toHaveAttribute('data-answer', '');
});

test('fault 18: a tab that was frozen while another worked shows and keeps that work when it wakes', async ({
  page,
  context,
}) => {
  const [first, second] = await openTabs(context, page);
  if (!first || !second) return;
  await answer(first, REPOSITORY, 'yes');
  await expect(radio(second, REPOSITORY, 'yes')).toBeChecked();
  const session = await context.newCDPSession(second);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await answer(first, VARIABLES, 'partly');
  await first.locator(`[data-item="${REPOSITORY}"] [data-open-note]`).click();
  await first.locator(`[data-item="${REPOSITORY}"] textarea`).fill('typed while the other slept');
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await answer(second, REPOSITORY, 'no');
  await expect(radio(second, VARIABLES, 'partly')).toBeChecked();
  for (const tab of [first, second]) await open(tab, '/en/assess/');
  for (const tab of [first, second]) {
    await expect(radio(tab, REPOSITORY, 'no')).toBeChecked();
    await expect(tab.locator(`[data-item="${REPOSITORY}"] .ev-sum`)).toHaveText('typed while the other slept');
  }
});

test('fault 18: going back to a page shows what was answered on the way', async ({ page }) => {
  await open(page, '/en/assess/');
  await answer(page, REPOSITORY, 'yes');
  await page.goto('/en/learn/codebase/');
  await answer(page, REPOSITORY, 'partly');
  await page.goBack();
  await expect(radio(page, REPOSITORY, 'partly')).toBeChecked();
});

test('fault 14: a tab of an older version turns read-only, changes no byte and does not reload', async ({
  page,
  context,
}) => {
  const [older, newer] = await openTabs(context, page);
  if (!older || !newer) return;
  await answer(older, REPOSITORY, 'yes');
  const loads: string[] = [];
  older.on('framenavigated', (frame) => loads.push(frame.url()));
  const isKept = (item: string) => Object.keys(localStorage).some((each) => each.endsWith(`:${item}`));
  await expect.poll(() => newer.evaluate(isKept, REPOSITORY)).toBe(true);
  // What a newer version would write.
  const written = await newer.evaluate((item) => {
    const key = Object.keys(localStorage).find((each) => each.endsWith(`:${item}`)) ?? '';
    const raw = '{"v":2,"said":[{"answer":"yes"},"later"]}';
    localStorage.setItem(key, raw);
    return { key, raw };
  }, REPOSITORY);
  const notice = older.getByRole('alert').filter({ hasText: 'saved by a newer version' });
  await expect(notice).toBeVisible();
  await expect(older.locator(`[data-item="${VARIABLES}"] input`).first()).toBeDisabled();
  await expect(notice.getByRole('button', { name: 'Download the raw data' })).toBeVisible();
  await older.waitForTimeout(1000);
  expect(loads).toEqual([]);
  await older.reload();
  await expect(notice).toBeVisible();
  expect(await older.evaluate((key) => localStorage.getItem(key), written.key)).toBe(written.raw);
});
