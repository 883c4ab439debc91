/** Redraw it: a diagram's source beside a live drawing, kept, downloaded, and attached to an answer. */
import { expectAccessible } from './accessible';
import { downloaded, expect, plain, test } from './journey';

const LESSON = '/en/learn/config/';
const dialog = 'Redraw it for your own system';

/** A word that stands in the drawing of a source. */
const firstLabel = (source: string) => /\["?([^"<\]]+)/.exec(source)?.[1] ?? 'no label';

test('a learner redraws a diagram, attaches it to an answer, and finds it as a fence in the markdown report', async ({
  page,
}) => {
  await page.goto(LESSON);
  await page.getByRole('button', { name: 'Redraw it' }).click();
  await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
  await expect(page.getByText('Drawn.')).toBeVisible({ timeout: 60_000 });
  const drawing = page.frameLocator('iframe').locator('svg').first();
  const source = page.getByLabel('Source');
  await expect(drawing).toContainText(firstLabel(await source.inputValue()));

  await source.fill('flowchart LR\n  LEDGER["ledger-api"] --> PG["PostgreSQL 17"]');
  await expect(drawing).toContainText('PostgreSQL 17');
  await page.getByLabel('Keep it with the answer to').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Attach to the evidence' }).click();
  await expect(page.getByText(/^Attached to the evidence of III\.2/)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Redraw it' })).toBeFocused();

  await page.goto('/en/assess/');
  const attached = page.locator('details.drawn');
  await expect(attached.locator('pre')).toBeHidden();
  await attached.getByText('Attached diagram, as Mermaid source').click();
  await expect(attached.locator('pre')).toContainText('LEDGER["ledger-api"]');
  await page.locator('[data-item="no-config-or-secrets-in-repo"] input[value="yes"]').check();
  await page.goto('/en/report/');
  await page.getByRole('button', { name: 'Export' }).click();
  const { text } = await downloaded(page, () => page.getByRole('button', { name: /^Markdown \.md/ }).click());
  expect(text).toContain('> ```mermaid\n  > %% twelvefold: config/promote\n  > flowchart LR\n');
});

test('a source that cannot be read is marked at its line, the last drawing stays, and the original comes back', async ({
  page,
}) => {
  await page.goto(LESSON);
  await page.getByRole('button', { name: 'Redraw it' }).click();
  await expect(page.getByText('Drawn.')).toBeVisible({ timeout: 60_000 });
  const source = page.getByLabel('Source');
  const original = await source.inputValue();
  await source.fill('flowchart LR\n%% ours\n  A --> B\n  C --> --> D');
  await expect(page.getByText('Line 4 cannot be read yet.')).toBeVisible();
  await expect(page.getByText('What stands at the mark does not fit there.')).toBeVisible();
  await expect(page.locator('.rd-why')).not.toContainText('Expecting');
  await expect(page.getByRole('button', { name: 'Attach to the evidence' })).toBeInViewport({ ratio: 1 });
  await expect(page.frameLocator('iframe').locator('svg').first()).toContainText(firstLabel(original));
  await expect(page.getByRole('button', { name: 'Download SVG' })).toBeDisabled();
  await page.getByRole('button', { name: 'Go to line 4' }).click();
  await expect(source).toBeFocused();
  expect(await source.evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(
    'flowchart LR\n%% ours\n  A --> B\n'.length,
  );
  await page.getByRole('button', { name: 'Back to the original' }).click();
  await expect(source).toHaveValue(original);
  await expect(page.getByText('Drawn.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring my drawing back' }).click();
  await expect(source).toHaveValue(/C --> --> D/);
});

test('on a phone a wide drawing keeps a size that can be read and scrolls, and its frame shows the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/learn/disposability/');
  await page.getByRole('button', { name: 'Redraw it' }).click();
  await expect(page.getByText('Drawn.')).toBeVisible({ timeout: 60_000 });
  const place = page.frameLocator('iframe').locator('main');
  const text = await place.locator('svg text').first().boundingBox();
  expect(text?.height).toBeGreaterThan(10);
  expect(await place.evaluate((main) => main.scrollWidth > main.clientWidth)).toBe(true);
  await page.getByLabel('Source').focus();
  await page.keyboard.press('Tab');
  await expect(place).toBeFocused();
  expect(await place.evaluate((main) => getComputedStyle(main).outlineStyle)).toBe('solid');
});

test('what was typed is there after a reload, and the drawing can be saved as a file in light colours', async ({
  page,
}) => {
  // Reduced motion as well: colours read one after the other from one element would all be the first.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto('/en/learn/disposability/');
  await page.getByRole('button', { name: 'Redraw it' }).click();
  await page.getByLabel('Source').fill('sequenceDiagram\n  PM->>W: SIGTERM');
  await page.reload();
  await page.getByRole('button', { name: 'Redraw it' }).click();
  await expect(page.getByLabel('Source')).toHaveValue('sequenceDiagram\n  PM->>W: SIGTERM');
  await expect(page.getByText('Drawn.')).toBeVisible({ timeout: 60_000 });
  const { name, text } = await downloaded(page, () => page.getByRole('button', { name: 'Download SVG' }).click());
  expect(name).toBe('disposability-shutdown.svg');
  expect(text).toMatch(/^<svg /);
  expect(text).toContain('SIGTERM');
  expect(text).toContain('rgb(20, 32, 43)');
});

// Mermaid measures labels as markup: what it lets through the frame's policy blocks, and says so in the console.
plain('markup in a source runs nothing, in the drawing or outside it', async ({ page }) => {
  await page.goto(LESSON);
  await page.getByRole('button', { name: 'Redraw it' }).click();
  await expect(page.getByText('Drawn.')).toBeVisible({ timeout: 60_000 });
  await page
    .getByLabel('Source')
    .fill('flowchart LR\n  A["<img src=x onerror=parent.hacked=1><script>parent.hacked=1</script>"] --> LAST');
  await expect(page.frameLocator('iframe').locator('svg').first()).toContainText('LAST');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open dialog has no accessibility fault, drawn and with a fault, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(LESSON);
    await page.getByRole('button', { name: 'Redraw it' }).click();
    await expect(page.getByText('Drawn.')).toBeVisible({ timeout: 60_000 });
    for (const source of ['', 'flowchart LR\n  A -->']) {
      if (source) {
        await page.getByLabel('Source').fill(source);
        await expect(page.getByText(/cannot (be )?read/)).toBeVisible();
      }
      await expectAccessible(page, source || 'drawn');
    }
  });
}
