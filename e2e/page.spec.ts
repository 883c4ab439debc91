/** What every page promises, whatever is on it. */
import type { Page } from '@playwright/test';
import { ordinary } from '@/content/examples.fixture';
import { LESSON_IDS } from '@/content/lessons';
import { untilHeard } from '@/scripts/heard';
import { expectAccessible } from './accessible';
import { chooseFile, expect, open, startWith, test } from './journey';
import { isNoticed, watchShifts } from './shifts';

const lessons = LESSON_IDS.map((id) => (id === 'overview' ? '/en/learn/' : `/en/learn/${id}/`));
const PRESENTED = '/en/workshop/present/disposability/';
const PAGES = [
  '/en/',
  ...lessons,
  '/en/learn/review/',
  '/en/learn/record/',
  '/en/assess/',
  '/en/report/',
  '/en/team/',
  '/en/workshop/',
  PRESENTED,
  '/en/workshop/present/disposability/notes/',
  '/en/about/',
  '/en/glossary/',
  '/en/nowhere/',
];
const THEMES = ['light', 'dark'] as const;

/** A browser that is told a colour scheme, even the same one, styles everything on the page again. */
test('going from page to page tells the browser nothing again of its own colours', async ({ page }) => {
  await open(page, '/en/learn/config/');
  const told = page.locator('head meta:is([name="color-scheme"], [name="theme-color"])');
  await expect(told).toHaveCount(3);
  await told.evaluateAll((all) => {
    for (const each of all) each.setAttribute('data-first', '');
  });
  await page.locator('.pn a').last().click();
  await expect(page.locator('h1')).toContainText('Backing services');
  await page.locator('.topnav a[href$="/glossary/"]').click();
  await expect(page).toHaveURL(/\/glossary\/$/);
  await expect(page.locator('h1')).toContainText('Glossary');
  await expect(told).toHaveCount(3);
  await expect(page.locator('head meta[data-first]')).toHaveCount(3);
});

for (const theme of THEMES) {
  for (const path of PAGES) {
    test(`${path} is accessible in the ${theme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(path, { waitUntil: 'networkidle' });
      await expectAccessible(page, path);
    });
  }

  test(`a filled report, its export, a preview and a refusal are accessible in the ${theme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await startWith(page, ordinary);
    await page.getByText('All 22 fixes, in plan order').click();
    await expectAccessible(page, 'report');
    await page.getByRole('button', { name: 'Export' }).click();
    await expectAccessible(page, 'export');
    await page.keyboard.press('Escape');
    await chooseFile(page, 'other.json', '{"format":"else","version":1}');
    await expect(page.getByRole('dialog')).toContainText('was not imported');
    await expectAccessible(page, 'refusal');
    await page.keyboard.press('Escape');
    await page.goto('/en/assess/');
    await page.getByRole('button', { name: 'Name and team' }).click();
    await expectAccessible(page, 'service dialog');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^All shortcuts/ }).click();
    await expectAccessible(page, 'shortcuts');
  });
}

/** In Chromium text whose first family waits for a face is laid out anew with every face that comes, its own or not. */
test('serif and sans begin with a typeface that is there', async ({ page }) => {
  await open(page, '/en/learn/config/');
  await page.evaluate(() => document.fonts.ready);
  const first = await page.locator('h1, .prose > p, .prose > .block figcaption, footer a').evaluateAll((all) => {
    const named = (name: string) => name.replaceAll('"', '').trim();
    const whole = [...document.fonts].filter((face) => face.status === 'loaded' && face.unicodeRange === 'U+0-10FFFF');
    const families = new Set(whole.map((face) => named(face.family)));
    const of = (element: Element) => named(getComputedStyle(element).fontFamily.split(',')[0] ?? '');
    return all.map(of).filter((family) => !families.has(family));
  });
  expect(first).toEqual([]);
});

test('a letter with an accent is drawn in the typeface of the letters around it', async ({ page }) => {
  await page.goto('/en/');
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const facesOf = async (selector: string) => {
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(({ familyName }) => familyName);
  };
  for (const [selector, face] of [
    ['h1', 'Twelvefold Serif'],
    ['footer a', 'Twelvefold Sans'],
  ] as const) {
    await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        element.textContent = 'é';
      });
    await expect.poll(() => facesOf(selector), { message: selector }).toEqual([face]);
  }
});

test('nothing on a page scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PAGES) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBeLessThanOrEqual(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.tblwrap:has(th:nth-child(3))')]
        .filter((frame) => frame.scrollWidth > frame.clientWidth)
        .map((frame) => frame.querySelector('th')?.textContent),
    );
    expect(cut, `tables of ${path} that stand beyond the screen`).toEqual([]);
  }
});

for (const width of [1280, 390]) {
  test(`nothing moves when the scripts of a page and what is stored come later, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const shifts = await watchShifts(page);
    // Without typefaces, which come when they come: this is about what scripts and the store change.
    await page.route('**/*.woff2', (route) => route.abort());
    await page.route('**/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    for (const path of ['/en/', '/en/learn/config/', '/en/assess/', '/en/report/', '/en/team/', PRESENTED]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      // A page that is still being read from the network is drawn as far as it has come.
      const read = await page.evaluate(
        () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domInteractive,
      );
      const moved = (await shifts()).filter((shift) => shift.at >= read && isNoticed(shift));
      expect(moved, path).toEqual([]);
    }
  });
}

test('a page asks for its scripts once it is painted', async ({ page }) => {
  for (const path of ['/en/', '/en/learn/config/', '/en/assess/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const { painted, asked } = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      asked: performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))[0]?.startTime,
    }));
    expect(asked, path).toBeGreaterThan(painted ?? Number.POSITIVE_INFINITY);
  }
});

/** Holds every script back until `release` is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('a button pressed before the scripts have come is heard when they have', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/en/', { waitUntil: 'domcontentloaded' });
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  release();
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
});

test('a button pressed before the scripts have come is forgotten once something else is pressed', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/en/', { waitUntil: 'domcontentloaded' });
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('heading', { level: 1 }).click();
  release();
  await untilHeard(page);
  await page.waitForTimeout(500);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a list opened before the scripts have come stays open when they have', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const release = await holdScripts(page);
  await page.goto('/en/learn/config/', { waitUntil: 'domcontentloaded' });
  const sections = page.locator('.rail-m details').last();
  await sections.locator('summary').click();
  await expect(sections.getByRole('link').first()).toBeVisible();
  release();
  await untilHeard(page);
  await expect(sections.getByRole('link').first()).toBeVisible();
});

/** Ways in which a browser can leave the first paint untold; in each one way to ask for the scripts is left. */
const UNTOLD = {
  'nobody looks at': () => Object.defineProperty(document, 'hidden', { get: () => true }),
  'is in a browser that tells of no paint': () =>
    Object.defineProperty(PerformanceObserver, 'supportedEntryTypes', { get: () => [] }),
  'goes out of sight before it is painted': () =>
    document.addEventListener('DOMContentLoaded', () => document.dispatchEvent(new Event('visibilitychange'))),
};

for (const [what, untold] of Object.entries(UNTOLD)) {
  test(`a page that ${what} can be answered all the same`, async ({ page }) => {
    await page.addInitScript(() => {
      PerformanceObserver.prototype.observe = () => {};
      const later = window.setTimeout;
      const never = (...given: Parameters<typeof later>) => (given[1] === 2000 ? 0 : later(...given));
      Object.assign(window, { setTimeout: never });
    });
    await page.addInitScript(untold);
    await open(page, '/en/assess/');
  });
}

test('a page whose first paint is never told asks for its scripts after two seconds', async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {};
  });
  await open(page, '/en/assess/');
});

test('the lesson before stands at the left of a lesson’s end, the next one at its right', async ({ page }) => {
  await page.goto('/en/learn/config/');
  const sides = await page
    .locator('.pn .t')
    .evaluateAll((titles) => titles.map((title) => getComputedStyle(title).textAlign));
  expect(sides).toEqual(['start', 'right']);
});

test('an injected inline script does not run, and the policy has no unsafe source', async ({ browser }) => {
  // Not the watched page: here the browser is meant to complain.
  const page = await browser.newPage();
  const response = await page.goto('/en/learn/config/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self' 'sha256-");
  expect(policy).not.toContain('unsafe');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    try {
      script.text = 'window.injected = true';
    } catch {
      return 'refused';
    }
    document.head.append(script);
    return 'injected' in window ? 'ran' : 'blocked';
  });
  expect(['refused', 'blocked']).toContain(ran);
});

test('the theme chosen is there before the first paint of the next page', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/en/learn/', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
