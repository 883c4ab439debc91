/** A workshop: its agenda, the presenter view with its second window, the timer, and shows of hands. */
import type { Page } from '@playwright/test';
import { presenter as configEn } from '@/content/en/config/presenter';
import { presenter as logsEn } from '@/content/en/logs/presenter';
import { presenter as configKo } from '@/content/ko/config/presenter';
import { presenter as logsKo } from '@/content/ko/logs/presenter';
import { FACTOR_IDS } from '@/domain/factors';
import { expectAccessible } from './accessible';
import { answer, expect, ofLanguage, open, test } from './journey';

const config = () => ofLanguage({ en: configEn, ko: configKo }).notes;
const logs = () => ofLanguage({ en: logsEn, ko: logsKo }).notes;

const present = (factor: string, stop = '') => `/en/workshop/present/${factor}/${stop && `#${stop}`}`;

/** Opens a presentation and waits until its keys act. */
async function begin(page: Page, factor: string, stop = ''): Promise<void> {
  await page.goto(present(factor, stop));
  await expect(page.locator('.ws-main[data-live]')).toBeVisible();
}

const slide = (page: Page) => page.locator('.slide.is-now');
const timer = (page: Page) => page.locator('[data-timer]');

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Ends at the stop that has this hash. */
async function expectAt(page: Page, stop: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`#${stop}$`));
}

test.describe('the agenda', () => {
  const times = (page: Page) => page.locator('.wk-time');

  test('is told in times of the day, a longer block moves what follows, and both are there after a reload', async ({
    page,
  }) => {
    await page.goto('/en/workshop/');
    await expect(times(page)).toHaveText(['0:00', '0:10', '0:25', '0:40', '0:55', '1:10', '1:25']);
    await page.getByLabel('Starts at').fill('09:30');
    await expect(times(page)).toHaveText(['09:30', '09:40', '09:55', '10:10', '10:25', '10:40', '10:55']);
    await page.getByLabel('Minutes for “Compare, and talk about the widest disagreements”').fill('25');
    await expect(times(page).last()).toHaveText('11:05');
    const total = page.locator('.wk-total');
    await expect(total).toContainText('It ends at 11:10. 10 minutes longer than the agenda');
    await page.reload();
    await expect(times(page).last()).toHaveText('11:05');
    await page.getByRole('button', { name: 'Its own times again' }).click();
    await expect(total).toContainText('As long as the agenda.');

    await page.getByLabel('Starts at').fill('9 o’clock');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('alert').filter({ hasText: 'no time of the day' })).toBeVisible();
    await expect(times(page).first()).toHaveText('09:30');
    await expectAccessible(page, 'a wrong time');
    await page.getByRole('radio', { name: 'Half a day' }).check();
    await expect(times(page)).toHaveCount(9);
  });

  test('opens what each block begins with, and prints agenda and rules on one page', async ({ page, request }) => {
    await page.goto('/en/workshop/');
    for (const agenda of ['90 minutes', 'Half a day']) {
      await page.getByRole('radio', { name: agenda }).check();
      const links = await page
        .locator('.wk-opens a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(8);
      for (const link of new Set(links)) {
        const { pathname, hash } = new URL(link);
        const response = await request.get(pathname);
        expect(response.status(), link).toBe(200);
        if (hash) expect(await response.text(), link).toContain(`id="${hash.slice(1)}"`);
      }
      await page.emulateMedia({ media: 'print' });
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), agenda).toHaveLength(1);
      await page.emulateMedia({ media: 'screen' });
    }
  });

  test('gives participants a page with the code and the link for a service that is made here', async ({ page }) => {
    await open(page, '/en/assess/');
    await answer(page, 'one-codebase-per-app', 'yes');
    await page.goto('/en/workshop/#participants');
    await page.getByRole('button', { name: 'Make an invitation' }).click();
    const sheet = page.getByRole('article', { name: /^For participants/ });
    await expect(sheet.getByRole('img', { name: /^Code that leads/ })).toBeVisible();
    await expect(sheet.locator('.wk-link')).toContainText('/assess/#invite=');
    await expect(page.locator('.wk-invite .said'), 'a link to this device leads nobody here').toContainText(
      '127.0.0.1',
    );
    await page.evaluate(() => {
      document.documentElement.dataset.handout = 'participant';
    });
    await page.emulateMedia({ media: 'print' });
    await expect(sheet).toBeVisible();
    await expect(page.locator('.wk-agenda')).toBeHidden();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

test('a factor is presented by keyboard alone: step by step, to either end, over a reload, and out again', async ({
  page,
}) => {
  await begin(page, 'config');
  await expect(slide(page)).toContainText('High');
  await press(page, 'ArrowRight', 'ArrowRight', 'PageDown');
  await expectAt(page, 'picture-2');
  await expect(slide(page).locator('.told p')).toContainText('Step 2 of 6.');
  await expect(slide(page).locator('.dg .now').first()).toBeVisible();
  await page.reload();
  await expect(slide(page).locator('.told p')).toContainText('Step 2 of 6.');
  await press(page, 'ArrowLeft');
  await expectAt(page, 'picture-1');
  await press(page, 'End', 'ArrowRight');
  await expectAt(page, 'summary');
  await press(page, 'Home');
  await expectAt(page, 'principle');

  await press(page, 'o');
  await page.getByRole('dialog').getByRole('button', { name: 'Exercise' }).press('Enter');
  await expectAt(page, 'exercise');
  await press(page, 'n');
  const notes = page.getByRole('complementary', { name: 'Notes for this step' });
  await expect(notes).toContainText(config().exercise);
  await expect(notes).toBeInViewport({ ratio: 0.95 });
  await press(page, 'Shift+Slash');
  await expect(page.getByRole('dialog')).toContainText('a clicker’s keys do the same');
  // A dialog has its own keys: the slides stay where they are.
  await press(page, 'ArrowRight', 'Escape');
  await expectAt(page, 'exercise');
  await page.getByRole('checkbox', { name: 'A tone at zero' }).focus();
  await press(page, 'ArrowRight');
  await expectAt(page, 'exercise');
  await page.getByRole('button', { name: 'Next', exact: true }).focus();
  await press(page, 'Space');
  await expectAt(page, 'hands-1');
  await press(page, 'l');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await press(page, 'Escape');
  await expect(page).toHaveURL(/\/en\/workshop\/$/);
});

test('a second window is in step both ways, may be closed, and comes back midway; another factor takes it along', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: new Date('2026-11-21T09:00:00Z') });
  await begin(page, 'config');
  const opened = async () => {
    // A key that comes before the page listens does nothing; a person presses it again.
    await expect(async () => {
      await press(page, 'w');
      await expect.poll(() => context.pages().length, { timeout: 3000 }).toBe(2);
    }).toPass();
    const window = context.pages().find((each) => each !== page) ?? page;
    await expect(window.locator('.nw[data-live]')).toBeVisible();
    return window;
  };
  const notes = await opened();
  await expect(page.locator('.ws-notes'), 'the room does not read the notes').toHaveCount(0);
  await press(page, 'n');
  await expect(page.locator('.ws-notes')).toContainText('stay in step');
  await press(page, 'ArrowRight', 'ArrowRight');
  await expect(notes.locator('.nw-now')).toContainText('Step 3 of 17: Picture, step 1.');
  await expect(notes.locator('.nw-next')).toContainText('Picture, step 2');
  await notes.getByRole('button', { name: 'Next', exact: true }).click();
  await expectAt(page, 'picture-2');
  await notes.keyboard.press('End');
  await expectAt(page, 'summary');
  await notes.getByRole('button', { name: 'Start the timer' }).click();
  await expect(page.getByRole('button', { name: /^Pause the timer/ })).toBeVisible();

  await notes.close();
  await expect(page.locator('.ws-notes')).not.toContainText('stay in step');
  await press(page, 'Home', 'ArrowRight');
  const again = await opened();
  await expect(again.locator('.nw-now')).toContainText('Step 2 of 17');
  await expect(again.getByRole('button', { name: 'Pause the timer' })).toBeVisible();

  await press(page, 'o');
  await page.getByRole('dialog').getByRole('link', { name: 'Logs' }).click();
  await expect(page).toHaveURL(/present\/logs\/#principle$/);
  await expect(again).toHaveURL(/present\/logs\/notes\/#principle$/);
  await expect(page.getByRole('button', { name: /^Pause the timer/ })).toBeVisible();
  await press(page, 'End');
  await expect(again.locator('.nw-now')).toContainText('Take along');
});

test('a blocked window and a browser without BroadcastChannel are said, and the notes stand under the slide', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await begin(page, 'logs');
  await press(page, 'w');
  const notes = page.locator('.ws-notes');
  await expect(notes).toContainText('The browser blocked the second window');
  await expect(notes).toContainText(logs().principle);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  await page.reload();
  await expect(page.locator('.ws-main[data-live]')).toBeVisible();
  await press(page, 'n');
  await expect(notes).toContainText('it has no BroadcastChannel');
  await press(page, 'ArrowRight');
  await expect(notes).toContainText(logs().picture);
});

test('the timer counts down, then up, pauses, survives a reload, and makes no sound', async ({ page }) => {
  await page.addInitScript(() => {
    class Heard {
      constructor() {
        document.documentElement.dataset.heard = 'yes';
      }
    }
    Object.assign(window, { AudioContext: Heard });
  });
  await page.clock.install({ time: new Date('2026-11-21T09:00:00Z') });
  await begin(page, 'config', 'exercise');
  await page.clock.pauseAt(new Date('2026-11-21T09:05:00Z'));
  await expect(timer(page)).toHaveText('15:00');
  for (let n = 15; n > 2; n -= 1) await page.getByRole('button', { name: 'One minute less' }).click();
  await page.locator('body').click({ position: { x: 5, y: 300 } });
  await press(page, 'Space');
  await page.clock.runFor(30_000);
  await expect(timer(page)).toHaveText('1:30');
  await expect(page.locator('.dial-present')).toHaveAccessibleName(/Timer: 1:30 left/);
  await press(page, 'Space');
  await page.clock.runFor(60_000);
  await expect(timer(page)).toHaveText('1:30');
  await press(page, 'Space');
  // The page waits for its first frame, or two seconds, to ask for its scripts one by one, and by this clock neither comes of
  // itself.
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.clock.runFor(3_000);
  await expect(page.locator('.ws-main[data-live]')).toBeVisible();
  // Four looks a second, from whenever the timer came: the one after the end is some of that later.
  await page.clock.runFor(87_300);
  await expect(timer(page)).toHaveText('+0:00');
  await expect(page.getByRole('status').filter({ hasText: 'Time is up.' })).toBeAttached();
  await page.clock.runFor(75_000);
  await expect(timer(page)).toHaveText('+1:15');
  await expect(page.locator('html')).not.toHaveAttribute('data-heard');
  await press(page, 'r');
  await expect(timer(page)).toHaveText('2:00');
});

test('hands are counted without a team, go along when one is chosen, and join what the team page shows', async ({
  page,
}) => {
  await begin(page, 'backing-services', 'hands-1');
  const counter = (given: string) => page.locator(`.hands [data-answer="${given}"]`);
  const more = (given: string) => counter(given).getByRole('button', { name: /^One more/ });
  await more('yes').click();
  for (let n = 0; n < 3; n += 1) await more('no').press('Enter');
  await expect(page.locator('.hand-strip')).toHaveAccessibleName('1 Yes, 3 No');
  await counter('no')
    .getByRole('button', { name: /^One fewer/ })
    .click();
  await press(page, 'ArrowRight');
  await more('partly').click();
  await press(page, 'ArrowLeft');
  await expect(page.locator('.hand-strip')).toHaveAccessibleName('1 Yes, 2 No');

  await open(page, '/en/assess/');
  await answer(page, 'one-codebase-per-app', 'yes');
  await page.goto('/en/workshop/');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  await expect(page.locator('.wk-link')).toBeVisible();
  await begin(page, 'backing-services', 'hands-1');
  await page.getByLabel('Counts join').selectOption({ label: 'Unnamed service' });
  await expect(page.locator('.hand-strip')).toHaveAccessibleName('1 Yes, 2 No');
  await more('dont-know').click();
  await page.reload();
  await expect(page.locator('.hand-strip')).toHaveAccessibleName('1 Yes, 2 No, 1 Don’t know');
});

for (const theme of ['light', 'dark'] as const) {
  test(`every kind of slide, its dialogs and the notes are accessible in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const stop of ['principle', 'picture-2', 'simulation', 'discussion', 'exercise', 'hands-1', 'summary']) {
      await begin(page, 'codebase', stop);
      await page.reload();
      await expect(page.locator('.ws-main[data-live]')).toBeVisible();
      await expectAccessible(page, stop);
    }
    await press(page, 'n');
    await expectAccessible(page, 'notes under the slide');
    for (const key of ['o', 'Shift+Slash']) {
      await press(page, key);
      await expectAccessible(page, key);
      await press(page, 'Escape');
    }
    await page.goto(`${present('codebase')}notes/`);
    await expect(page.locator('.nw[data-live]')).toBeVisible();
    await expectAccessible(page, 'window of notes');
  });
}

test('on a screen 720 high the overview of the most steps fits, and so does the picture of all twelve', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await begin(page, 'dev-prod-parity');
  await press(page, 'o');
  const overview = page.getByRole('dialog', { name: 'Overview' });
  await expect(overview.getByRole('link', { name: 'Admin processes' })).toBeVisible();
  expect(await overview.evaluate((it) => it.scrollHeight - it.clientHeight)).toBeLessThanOrEqual(0);
  await page.goto('/en/learn/');
  const picture = page.locator('.plate').first();
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((it) => it.getBoundingClientRect().height)).toBeLessThanOrEqual(720);
});

const SIZES = [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
  [390, 844],
] as const;

for (const factor of FACTOR_IDS) {
  test(`nothing of ${factor} is cut at any size, and what is read from afar has 28 pixels`, async ({ page }) => {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await begin(page, factor);
      for (;;) {
        const at = new URL(page.url()).hash;
        const seen = await page.evaluate(() => {
          const root = document.documentElement;
          const now = document.querySelector('.slide.is-now');
          const cut = [...(now?.querySelectorAll('p, li, h2, .hands > div, .dg') ?? [])].filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 1 && !element.closest('.trial') && (box.right > innerWidth + 1 || box.left < -1);
          });
          const read = [...(now?.querySelectorAll('.ws-say, .ws-prompts li, .ws-asked, .told > p') ?? [])];
          const shown = read.filter((element) => element.getClientRects().length > 0);
          return {
            sideways: root.scrollWidth - root.clientWidth,
            below: root.scrollHeight - root.clientHeight,
            bar: document.querySelector('.ws-bar')?.clientHeight ?? 0,
            buttons: Math.max(...[...document.querySelectorAll('.ws-bar .btn')].map((each) => each.clientHeight)),
            cut: cut.map((element) => element.textContent?.slice(0, 40)),
            smallest: Math.min(...shown.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)), 99),
          };
        });
        const where = `${factor} ${at} at ${width} × ${height}`;
        expect(seen.sideways, where).toBeLessThanOrEqual(0);
        expect(seen.cut, where).toEqual([]);
        if (width > 640) {
          expect(seen.smallest, where).toBeGreaterThanOrEqual(28);
          expect(seen.bar, `the bar is one row, ${where}`).toBeLessThan(seen.buttons * 2);
          if (at !== '#simulation') expect(seen.below, where).toBeLessThanOrEqual(0);
        }
        if (at === '#summary') break;
        await press(page, 'ArrowRight');
        // The first stop has no hash of its own until the page has moved.
        await expect.poll(() => new URL(page.url()).hash).not.toBe(at);
      }
    }
  });
}
