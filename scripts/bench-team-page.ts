/**
 * What a large team costs to look at: 1,000 people with 53 answers each, kept in the browser, on a processor four times
 * slower. Measures the first paint of the team page, the map, and the step to further people. Run as a part of `npm run bench`.
 */
import { peopleFiles } from '@/content/team.fixture';
import { launchBrowser, SLOWDOWN, slowDown } from './bench-browser';

const PEOPLE = 1000;
/** Reading a thousand files, once, before anything is measured. */
const PATIENCE = 180_000;

/** Milliseconds; `further` from the press to the next window of people. */
export type TeamPageCost = { people: number; firstPaint: number; map: number; further: number };

/** What was measured, as a sentence. */
export function teamPageLine({ people, firstPaint, map, further }: TeamPageCost): string {
  const what = `A team of ${people} people on the team page, processor ${SLOWDOWN} times slower`;
  return `${what}: first paint after ${firstPaint} ms, the map after ${map} ms, the next window of people ${further} ms after the press.`;
}

/** Measures on a build served at `url`. */
export async function measureTeamPage(url: string, people = PEOPLE): Promise<TeamPageCost> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    const address = new URL('/en/team/', url).href;
    await page.goto(address);
    await page.getByRole('button', { name: 'Start a team' }).click();
    await page.getByLabel('Name of the service').fill('ledger-api');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByLabel('Add answer files').setInputFiles(peopleFiles(people));
    await page.getByRole('button', { name: /^Include all/ }).click({ timeout: PATIENCE });
    await page.locator('.heat').waitFor({ timeout: PATIENCE });
    await page.waitForTimeout(3000);

    await slowDown(page);
    await page.addInitScript(noteMap);
    await page.goto(address);
    await page.waitForFunction(() => Reflect.has(globalThis, 'mapAt'), null, { timeout: PATIENCE });
    const { firstPaint, map } = await page.evaluate(() => ({
      firstPaint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
      map: Math.round(Number(Reflect.get(globalThis, 'mapAt'))),
    }));
    const further = await page.evaluate(showFurther);
    return { people, firstPaint, map, further };
  } finally {
    await browser.close();
  }
}

/** Runs in the page before its own scripts: when the map was painted, since the visit began. */
function noteMap(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.heat tbody td')) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(globalThis, { mapAt: performance.now() })));
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: shows the next people, and how many milliseconds that took until they were painted. */
async function showFurther(): Promise<number> {
  const shown = '.heat thead th:nth-child(2)';
  const before = document.querySelector(shown)?.textContent;
  const begun = performance.now();
  document.querySelector<HTMLButtonElement>('.window-moves button:last-child:enabled')?.click();
  while (document.querySelector(shown)?.textContent === before) await new Promise((go) => requestAnimationFrame(go));
  await new Promise((go) => requestAnimationFrame(go));
  return Math.round(performance.now() - begun);
}
