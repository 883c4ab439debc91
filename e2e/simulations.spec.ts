/** Break it, fix it: every factor's simulation by keyboard alone, when it is fetched, and that nothing jumps. */
import { simulations } from '@/content/simulations';
import { FACTOR_IDS } from '@/domain/factors';
import { expectAccessible } from './accessible';
import { expect, here, test } from './journey';
import { perform, reach, tabTo, trialOf } from './keyboard';
import { watchShifts } from './shifts';
import { hint, told } from './simulation-hints';
import { rows } from './trial-steps';

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
      const shifts = await watchShifts(page);
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
