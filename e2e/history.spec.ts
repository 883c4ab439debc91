/** Coming back: snapshots, what changed, what would change, what counts, what is old. */
import type { Page } from '@playwright/test';
import { assessmentFile, example, halfAnswered, ordinary, stopsBadly } from '@/content/examples.fixture';
import type { Answers } from '@/domain/answers';
import { expectAccessible } from './accessible';
import { answer, checklist, chooseFile, downloaded, expect, open, radio, startWith, test, words } from './journey';
import { score } from './report-page';

const whatIf = (page: Page) => page.getByRole('region', { name: 'What if' });
const history = (page: Page) => page.getByRole('region', { name: 'Score over time' });
const compare = (page: Page) => page.getByRole('region', { name: 'Compare' });

async function takeSnapshot(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Take a snapshot' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill(reason);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Snapshot taken.')).toBeVisible();
}

/** A snapshot of the ordinary service, then one fix: sessions are kept outside. */
async function snapshotThenFix(page: Page): Promise<void> {
  await startWith(page, ordinary);
  await takeSnapshot(page, 'Quarterly look');
  await open(page, '/en/assess/');
  await answer(page, 'sessions-outside-process', 'yes');
  await page.goto('/en/report/');
  await expect(score(page)).toHaveText('74.3');
  await expect(history(page).locator('[data-snapshot]')).toHaveCount(2);
}

/** The ordinary service and another one, of that score, which is shown. */
async function withSecond(page: Page, answers: Answers, scored: string): Promise<void> {
  await startWith(page, ordinary);
  await chooseFile(page, 'other.json', assessmentFile(answers));
  await page.getByRole('button', { name: 'Add as new' }).click();
  await expect(score(page)).toHaveText(scored);
}

test('after a snapshot and an answer the report says what changed: in words, on the dial, in the table, over time', async ({
  page,
}) => {
  await snapshotThenFix(page);
  const change = page.locator('[data-change]');
  await expect(change).toContainText('Score 71.8 to 74.3, +2.5. Grade C, as before.');
  await expect(change).toContainText('1 answer rose.');
  await expect(change.locator('[data-moved="processes"]')).toContainText('+25.0');
  await expect(change).toContainText('The other 11 factors are unchanged.');
  await expect(page.locator('.rp-dial [data-earlier]')).toHaveCount(1);
  await expect(page.locator('.rp-dial [data-factor="processes"] [data-earlier]')).toHaveCount(1);
  await expect(page.locator('[data-factor-row="processes"]')).toContainText('+25.0');
  await expect(page.getByRole('img', { name: /^Score over time, from/ })).toBeVisible();
  await expect(history(page).locator('[data-snapshot]').last()).toContainText('Quarterly look');
  await expect(history(page).locator('[data-snapshot]').last()).toContainText('71.8');
});

test('a snapshot and now are compared question by question, only differences at first', async ({ page }) => {
  await snapshotThenFix(page);
  const rows = compare(page).locator('[data-compared]');
  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveAttribute('data-compared', 'sessions-outside-process');
  await expect(rows).toHaveAttribute('data-difference', 'better');
  await expect(compare(page)).toContainText('71.8 to 74.3, +2.5. 1 better, 52 the same.');
  await expect(compare(page).getByLabel('First').locator('option:checked')).toHaveText(/, Quarterly look$/);
  await compare(page).getByLabel('Only differences').uncheck();
  await expect(rows).toHaveCount(checklist.items.length);
  // The other way round the same answer is worse, and stands first.
  const snapshot = await compare(page).getByLabel('First').inputValue();
  await compare(page).getByLabel('First').selectOption('now');
  await compare(page).getByLabel('Second').selectOption(snapshot);
  await expect(rows.first()).toHaveAttribute('data-difference', 'worse');
});

test('a score that has no grade yet is called provisional where it is compared', async ({ page }) => {
  await withSecond(page, halfAnswered, '100.0');
  await expect(compare(page)).toContainText('71.8 to 100.0 (provisional), +28.2.');
});

test('two services are compared as they are now', async ({ page }) => {
  await withSecond(page, stopsBadly, '96.3');
  await expect(compare(page)).toContainText('71.8 to 96.3, +24.5.');
  await expect(compare(page).locator('[data-compared-factor="disposability"]')).toContainText('−20.8');
  await expect(compare(page).locator('[data-compared]').first()).toHaveAttribute('data-difference', 'worse');
});

test('ticked fixes project score and grade, the cheapest path ticks its own, and no answer changes', async ({
  page,
}) => {
  await startWith(page, ordinary);
  const grade = page.locator('[data-projected-grade]');
  await whatIf(page).getByLabel('Cheapest way to').selectOption('B');
  await expect(page.locator('[data-path="path"]')).toHaveText(
    'Grade B for an effort of 2. The 2 fixes it takes are ticked.',
  );
  await expect(whatIf(page).getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(page.locator('[data-projected-score]')).toHaveText('71.8 to 75.8');
  await expect(grade).toHaveText('C to B');
  await expect(page.locator('[data-projected-cost]')).toHaveText('2 for 2 fixes');

  await whatIf(page).getByLabel('Cheapest way to').selectOption('A');
  await expect(page.locator('[data-path="path"]')).toContainText('Grade A for an effort of 24. The 12 fixes');
  await expect(page.locator('[data-projected]')).toContainText('No longer caps the grade');

  await whatIf(page).getByRole('button', { name: 'Untick all' }).click();
  await page.locator('[data-what-if="open-source-ready"]').getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-projected-score]')).toHaveText('71.8 to 73.8');
  await expect(grade).toHaveText('C, unchanged');
  await expect(score(page)).toHaveText('71.8');
  await page.reload();
  await expect(score(page)).toHaveText('71.8');
});

test('where open questions hold the grade back, the path says which, and ticks nothing', async ({ page }) => {
  await startWith(page, example({ 'open-source-ready': 'no', 'one-codebase-per-app': null }));
  await whatIf(page).getByLabel('Cheapest way to').selectOption('A');
  await expect(page.locator('[data-path="blocked"]')).toContainText('One Codebase question is open: I.2.');
  await expect(whatIf(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('a snapshot comes back as a copy of its own, and the service it was taken of stays', async ({ page }) => {
  await snapshotThenFix(page);
  await history(page)
    .getByRole('button', { name: /^Restore as a copy/ })
    .click();
  await page.getByRole('dialog').getByLabel('Name of the copy').fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Give the copy a name');
  await page.getByRole('dialog').getByLabel('Name of the copy').fill('ledger-api in spring');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ledger-api in spring');
  await expect(score(page)).toHaveText('71.8');
  await page.getByLabel('Service', { exact: true }).selectOption({ index: 0 });
  await expect(score(page)).toHaveText('74.3');
  await expect(history(page).locator('[data-snapshot]')).toHaveCount(2);
});

test('a snapshot is removed only when that is confirmed', async ({ page }) => {
  await snapshotThenFix(page);
  const remove = history(page).getByRole('button', { name: /^Remove/ });
  await remove.click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(history(page).locator('[data-snapshot]')).toHaveCount(2);
  await remove.click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(history(page)).toContainText('Take one now');
  await page.reload();
  await expect(history(page)).toContainText('Take one now');
  await expect(score(page)).toHaveText('74.3');
});

test('a moved factor is flagged in the report, beside the live score and in the Markdown, until it is moved back', async ({
  page,
}) => {
  await startWith(page, ordinary);
  await page.getByRole('button', { name: 'Change importance' }).click();
  const dialog = page.getByRole('dialog', { name: 'Importance' });
  await dialog.getByLabel('Logs').selectOption('high');
  await expect(dialog).toContainText('Custom weights: Logs counts as High instead of Low.');
  await expect(dialog).toContainText('The score is 71.7 with these weights, 71.8 with the defaults.');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('.rp-top')).toContainText('Custom weights: Logs.');
  await expect(page.locator('[data-factor-row="logs"]')).toContainText('High, moved');
  await page.getByRole('button', { name: 'Export' }).click();
  const { text } = await downloaded(page, () => page.getByRole('button', { name: /^Markdown \.md/ }).click());
  const { files, factors, ui } = words();
  expect(text).toMatch(new RegExp(`${files.labels.weights}.*${factors.logs.title}: ${ui.tiers.high}`));
  expect(text).toContain('weights=logs:high');

  await open(page, '/en/assess/');
  await expect(page.locator('[data-custom-weights]')).toHaveText('Custom weights: Logs.');
  await page.getByText('How the score is made').click();
  await page.getByRole('button', { name: 'Change importance' }).click();
  await dialog.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(dialog).toContainText('Every factor has its default importance.');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('[data-custom-weights]')).toHaveCount(0);
});

test('an answer is found again when it is older than ninety days, and no longer once it is given anew', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-08-01T10:00:00Z'));
  await open(page, '/en/assess/');
  await answer(page, 'open-source-ready', 'yes');
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00Z'));
  await page.reload();
  await expect(radio(page, 'open-source-ready', 'yes')).toBeChecked();
  await answer(page, 'one-codebase-per-app', 'yes');
  await page.getByRole('button', { name: 'Older than 90 days 1' }).click();
  await expect(page.locator('[data-item]')).toHaveCount(1);
  await expect(page.locator('[data-item="open-source-ready"]')).toBeVisible();
  await page.goto('/en/report/');
  await expect(page.locator('[data-ageing]')).toContainText('1 answer is older than 90 days.');
  await page.getByText('The answers, oldest first').click();
  await expect(page.locator('[data-aged="open-source-ready"]')).toContainText('112 days');

  await open(page, '/en/assess/');
  await answer(page, 'open-source-ready', 'partly');
  await expect(page.getByRole('button', { name: 'Older than 90 days 0' })).toBeVisible();
});

test('answers without a date are said to be of unknown age', async ({ page }) => {
  const [first] = Object.keys(ordinary);
  const answers = Object.fromEntries(
    Object.entries(ordinary).map(([id, given]) => [id, id === first ? { ...given, answeredAt: null } : given]),
  );
  await startWith(page, answers);
  await expect(page.locator('[data-ageing]')).toContainText('1 answer has no date');
  await open(page, '/en/assess/');
  await page.getByRole('button', { name: /^Older than 90 days/ }).click();
  await expect(page.getByText('1 further answer has no date')).toBeVisible();
});

/** Serves the site as it would be with a second version of the checklist. */
async function withSecondChecklist(page: Page): Promise<void> {
  const change = { version: 2, added: ['open-source-ready'], retired: [], reworded: ['one-codebase-per-app'] };
  await page.route('**/_next/static/**/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const second = body.includes('retired:[],changes:[]')
      ? body
          .replace('{version:1,items:', '{version:2,items:')
          .replace('retired:[],changes:[]', `retired:[],changes:[${JSON.stringify(change)}]`)
      : body;
    await route.fulfill({ response, body: second });
  });
}

test('who answered an earlier checklist is told what changed since, with the new questions linked', async ({
  page,
}) => {
  await startWith(page, ordinary);
  await expect(page.getByRole('heading', { name: 'The checklist has changed since these answers' })).toHaveCount(0);
  await withSecondChecklist(page);
  await page.goto('/en/report/');
  const notice = page.locator('.notice').filter({ hasText: 'The checklist has changed since these answers' });
  await expect(notice).toContainText('They were given to version 1; this is version 2.');
  await expect(notice).toContainText('1 question is new');
  await expect(notice).toContainText('1 question asks for something else now');
  await notice.getByRole('link', { name: /^III\.4/ }).click();
  await expect(page.locator('[data-item="open-source-ready"]')).toBeInViewport();
  // The first answer makes the assessment one of this version; the notice stays until it is closed.
  await answer(page, 'open-source-ready', 'yes');
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
});

test('a part that does not load says so, leaves the report as it is, and can be loaded again', async ({ page }) => {
  await page.goto('/en/report/');
  await chooseFile(page, 'example.json', assessmentFile(ordinary));
  await expect(page.getByRole('button', { name: 'Add as new' })).toBeEnabled();
  await page.route('**/_next/static/**/*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Add as new' }).click();
  await expect(page.getByText('A part of this page did not load.').first()).toBeVisible();
  await expect(score(page)).toHaveText('71.8');
  await page.unroute('**/_next/static/**/*.js');
  const again = page.getByRole('button', { name: 'Load it again' });
  while ((await again.count()) > 0) await again.first().click();
  await expect(whatIf(page)).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`history, what-if, comparison and their dialogs are accessible in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await snapshotThenFix(page);
    await whatIf(page).getByLabel('Cheapest way to').selectOption('A');
    await page.locator('[data-change] summary').click();
    await compare(page).getByLabel('Only differences').uncheck();
    await expectAccessible(page, 'report with history');
    await page.getByRole('button', { name: 'Take a snapshot' }).click();
    await expect(page.getByRole('dialog', { name: 'Take a snapshot' })).toBeVisible();
    await expectAccessible(page, 'take a snapshot');
    await page.keyboard.press('Escape');
    await history(page)
      .getByRole('button', { name: /^Restore as a copy/ })
      .click();
    await expectAccessible(page, 'restore as a copy');
    await page.keyboard.press('Escape');
    await history(page)
      .getByRole('button', { name: /^Remove/ })
      .click();
    await expectAccessible(page, 'remove');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Change importance' }).click();
    await expect(page.getByRole('dialog', { name: 'Importance' })).toBeVisible();
    await expectAccessible(page, 'importance');
  });
}
