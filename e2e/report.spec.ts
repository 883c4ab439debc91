import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { example, halfAnswered, ordinary, stopsBadly } from '@/content/examples.fixture';
import { answer, checklist, chooseFile, downloaded, expect, open, startWith, test, words } from './journey';

const shown = (page: import('@playwright/test').Page) => ({
  score: page.locator('.rp-dial [data-score]'),
  grade: page.locator('.rp-dial [data-grade]'),
  verdict: page.locator('[data-verdict]'),
});

test('example 11: a mixed assessment scores 71.8 with grade C, and the gate that changes nothing is named', async ({
  page,
}) => {
  await startWith(page, ordinary);
  await expect(shown(page).score).toHaveText('71.8');
  await expect(shown(page).grade).toHaveText('C, Getting there');
  await expect(page.locator('[data-gate="codebase-partly"]')).toContainText('at most B: I.1');
  await expect(page.locator('[data-gate="codebase-partly"]')).toContainText('already C or lower');
  await expect(page.locator('.rp-main [data-fix]').first()).toHaveAttribute('data-fix', 'codebase-config-externalised');
  await page.getByText('All 22 fixes, in plan order').click();
  await expect(page.locator('.fix-all [data-fix]').last()).toHaveAttribute('data-fix', 'one-event-per-line');
});

test('example 9: half an assessment is provisional and shows its range instead of a grade', async ({ page }) => {
  await startWith(page, halfAnswered);
  await expect(shown(page).score).toHaveText('100.0');
  await expect(shown(page).grade).toHaveText('Provisional');
  await expect(shown(page).verdict).toContainText('50.9 % of the questions are settled');
  await expect(page.locator('[data-verdict] [data-range]')).toContainText('between 60.7 and 100.0');
});

test('while there is no grade, a gate says what the grade will be held to and claims nothing about one', async ({
  page,
}) => {
  await startWith(page, {
    ...halfAnswered,
    'no-code-shared-between-apps': { answer: 'no', note: '', answeredAt: '2026-11-21T09:58:00.000Z' },
  });
  await expect(shown(page).grade).toHaveText('Provisional');
  await expect(page.locator('[data-gate="codebase-no"]')).toHaveText(
    'Once there is a grade, it can be no better than C while a Codebase question is answered no: I.3.',
  );
});

test('a newcomer sees how a report and a team begin before any code has come; who has answers does not', async ({
  page,
}) => {
  await startWith(page, ordinary);
  await page.route('**/_next/**/*.js', (route) => route.abort());
  const begins = { '/en/report/': words().ui.report.empty.title, '/en/team/': words().ui.team.empty.title };
  for (const [path, title] of Object.entries(begins)) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect(page.getByText(title)).toBeHidden();
  }
  await page.evaluate(() => localStorage.clear());
  for (const [path, title] of Object.entries(begins)) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expect(page.getByText(title)).toBeVisible();
    await expect(page.locator('.first-visit')).toHaveAttribute('inert');
  }
});

test('example 7: one badly stopping factor leaves an A', async ({ page }) => {
  await startWith(page, stopsBadly);
  await expect(shown(page).score).toHaveText('96.3');
  await expect(shown(page).grade).toHaveText('A, Twelve-factor native');
});

test('example 4: a Codebase question answered no caps an A at C and says so', async ({ page }) => {
  await startWith(page, example({ 'no-code-shared-between-apps': 'no' }));
  await expect(shown(page).score).toHaveText('96.0');
  await expect(shown(page).grade).toHaveText('C, Getting there');
  await expect(page.locator('[data-gate="codebase-no"]')).toContainText('would have earned A');
});

test('the dial has a table that says the same', async ({ page }) => {
  await startWith(page, ordinary);
  await page.getByRole('link', { name: 'Same as a table' }).click();
  await expect(page.locator('#factors')).toBeInViewport();
  await expect(page.locator('[data-factor-row="config"]')).toContainText('50.0');
  await expect(page.locator('[data-factor-row]')).toHaveCount(12);
});

test('the page before stays until the code of the report has come', async ({ page }) => {
  await open(page, '/en/assess/');
  let isDue = () => {};
  const due = new Promise<void>((resolve) => {
    isDue = resolve;
  });
  let held = 0;
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    held += 1;
    await due;
    await route.continue();
  });
  await page.locator('.topnav').getByRole('link', { name: 'Report' }).click();
  await expect.poll(() => held).toBeGreaterThan(0);
  // As long as a transition is given before something else is shown instead.
  await page.waitForTimeout(1000);
  await expect(page.locator('h1')).toHaveText(words().ui.assess.title);
  isDue();
  await expect(page.locator('h1')).toHaveText(words().ui.report.empty.title);
});

test('on the way back from a lesson the report stands where the reader left it', async ({ page }) => {
  await startWith(page, ordinary);
  // What an import did is said once.
  await page.locator('[data-done]').getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.rp-history')).toBeVisible();
  const row = page.locator('[data-answer-row="config-set-by-variables"]');
  const still = async () => Math.round((await row.boundingBox())?.y ?? Number.NaN);
  await row.scrollIntoViewIfNeeded();
  const stood = await still();
  await row
    .getByRole('link')
    .first()
    .evaluate((each: HTMLElement) => each.click());
  await expect(page.locator('h1')).toContainText('Config');
  await page.goBack();
  await expect(page.locator('.rp-history')).toBeVisible();
  await expect.poll(still).toBe(stood);
});

test('every row of the plan leads to the section that teaches it and to the question', async ({ page }) => {
  await startWith(page, ordinary);
  const fix = page.locator('.rp-main [data-fix="sessions-outside-process"]');
  await fix.getByRole('link', { name: 'Read the section' }).click();
  await expect(page).toHaveURL(/\/en\/learn\/processes\/#sessions$/);
  await page.goBack();
  await fix.getByRole('link', { name: 'Change the answer' }).click();
  await expect(page.locator('[data-item="sessions-outside-process"]')).toBeInViewport();
  // The question has the focus, so its keys act at once.
  await page.keyboard.press('Digit1');
  await expect(page.locator('[data-item="sessions-outside-process"]')).toHaveAttribute('data-answer', 'yes');
});

test('copying as markdown puts a valid report on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startWith(page, ordinary);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^Copy as Markdown/ }).click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const boxes: (boolean | null | undefined)[] = [];
  const walk = (node: { type: string; checked?: boolean | null; children?: unknown[] }) => {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') boxes.push(node.checked);
    for (const child of (node.children ?? []) as (typeof node)[]) walk(child);
  };
  walk(tree);
  expect(boxes).toHaveLength(checklist.items.length);
  expect(boxes.filter(Boolean)).toHaveLength(Object.values(ordinary).filter((each) => each.answer === 'yes').length);
});

for (const { format, ending } of [
  { format: 'Markdown', ending: 'md' },
  { format: 'JSON', ending: 'json' },
]) {
  test(`a report saved as ${format} imports into an empty browser with the same answers`, async ({ page, browser }) => {
    await startWith(page, ordinary);
    await page.getByRole('button', { name: 'Export' }).click();
    const file = await downloaded(page, () =>
      page.getByRole('button', { name: new RegExp(`^${format} \\.${ending}`) }).click(),
    );
    expect(file.name).toMatch(new RegExp(`^twelvefold-.*\\.${ending}$`));

    const other = await browser.newContext();
    const fresh = await other.newPage();
    await fresh.goto(new URL('/en/report/', page.url()).href);
    await chooseFile(fresh, file.name, file.text);
    await fresh.getByRole('button', { name: 'Add as new' }).click();
    await expect(shown(fresh).score).toHaveText('71.8');
    for (const [item, { answer: given }] of Object.entries(ordinary)) {
      const word = words().ui.answers[given ?? 'unanswered'];
      await expect(fresh.locator(`[data-answer-row="${item}"] .ans-word`)).toHaveText(word);
    }
    await other.close();
  });
}

test('fault 32: CSV has a row for each question and opens in a spreadsheet', async ({ page }) => {
  await startWith(page, ordinary);
  await page.getByRole('button', { name: 'Export' }).click();
  const file = await downloaded(page, () => page.getByRole('button', { name: /^CSV/ }).click());
  expect(file.text.startsWith('\uFEFF')).toBe(true);
  expect(file.text.trimEnd().split('\r\n')).toHaveLength(checklist.items.length + 1);
});

test('two ticks clicked by hand in a report are asked about, and nothing applies unconfirmed', async ({ page }) => {
  await startWith(page, ordinary);
  await page.getByRole('button', { name: 'Export' }).click();
  const { text } = await downloaded(page, () => page.getByRole('button', { name: /^Markdown \.md/ }).click());
  const line = (id: string) => text.split('\n').find((each) => each.includes(id) && each.startsWith('- [')) ?? '';
  const ticked = line('one-event-per-line');
  const unticked = line('one-codebase-per-app');
  const { yes, partly } = words().ui.answers;
  expect(ticked).toContain(`- [ ] **${partly}**`);
  expect(unticked).toContain(`- [x] **${yes}**`);
  const edited = text.replace(ticked, ticked.replace('[ ]', '[x]')).replace(unticked, unticked.replace('[x]', '[ ]'));

  await chooseFile(page, 'report.md', edited);
  const add = page.getByRole('button', { name: 'Add as new' });
  await expect(page.locator('[data-conflict]')).toHaveCount(2);
  await expect(add).toBeDisabled();
  await page.locator('[data-conflict="one-event-per-line"]').getByRole('radio', { name: 'Take Yes' }).check();
  await page
    .locator('[data-conflict="one-codebase-per-app"]')
    .getByRole('radio', { name: 'Take No', exact: true })
    .check();
  await add.click();
  await expect(page.locator('[data-answer-row="one-event-per-line"] .ans-word')).toHaveText('Yes');
  await expect(page.locator('[data-answer-row="one-codebase-per-app"] .ans-word')).toHaveText('No');
});

test('importing never touches the assessment that is already here', async ({ page }) => {
  await open(page, '/en/assess/');
  await answer(page, 'one-codebase-per-app', 'no');
  await startWith(page, ordinary);
  await page.goto('/en/assess/');
  await page.getByLabel('Service', { exact: true }).selectOption({ index: 0 });
  await expect(page.locator('[data-item="one-codebase-per-app"]')).toHaveAttribute('data-answer', 'no');
});
