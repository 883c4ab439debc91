/** The interface under odd conditions: syllables being composed, failing parts, the keyboard alone, other media. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ordinary } from '@/content/examples.fixture';
import { answer, checklist, downloaded, expect, open, radio, startWith, test, words } from './journey';

const REPOSITORY = 'one-codebase-per-app';
const VARIABLES = 'config-set-by-variables';
const row = (page: Page, item: string) => page.locator(`[data-item="${item}"]`);
const openNote = (page: Page, item: string) => row(page, item).locator('[data-open-note]').click();

/** Composes as an input method does: the syllable so far, and what it becomes. */
async function inputMethod(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    compose: (text: string) =>
      session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
    commit: (text: string) => session.send('Input.insertText', { text }),
  };
}

test('fault 53: Enter while a Hangul syllable is being composed sends no form, and Escape closes no note', async ({
  page,
}) => {
  await open(page, '/en/assess/');
  await page.getByRole('button', { name: 'Add a service' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Service', { exact: true }).focus();
  const ime = await inputMethod(page);
  for (const syllable of ['ㄱ', '겨', '결']) await ime.compose(syllable);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await ime.commit('결제');
  // Safari ends the composition first and tells of the Enter by its code.
  const prevented = await page.evaluate(() => {
    const taken = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true });
    return document.activeElement?.dispatchEvent(taken) === false;
  });
  expect(prevented).toBe(true);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByLabel('Service', { exact: true })).toContainText('결제');

  await openNote(page, REPOSITORY);
  for (const syllable of ['ㅎ', '하', '한']) await ime.compose(syllable);
  await page.keyboard.press('Escape');
  await expect(row(page, REPOSITORY).locator('textarea')).toBeFocused();
  await ime.commit('한글');
  await page.keyboard.press('Escape');
  await expect(row(page, REPOSITORY).locator('.ev-sum')).toContainText('한글');
});

test('fault 53: the keys of a syllable answer no question', async ({ page }) => {
  await open(page, '/en/assess/');
  await radio(page, REPOSITORY, 'yes').focus();
  await page.evaluate(() => {
    const press = (code: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { code, key: 'Process', isComposing: true, bubbles: true, cancelable: true }),
      );
    for (const code of ['Digit3', 'KeyJ', 'KeyE']) press(code);
  });
  await expect(row(page, REPOSITORY)).toHaveAttribute('data-answer', '');
  await expect(radio(page, REPOSITORY, 'yes')).toBeFocused();
});

test('fault 54: a note half typed is there after going to another page and back, and no stored name is a word', async ({
  page,
}) => {
  await open(page, '/en/assess/');
  await openNote(page, VARIABLES);
  await row(page, VARIABLES).locator('textarea').pressSequentially('DATABASE_URL comes fr');
  await page.getByRole('link', { name: 'Glossary' }).first().click();
  await page.waitForURL('**/glossary/');
  await page.goBack();
  await expect(row(page, VARIABLES).locator('.ev-sum, textarea').first()).toContainText('DATABASE_URL comes fr');
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => !/^tf:[\w:.-]+$/.test(key))).toEqual([]);
  expect(keys.filter((key) => key.startsWith('tf:a:')).map((key) => key.split(':')[3])).toEqual([VARIABLES]);
});

test('fault 55: when a part of the page fails, the page says what is safe, and the raw data can be saved', async ({
  page,
}) => {
  await open(page, '/en/assess/');
  await answer(page, REPOSITORY, 'partly');
  // Without the clock, what shows the time of the last answer fails.
  await page.evaluate(() => {
    Date.prototype.getHours = () => {
      throw new Error('no time today');
    };
  });
  await radio(page, VARIABLES, 'no').click();
  const notice = page.getByRole('alert').filter({ hasText: 'no time today' });
  await expect(notice).toBeVisible();
  const save = () => notice.getByRole('button', { name: 'Download the raw data' }).click();
  const { name, text } = await downloaded(page, save);
  expect(name).toBe('twelvefold-raw-data.json');
  expect(Object.keys(JSON.parse(text).localStorage).filter((key) => key.startsWith('tf:a:'))).toHaveLength(2);
  await open(page, '/en/assess/');
  await expect(radio(page, VARIABLES, 'no')).toBeChecked();
});

/** Runs in the page: what has the focus, when something else is painted over its middle; null when it can be seen. */
function coveredFocus(): string | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  // A radio that is not painted is seen through its label.
  const seen = getComputedStyle(focused).opacity === '0' ? (focused.closest('label') ?? focused) : focused;
  const { left, top, width, height } = seen.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, innerHeight / 4));
  if (over && (seen.contains(over) || over.contains(seen))) return null;
  return `${focused.outerHTML.slice(0, 120)} is under ${over?.outerHTML.slice(0, 80) ?? 'the edge of the window'}`;
}

for (const { path, width } of [
  { path: '/en/assess/', width: 1280 },
  { path: '/en/assess/', width: 390 },
  { path: '/en/report/', width: 1280 },
  { path: '/en/learn/config/', width: 390 },
]) {
  test(`fault 56: with the keyboard alone every stop on ${path} is seen, ${width} pixels wide, forwards and back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 720 });
    await startWith(page, ordinary);
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    const covered: string[] = [];
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let stops = 0; stops < 60; stops++) {
        await page.keyboard.press(key);
        // What is just being scrolled into view is looked at again.
        for (let looks = 1; looks <= 3; looks++) {
          const found = await page.evaluate(coveredFocus);
          if (found === null) break;
          if (looks === 3) covered.push(found);
          await page.waitForTimeout(150);
        }
      }
    }
    expect(covered).toEqual([]);
  });
}

test('fault 56: a dialog gives the focus back to what opened it', async ({ page }) => {
  await startWith(page, ordinary);
  await open(page, '/en/assess/');
  for (const name of [/^Add a service/, /^Name and team/, /^All services/, /^Import/, /^All shortcuts/]) {
    const opener = page.getByRole('button', { name }).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

for (const width of [1280, 390]) {
  test(`fault 56: what is clicked is 24 pixels large or stands apart, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await startWith(page, ordinary);
    for (const path of ['/en/report/', '/en/assess/', '/en/learn/config/', '/en/about/']) {
      await page.goto(path);
      await expect(page.locator('h1')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)))).toEqual([]);
    }
  });
}

test('fault 57: with reduced motion nothing moves for longer than an instant', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startWith(page, ordinary);
  for (const path of ['/en/', '/en/learn/config/', '/en/assess/', '/en/report/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    const moving = await page.evaluate(() => {
      const seconds = (text: string) => Math.max(...text.split(', ').map((each) => Number.parseFloat(each)));
      return [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const longest = Math.max(
          seconds(transitionDuration),
          animationName === 'none' ? 0 : seconds(animationDuration),
        );
        return longest > 0.02 || scrollBehavior === 'smooth' ? [element.outerHTML.slice(0, 100)] : [];
      });
    });
    expect(moving, path).toEqual([]);
  }
});

test('fault 57: with forced colours the chosen answer differs from the others, and the focus is drawn', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, '/en/assess/');
  await answer(page, REPOSITORY, 'partly');
  const look = (given: string) =>
    radio(page, REPOSITORY, given).evaluate((input) => {
      const { color, backgroundColor, borderColor, fontWeight } = getComputedStyle(input.closest('label') ?? input);
      return [color, backgroundColor, borderColor, fontWeight].join(' ');
    });
  expect(await look('partly')).not.toBe(await look('no'));
  await radio(page, REPOSITORY, 'partly').focus();
  await page.keyboard.press('ArrowRight');
  const outline = await page.evaluate(() => {
    const label = document.activeElement?.closest('label') ?? document.body;
    return [label, ...label.querySelectorAll('*')].some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
  });
  expect(outline).toBe(true);
  // The arrow chose it: its frame tells chosen with the focus from chosen without.
  const frame = () =>
    radio(page, REPOSITORY, 'no').evaluate((input) => {
      const { outlineStyle, outlineOffset, outlineColor } = getComputedStyle(input.closest('label') ?? input);
      return [outlineStyle, outlineOffset, outlineColor].join(' ');
    });
  const focused = await frame();
  await radio(page, REPOSITORY, 'no').blur();
  expect(await frame()).not.toBe(focused);
  // Whoever forces colours chose the contrast.
  const rules = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).disableRules('color-contrast');
  const { violations } = await rules.analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('fault 57: at 320 pixels, which is 400 % of 1280, a question is answered and the report read without scrolling sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await startWith(page, ordinary);
  await page.getByRole('button', { name: 'Export' }).click();
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await open(page, '/en/assess/');
  await answer(page, VARIABLES, 'no');
  await openNote(page, VARIABLES);
  await row(page, VARIABLES).locator('textarea').fill('unbroken-'.repeat(40));
  expect(await sideways()).toBeLessThanOrEqual(0);
});

test('fault 57: the printed report shows every question with its answer and its note', async ({ page }) => {
  await startWith(page, { ...ordinary, [REPOSITORY]: { answer: 'yes', note: 'one repository', answeredAt: null } });
  await page.emulateMedia({ media: 'print' });
  for (const { id } of checklist.items) await expect(page.locator(`[data-answer-row="${id}"] .ans-word`)).toBeVisible();
  await expect(page.locator(`[data-answer-row="${REPOSITORY}"] .note`)).toHaveText('one repository');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
});

test('fault 58: what is saved is told in a status line, which is there before it has anything to say', async ({
  page,
}) => {
  await open(page, '/en/assess/');
  const status = page.locator('.as-top').getByRole('status');
  await expect(status).toContainText('Nothing saved yet');
  await answer(page, REPOSITORY, 'yes');
  await expect(status).toHaveText(new RegExp(`^${words().ui.save.saved.replace('{time}', '\\d\\d:\\d\\d')}$`));
  await startWith(page, ordinary);
  const exported = page.locator('.export').getByRole('status');
  await expect(exported).toHaveText('');
  await page.getByRole('button', { name: 'Export' }).click();
  await downloaded(page, () => page.getByRole('button', { name: /^JSON/ }).click());
  await expect(exported).toContainText('.json');
});
