import { answer, checklist, expect, open, radio, test } from './journey';
import { isNoticed, watchShifts } from './shifts';

test('the main journey by keyboard alone: answer all questions, see the score, reach the report', async ({ page }) => {
  await open(page, '/en/assess/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  const next = page.getByRole('button', { name: /^Next unanswered/ }).first();
  for (let i = 0; i < 30 && !(await next.evaluate((element) => element === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  for (const item of checklist.items) {
    await expect(page.locator(`[data-item="${item.id}"]:focus-within`)).toHaveCount(1);
    await page.keyboard.press('Digit1');
    await expect(radio(page, item.id, 'yes')).toBeChecked();
    await page.keyboard.press('KeyU');
  }
  await expect(page.locator('.as-side [data-score]')).toHaveText('100.0');
  await expect(page.locator('.as-side [data-grade]')).toHaveText('Grade A, Twelve-factor native');
  const report = page.getByRole('link', { name: 'See the report' }).last();
  await report.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-verdict]')).toContainText('100.0 of 100, grade A');
});

test('a note typed with shortcut letters stays a note', async ({ page }) => {
  await open(page, '/en/assess/');
  await radio(page, 'one-codebase-per-app', 'no').focus();
  await page.keyboard.press('KeyE');
  await page.keyboard.type('june 1: ask kim, 2 repos?');
  await expect(page.locator('[data-item="one-codebase-per-app"] textarea')).toHaveValue('june 1: ask kim, 2 repos?');
  await expect(page.locator('[data-item="one-codebase-per-app"]')).toHaveAttribute('data-answer', '');
  await page.reload();
  await expect(page.locator('[data-item="one-codebase-per-app"] .ev-sum')).toHaveText('june 1: ask kim, 2 repos?');
});

test('Escape leaves the evidence and goes back to the answer, where the keys act again', async ({ page }) => {
  await open(page, '/en/assess/');
  await radio(page, 'one-codebase-per-app', 'no').focus();
  await page.keyboard.press('KeyE');
  await page.keyboard.type('two repositories');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Digit3');
  await expect(radio(page, 'one-codebase-per-app', 'no')).toBeChecked();
  await expect(page.locator('[data-item="one-codebase-per-app"] .ev-sum')).toHaveText('two repositories');
});

test('not applicable by key goes on to its reason, and clearing an answer leaves the focus on the question', async ({
  page,
}) => {
  await open(page, '/en/assess/');
  await radio(page, 'long-poll-clients-reconnect', 'yes').focus();
  await page.keyboard.press('Digit5');
  await page.keyboard.type('We run no long polling.');
  const row = page.locator('[data-item="long-poll-clients-reconnect"]');
  await expect(row.locator('textarea')).toHaveValue('We run no long polling.');
  await row.getByRole('button', { name: 'Clear the answer' }).click();
  await page.keyboard.press('Digit1');
  await expect(radio(page, 'long-poll-clients-reconnect', 'yes')).toBeChecked();
});

test('what is saved is said to be saved after a reload too', async ({ page }) => {
  await open(page, '/en/assess/');
  await expect(page.locator('.as-top .save')).toContainText('Nothing saved yet');
  await answer(page, 'one-codebase-per-app', 'yes');
  await page.reload();
  await expect(page.locator('.as-top .save')).toHaveText('Saved in this browser');
});

test('shortcuts can be switched off', async ({ page }) => {
  await open(page, '/en/assess/');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await radio(page, 'one-codebase-per-app', 'yes').focus();
  await page.keyboard.press('Digit3');
  await expect(page.locator('[data-item="one-codebase-per-app"]')).toHaveAttribute('data-answer', '');
});

test('not applicable asks for its reason, keeps the answer meanwhile, and is not offered for Codebase', async ({
  page,
}) => {
  await open(page, '/en/assess/');
  await expect(radio(page, 'one-codebase-per-app', 'not-applicable')).toHaveCount(0);
  await answer(page, 'long-poll-clients-reconnect', 'not-applicable');
  const row = page.locator('[data-item="long-poll-clients-reconnect"]');
  await expect(row).toContainText('A reason is needed');
  await row.getByLabel('Why it does not apply').fill('No long polling.');
  await expect(row).not.toContainText('A reason is needed');
});

test('a filter keeps a question in view while it is answered', async ({ page }) => {
  await open(page, '/en/assess/');
  await page.getByRole('button', { name: /^What is left/ }).click();
  await answer(page, 'one-codebase-per-app', 'yes');
  await expect(page.locator('[data-item="one-codebase-per-app"]')).toBeVisible();
  await page.getByRole('button', { name: /^What is left/ }).click();
  await expect(page.locator('[data-item="one-codebase-per-app"]')).toHaveCount(0);
  await page.getByLabel('Importance').selectOption('low');
  await expect(page.locator('[data-item]')).toHaveCount(5);
});

test('a filter chosen right after an answer knows it, however late the rest of the page is drawn', async ({ page }) => {
  await open(page, '/en/assess/');
  const no = radio(page, 'one-codebase-per-app', 'no');
  const filter = page.getByRole('button', { name: /^No and partly/ });
  // In one task: nothing is drawn in between.
  await no.evaluate(
    (input: HTMLElement, button) => {
      input.click();
      (button as HTMLElement).click();
    },
    await filter.elementHandle(),
  );
  await expect(page.locator('[data-item]')).toHaveCount(1);
  await expect(page.locator('[data-item="one-codebase-per-app"]')).toHaveAttribute('data-answer', 'no');
});

test('“next unanswered” by hand goes on from the question last answered, and marks the one it leads to', async ({
  page,
}) => {
  const [used, following] = checklist.items.slice(40, 42).map(({ id }) => id);
  await open(page, '/en/assess/');
  await answer(page, used ?? '', 'no');
  await page
    .getByRole('button', { name: /^Next unanswered/ })
    .first()
    .click();
  await expect(radio(page, following ?? '', 'yes')).toBeFocused();
  const marked = page.locator('[data-current]');
  await expect(marked).toHaveId(following ?? '');
  await expect(marked).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(marked).toHaveCount(0);
});

test('two services keep their answers apart', async ({ page }) => {
  await open(page, '/en/assess/');
  await page.getByRole('button', { name: 'Add a service' }).click();
  await page.getByRole('button', { name: 'Add the service' }).click();
  await expect(page.getByText('Give the service a name')).toBeVisible();
  await page.getByLabel('Service', { exact: true }).fill('ledger-api');
  await page.getByLabel('Who answers').fill('Ana');
  await page.getByRole('button', { name: 'Add the service' }).click();
  await answer(page, 'one-codebase-per-app', 'yes');
  await page.getByRole('button', { name: 'Name and team' }).click();
  await expect(page.getByLabel('Who answers')).toHaveValue('Ana');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Add a service' }).click();
  await page.getByRole('dialog').getByLabel('Service', { exact: true }).fill('notify-worker');
  await page.getByRole('button', { name: 'Add the service' }).click();
  await expect(page.locator('[data-item="one-codebase-per-app"]')).toHaveAttribute('data-answer', '');
  await page.getByLabel('Service', { exact: true }).selectOption({ label: 'ledger-api, Ana, 1 of 53' });
  await expect(radio(page, 'one-codebase-per-app', 'yes')).toBeChecked();
  await page.reload();
  await expect(radio(page, 'one-codebase-per-app', 'yes')).toBeChecked();
});

test('an answer given just before the tab closes is there afterwards', async ({ page, context }) => {
  await open(page, '/en/assess/');
  await radio(page, 'sessions-outside-process', 'partly').check();
  await page.close();
  const again = await context.newPage();
  await open(again, '/en/assess/');
  await expect(radio(again, 'sessions-outside-process', 'partly')).toBeChecked();
});

test('sections that went out of sight are not drawn, and no place on the page moves for it', async ({ page }) => {
  const last = page.locator('[data-item]').last();
  const isDrawn = () => last.evaluate((each) => each.checkVisibility({ contentVisibilityAuto: true }));
  const away = page.locator('.fsec[data-away]');
  /** Whether a section would be higher or lower if it were drawn. */
  const isMoved = () =>
    page.locator('.fsec').evaluateAll((all) => {
      const heights = () => all.map((each) => each.getBoundingClientRect().height).join(' ');
      const marked = all.filter((each) => each.hasAttribute('data-away'));
      const left = heights();
      for (const each of marked) each.removeAttribute('data-away');
      const drawn = heights();
      for (const each of marked) each.setAttribute('data-away', '');
      return left !== drawn;
    });

  const shifts = await watchShifts(page);
  await open(page, '/en/assess/');
  const since = await page.evaluate(() => performance.now());
  await expect(away).not.toHaveCount(0);
  expect(await isDrawn()).toBe(false);
  expect(await isMoved()).toBe(false);
  await page.mouse.move(600, 400);
  while (!(await page.locator('.as-end').evaluate((end) => end.getBoundingClientRect().top < window.innerHeight))) {
    await page.mouse.wheel(0, 400);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect((await shifts()).filter((shift) => shift.at >= since && isNoticed(shift))).toEqual([]);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(isDrawn).toBe(false);

  await page.emulateMedia({ media: 'print' });
  expect(await isDrawn()).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  await page.setViewportSize({ width: 390, height: 800 });
  await expect.poll(async () => !(await isDrawn()) && !(await isMoved())).toBe(true);

  await last.locator('input').first().focus();
  await page.keyboard.press('Digit1');
  await expect(last).toHaveAttribute('data-answer', 'yes');
  await expect(last).toBeInViewport();
});
