/** Texts that try to be markup, scripts, formulas, links or keys: typed and imported everywhere, they stay texts. */
import type { Page } from '@playwright/test';
import { hostileStrings } from './hostile';
import { checklist, chooseFile, downloaded, expect, open, test } from './journey';

/** What would show that a text was run, loaded or followed. */
async function watched(page: Page): Promise<() => Promise<readonly string[]>> {
  const seen: string[] = [];
  page.on('dialog', async (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('popup', (popup) => seen.push(`window: ${popup.url()}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'blob:' && origin !== new URL(page.url()).origin) seen.push(`request: ${request.url()}`);
  });
  return async () => {
    const ran = await page.evaluate(() => [
      ...('hostile' in window ? ['a script ran'] : []),
      ...('polluted' in {} ? ['a prototype was changed'] : []),
      ...[
        ...document.querySelectorAll(
          'main :is(img, iframe, object, embed, script, base, form[action], a[href^="javascript" i])',
        ),
      ].map((element) => `markup: ${element.outerHTML.slice(0, 120)}`),
    ]);
    return [...seen, ...ran];
  };
}

/** An assessment whose every text is hostile, as a file says it. */
function hostileFile(texts: readonly string[]): string {
  const [name = '', team = '', description = '', respondent = '', reason = '', ...notes] = texts;
  const answer = (note: string) => ({ answer: 'partly', note });
  const answers = Object.fromEntries(checklist.items.map(({ id }, i) => [id, answer(notes[i] ?? '')]));
  const snapshot = { takenAt: '2026-08-21T10:00:00.000Z', reason, answers };
  const assessment = { service: { name, team, description }, respondent, answers, snapshots: [snapshot] };
  return JSON.stringify({ format: 'twelvefold/assessment', version: 1, assessment });
}

const FIELDS = 5;
const size = FIELDS + checklist.items.length;
const files = Array.from({ length: Math.ceil(hostileStrings.length / size) }, (_, i) =>
  Array.from({ length: size }, (_, at) => hostileStrings[(i * size + at) % hostileStrings.length] ?? ''),
);

for (const [i, texts] of files.entries()) {
  test(`fault 33: hostile texts of an imported file stay texts on every page and in every export (${i + 1} of ${files.length})`, async ({
    page,
  }) => {
    await page.goto('/en/report/');
    const alarms = await watched(page);
    await chooseFile(page, 'hostile.json', hostileFile(texts));
    await page.getByRole('button', { name: 'Add as new' }).click();
    await expect(page.locator('[data-verdict]')).toBeVisible();
    await expect(page.locator('[data-answer-row]')).toHaveCount(checklist.items.length);
    const shown = await page
      .locator('[data-answer-row]')
      .evaluateAll((rows) =>
        Object.fromEntries(
          rows.map((row) => [row.getAttribute('data-answer-row'), row.querySelector('.note')?.textContent ?? '']),
        ),
      );
    const given = checklist.items.map(({ id }, at) => [id, (texts[FIELDS + at] ?? '').toWellFormed()]);
    expect(shown).toEqual(Object.fromEntries(given));
    expect(await alarms()).toEqual([]);

    for (const format of [/^Markdown \.md/, /^JSON/, /^CSV/]) {
      await page.getByRole('button', { name: 'Export' }).click();
      const { name } = await downloaded(page, () => page.getByRole('button', { name: format }).click());
      expect(name).toMatch(/^twelvefold-[\p{L}\p{N}\p{M}-]+\.(md|json|csv)$/u);
    }
    for (const path of i === 0 ? ['/en/assess/', '/en/', '/en/learn/config/'] : ['/en/assess/']) {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      if (path === '/en/assess/') await expect(page.locator('.ev-sum').first()).toBeVisible();
      expect(await alarms(), path).toEqual([]);
    }
  });
}

test('fault 33: hostile texts typed into every field come out as they went in', async ({ page }) => {
  // What a field of one line takes.
  const typed = hostileStrings
    .filter((text) => text.isWellFormed() && text.trim() === text && !/[\r\n\0]/.test(text))
    .slice(0, 8);
  await open(page, '/en/assess/');
  const alarms = await watched(page);
  for (const [i, text] of typed.entries()) {
    await page.getByRole('button', { name: 'Add a service' }).click();
    const dialog = page.getByRole('dialog');
    const field = (n: number) => dialog.locator('input').nth(n);
    for (const n of [0, 1, 2, 3]) await field(n).fill(text);
    await page.getByRole('button', { name: 'Add the service' }).click();
    const { id = '' } = checklist.items[i] ?? {};
    const row = page.locator(`[data-item="${id}"]`);
    await row.locator('[data-open-note]').click();
    await row.locator('textarea').fill(text);
    await page.keyboard.press('Escape');
    expect(await row.locator('.ev-sum').evaluate((element) => element.textContent)).toBe(text);
    await page.getByRole('button', { name: 'Name and team' }).click();
    for (const n of [0, 1, 2, 3]) await expect(field(n)).toHaveValue(text);
    await page.keyboard.press('Escape');
    expect(await alarms()).toEqual([]);
  }
});

test('fault 33: a hostile report in Markdown, pasted, previews as text', async ({ page }) => {
  await page.goto('/en/report/');
  const alarms = await watched(page);
  const lines = checklist.items.map(({ id }, at) => {
    const note = (hostileStrings[at] ?? '').toWellFormed().replaceAll(/[\0\r\n]+/g, ' ');
    return `- [ ] **Partly** — ${note} <!-- id=${id} -->\n  > ${note}`;
  });
  const head = `# A: ${hostileStrings[0]}\n\n<!-- twelvefold:assessment version=1 -->\n`;
  await chooseFile(page, '<img src=x onerror=hostile=1>.md', `${head}\n${lines.join('\n')}\n`);
  await expect(page.getByRole('dialog')).toContainText('What <img src=x onerror=hostile=1>.md holds');
  expect(await alarms()).toEqual([]);
});
