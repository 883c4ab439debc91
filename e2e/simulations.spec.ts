/** Break it, fix it: every factor's simulation by keyboard alone, when it is fetched, and that nothing jumps. */
import type { Locator, Page } from '@playwright/test';
import { simulations } from '@/content/simulations';
import { FACTOR_IDS, type FactorId } from '@/domain/factors';
import { expectAccessible } from './accessible';
import { expect, here, test } from './journey';
import { hint, told } from './simulation-hints';

/**
 * What a person does, in order: `choose store` picks the radio of that value, `set pool 5` moves a slider, `press deploy`
 * presses a button, `still` waits until nothing moves any more. Where several groups have the same options,
 * `choose secret in DATABASE_URL` names the group.
 */
type Step = `choose ${string}` | `set ${string} ${number}` | `press ${string}` | 'still';

const ROWS: { readonly [F in FactorId]: { breaks: readonly Step[]; fixes: readonly Step[] } } = {
  processes: {
    breaks: ['press deploy'],
    fixes: ['choose store', 'choose objects', 'press deploy', 'still', 'press scale', 'still'],
  },
  concurrency: {
    breaks: ['press run', 'still'],
    fixes: ['choose split', 'set web 6', 'set worker 7', 'set pool 5', 'press run', 'still'],
  },
  disposability: {
    breaks: ['press deploy', 'still'],
    fixes: [
      'choose exec',
      'choose drain',
      'choose late',
      'choose once',
      'set request 3',
      'set startup 3',
      'press deploy',
      'still',
    ],
  },
  dependencies: {
    breaks: ['press deploy-newcomer'],
    fixes: [
      'choose listed',
      'choose locked',
      'choose isolated',
      'choose bundled',
      'press step',
      'press step',
      'press step',
    ],
  },
  'backing-services': {
    breaks: ['press break', 'press attach'],
    fixes: ['choose in-config', 'choose amqp', 'choose pg-replica', 'press break', 'press attach', 'press release'],
  },
  'port-binding': {
    breaks: ['press start'],
    fixes: [
      'choose variable',
      'choose every-interface',
      'choose rule-each',
      'set shop-port 5002',
      'press start',
      'press call',
      'press step',
      'press step',
    ],
  },
  codebase: {
    breaks: ['press mend-refunds'],
    fixes: [
      'choose commit',
      'choose library',
      'press mend-refunds',
      'press mend-tax',
      'press step',
      'press step',
      'press step',
    ],
  },
  config: {
    breaks: ['press publish'],
    fixes: [
      'choose secret in DATABASE_URL',
      'choose secret in STRIPE_API_KEY',
      'choose variable in PUBLIC_URL',
      'choose default in POOL_SIZE',
      'choose code in ROUTES',
      'press publish',
      'press promote',
      'press add',
    ],
  },
  'build-release-run': {
    breaks: ['press reboot'],
    fixes: [
      'choose build',
      'choose release',
      'choose number',
      'press change',
      'press reboot',
      'press ship',
      'press back',
    ],
  },
  'admin-processes': {
    breaks: ['press deploy'],
    fixes: ['choose job', 'choose expand', 'press deploy', 'press step', 'press step', 'press step', 'press back'],
  },
  logs: {
    breaks: ['press crash'],
    fixes: [
      'choose stdout',
      'choose unbuffered',
      'choose json',
      'choose trace-id',
      'choose routed',
      'press crash',
      'press replace',
      'press search',
    ],
  },
  'dev-prod-parity': {
    breaks: ['press ship', 'still'],
    fixes: ['choose image', 'choose contracts', 'choose hours', 'choose authors', 'press ship', 'still'],
  },
};
const rows = FACTOR_IDS.map((factor) => ({ factor, ...ROWS[factor] }));

const trialOf = (page: Page) => page.locator('.trial');

async function reach(page: Page, factor: FactorId): Promise<Locator> {
  await page.goto(`/en/learn/${factor}/#simulation`);
  const trial = trialOf(page);
  await expect(trial).toBeVisible();
  return trial;
}

/** Moves the focus with Tab, forwards or backwards, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const way = await target.evaluate((element) => {
      const focused = document.activeElement;
      if (focused === element) return 'here';
      const before = focused ? element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
      return before ? 'Shift+Tab' : 'Tab';
    });
    if (way === 'here') return;
    await page.keyboard.press(way);
  }
  throw new Error(`Tab does not reach ${target}`);
}

async function choose(page: Page, radio: Locator): Promise<void> {
  if (await radio.isChecked()) return;
  const group = radio.locator('xpath=ancestor::fieldset[1]');
  await tabTo(page, group.locator('input:checked'));
  for (let presses = 0; presses < 8 && !(await radio.isChecked()); presses += 1) await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}

async function set(page: Page, slider: Locator, value: number): Promise<void> {
  await tabTo(page, slider);
  for (let presses = 0; presses < 80; presses += 1) {
    const now = Number(await slider.inputValue());
    if (now === value) return;
    await page.keyboard.press(now < value ? 'ArrowRight' : 'ArrowLeft');
  }
  throw new Error(`The slider does not come to ${value}`);
}

async function perform(page: Page, steps: readonly Step[]): Promise<void> {
  const trial = trialOf(page);
  for (const step of steps) {
    const [what, name = '', value = '', group = ''] = step.split(' ');
    const within = group ? `[data-choice="${group}"] ` : '';
    if (what === 'choose') await choose(page, trial.locator(`${within}input[type=radio][value="${name}"]`));
    if (what === 'set') await set(page, trial.locator(`[data-choice="${name}"] input[type=range]`), Number(value));
    if (what === 'press') {
      await tabTo(page, trial.locator(`[data-act="${name}"]`));
      await page.keyboard.press('Enter');
    }
    if (what === 'still') {
      await expect(trial.locator('[data-act="step"]')).toHaveAttribute('aria-disabled', 'true', { timeout: 60_000 });
    }
  }
}

for (const { factor, breaks, fixes } of rows) {
  test(`${factor}: by keyboard alone it breaks, is mended, and leads to its question`, async ({ page }) => {
    const trial = await reach(page, factor);
    await perform(page, breaks);
    await expect(trial.locator('[data-check][data-state="breaks"]').first()).toBeVisible();
    await expect(trial.getByRole('log')).toContainText('failed: ');
    await expect(trial).toHaveAttribute('data-trial-state', 'open');

    await perform(page, ['press again']);
    await expect(trial.locator('[data-check][data-state="untried"]')).toHaveCount(
      await trial.locator('[data-check]').count(),
    );
    await perform(page, fixes);
    await expect(trial).toHaveAttribute('data-trial-state', 'solved');
    await expect(trial.locator('[data-check]:not([data-state="holds"])')).toHaveCount(0);
    await expect(trial.getByRole('status').last()).toContainText('All of it holds.');

    const item = simulations[factor];
    await tabTo(page, trial.locator('.trial-question a'));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/en/learn/${factor}/#${item}$`));
    await expect(page.locator(`[data-item="${item}"]`)).toBeInViewport();
  });

  for (const width of [1280, 1100, 390]) {
    test(`${factor}: nothing moves when it comes or while it is used, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { shifts: seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & { value: number; sources?: { node?: Node }[] };
            const names = sources?.map(({ node }) => {
              const box = node instanceof Element ? node : node?.parentElement;
              return `${box?.tagName}.${box?.className} “${node?.textContent?.slice(0, 40)}”`;
            });
            seen.push(`${value.toFixed(4)} ${names?.join(' ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const shifts = () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts.slice());
      await page.goto(`/en/learn/${factor}/`, { waitUntil: 'networkidle' });
      const place = page.locator('.trial-place');
      const before = await shifts();
      const height = () => place.evaluate((element) => element.getBoundingClientRect().height);
      const kept = await height();
      for (let steps = 0; steps < 80; steps += 1) {
        const top = await place.evaluate((element) => element.getBoundingClientRect().top);
        if (top < 200) break;
        await page.mouse.move(width / 2, 400);
        await page.mouse.wheel(0, Math.min(450, top - 150));
        await page.waitForTimeout(60);
      }
      const trial = trialOf(page);
      await expect(trial).toBeVisible();
      const come = await height();
      const told = `trial-place.css keeps ${kept / 16}rem free, ${factor} at ${width} needs ${(come - 2) / 16}rem`;
      expect(Math.abs(kept - come), told).toBeLessThan(32);

      // From here, so that the link at the top of the page does not appear for the focus.
      await trial.locator('input:checked, select, button').first().focus();
      await perform(page, fixes);
      await expect(trial).toHaveAttribute('data-trial-state', 'solved');
      expect(await height(), 'its height when solved').toBeCloseTo(come, 0);
      expect((await shifts()).slice(before.length)).toEqual([]);
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    test(`${factor}: broken, running and solved are accessible in the ${theme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await reach(page, factor);
      await perform(page, breaks.slice(0, 1));
      await expectAccessible(page, 'running');
      await perform(page, breaks.slice(1));
      await expectAccessible(page, 'broken');
      await perform(page, ['press again', ...fixes]);
      await expectAccessible(page, 'solved');
    });
  }

  test(`${factor}: its code is fetched when it is reached, and no other factor’s`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('.js')) fetched.push(await response.text().catch(() => ''));
    });
    const present = () => FACTOR_IDS.filter((id) => fetched.some((text) => text.includes(hint(id))));
    await page.goto(`/en/learn/${factor}/`, { waitUntil: 'networkidle' });
    expect(present()).toEqual([]);
    expect(fetched.some((text) => text.includes('trial-stage'))).toBe(false);
    await page.locator('#simulation').scrollIntoViewIfNeeded();
    await expect(trialOf(page)).toBeVisible();
    await expect.poll(present).toEqual([factor]);
  });
}

test('a setting changed in the middle of a run is told to begin again, where it is read and heard', async ({
  page,
}) => {
  const trial = await reach(page, 'disposability');
  const log = trial.getByRole('log');
  await perform(page, ['choose late']);
  await expect(log).not.toContainText('A setting was changed');
  await perform(page, ['press deploy', 'still', 'choose early']);
  await expect(log).toContainText('A setting was changed: this begins again');
  await expect(log).toHaveAttribute('aria-live', 'polite');
  await perform(page, ['press again']);
  await expect(log).not.toContainText('A setting was changed');
});

test('a trial that cannot be fetched says so and what is safe, and comes when it is asked for again', async ({
  page,
}) => {
  await page.goto('/en/learn/processes/', { waitUntil: 'networkidle' });
  // Its own code only: the page’s other late parts would ask for a reload.
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes(hint('processes'))) await route.abort();
    else await route.fulfill({ response });
  });
  await page.locator('#simulation').scrollIntoViewIfNeeded();
  const place = page.locator('.trial-place');
  await expect(place.getByRole('alert')).toContainText('could not be loaded');
  await expect(place).toContainText(told('processes').task);
  await page.unroute('**/*.js');
  await place.getByRole('button', { name: 'Load it again' }).click();
  await expect(trialOf(page)).toBeVisible();
});

test('without JavaScript the task is read, and that it needs JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { factor } of rows) {
    await page.goto(`/en/learn/${factor}/`);
    await expect(page.locator('.trial-place')).toContainText('Task.');
    await expect(page.locator('.trial-place noscript p')).toBeVisible();
    expect(await page.locator('.trial-place noscript p').textContent()).toMatch(here('needs JavaScript'));
  }
  await context.close();
});
