/** Search: from anywhere, by keyboard alone, to the section itself. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, ofLanguage, test } from './journey';

const field = 'Search lessons, questions and terms';
const deploy = () => ofLanguage({ en: 'deploy', ko: '배포' });
const port = () => ofLanguage({ en: 'port', ko: '포트' });
const config = () => ofLanguage({ en: 'config', ko: '설정' });

for (const query of [
  { en: 'session', ko: '세션', section: '/learn/processes/#sessions' },
  // Mistyped.
  { en: 'sesion', ko: '바깥에 두는 세숀', section: '/learn/processes/#sessions' },
  { en: 'what SIGTERM asks', ko: 'SIGTERM을', section: '/learn/disposability/#sigterm' },
]) {
  test(`Control K, "${query.en}" and Enter lead to the section that teaches it`, async ({ page }) => {
    await page.goto('/en/glossary/');
    await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
    await expect(async () => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('combobox', { name: field })).toBeFocused({ timeout: 1000 });
    }).toPass();
    await page.keyboard.type(ofLanguage(query));
    await expect(page.getByRole('option', { selected: true })).toHaveAttribute('href', new RegExp(`${query.section}$`));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/en${query.section}`);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator(`main [id="${query.section.split('#')[1]}"]`)).toBeInViewport();
  });
}

test('the arrow keys choose among the results, Escape closes and gives the focus back', async ({ page }) => {
  await page.goto('/en/');
  const button = page.getByRole('button', { name: 'Search' });
  await button.click();
  await page.getByRole('combobox', { name: field }).fill(deploy());
  const options = page.getByRole('option');
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('the search and its index are asked for when it is first opened, and once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('search.json') && asked.push(request.url()));
  await page.goto('/en/learn/config/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  for (const query of [port(), config()]) {
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: field }).fill(query);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(asked).toHaveLength(1);
});

test('without the index the search says so, and finds once it can be loaded', async ({ page }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await page.unroute('**/search.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('combobox', { name: field }).fill(port());
  await expect(page.getByRole('option').first()).toContainText('Port binding');
});

test('Enter that ends the composition of a syllable opens nothing', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox', { name: field }).fill(port());
  await expect(page.getByRole('option').first()).toBeVisible();
  // Safari ends the composition first and tells of the Enter by its code.
  for (const taken of [{ isComposing: true }, { keyCode: 229 }]) {
    await page
      .getByRole('combobox', { name: field })
      .dispatchEvent('keydown', { key: 'Enter', bubbles: true, ...taken });
  }
  await expect(page).toHaveURL('/en/');
  await expect(page.getByRole('dialog')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open search has no accessibility fault, with and without results, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/en/');
    await page.getByRole('button', { name: 'Search' }).click();
    const found = ofLanguage({ en: 'session', ko: '세션' });
    for (const query of [found, 'xyzzyplugh']) {
      await page.getByRole('combobox', { name: field }).fill(query);
      await expect(page.getByRole('status').filter({ hasText: query === found ? 'results' : 'Nothing' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}
