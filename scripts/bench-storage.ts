/**
 * What a browser full of work costs: 50 services with 20 snapshots each, on a processor four times slower. Measures the
 * longest task while the report opens, and while answers are saved, and the longest a frame took to be drawn: style and
 * layout are not in every browser counted as a task. Both are known only where they took longer than 50 ms. Run as a part of
 * `npm run bench`.
 */
import type { Page } from '@playwright/test';
import { checklist } from '@/content/checklist';
import { storedServices } from '@/content/stored.fixture';
import { launchBrowser, SLOWDOWN, slowDown } from './bench-browser';
import { middleOf } from './measured';

const SERVICES = 50;
const SNAPSHOTS = 20;
/** Milliseconds from which on a person notices. */
const LONG = 50;

export type StorageCost = {
  /** Longest tasks in milliseconds; 0 where none was longer than 50. */
  opening: number;
  saving: number;
  /** The longest a frame was drawn while the report opened, in milliseconds; 0 where none was long. */
  frame: number;
};

/** What was measured in so many runs, as a sentence: medians, and the worst run where it is another. */
export function storageLine(full: readonly StorageCost[], one: readonly StorageCost[]): string {
  const told = (costs: readonly StorageCost[], which: keyof StorageCost, what = 'task') => {
    const all = costs.map((each) => each[which]);
    const [middle, worst] = [Math.round(middleOf(all)), Math.max(...all)];
    const median = middle <= LONG ? `no ${what} over ${LONG} ms` : `longest ${what} ${middle} ms`;
    return worst > LONG && worst > middle ? `${median} (worst run ${worst})` : median;
  };
  const what = `${SERVICES} services with ${SNAPSHOTS} snapshots each, processor ${SLOWDOWN} times slower, median of ${full.length} run(s)`;
  return [
    `${what}: while the report opens, ${told(full, 'opening')}, ${told(full, 'frame', 'frame')}; while ten answers are saved, ${told(full, 'saving')}.`,
    `With one service and no snapshot: ${told(one, 'opening')}, ${told(one, 'frame', 'frame')}; ${told(one, 'saving')}.`,
  ].join(' ');
}

/** Measures on a build served at `url`. */
export async function measureStorage(url: string, services = SERVICES, snapshots = SNAPSHOTS): Promise<StorageCost> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(new URL('/en/about/', url).href, { waitUntil: 'networkidle' });
    await page.evaluate(store, storedServices(services, snapshots, Date.now()));
    await page.addInitScript(watchTasks);
    await slowDown(page);

    await page.goto(new URL('/en/report/', url).href);
    await page.locator('[data-verdict]').waitFor();
    const opening = await settled(page);
    const frame = await page.evaluate(() => Math.round(Number(Reflect.get(globalThis, 'frame'))));

    await page.goto(new URL('/en/assess/', url).href);
    const radios = page.locator('[data-item] input[value=no]:enabled');
    await radios.first().waitFor();
    await settled(page);
    await page.evaluate(() => Object.assign(globalThis, { longest: 0 }));
    for (const item of checklist.items.slice(0, 10)) {
      // By the page itself: what a driver does to find and press it would be part of the task.
      await page.evaluate(pressLater, `[data-item="${item.id}"] input[value=no]`);
    }
    return { opening, saving: await settled(page), frame };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: what a browser would hold that has kept so much for long. */
async function store({ local, rows }: ReturnType<typeof storedServices>): Promise<void> {
  for (const [key, text] of local) localStorage.setItem(key, text);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('twelvefold', 1);
    request.onupgradeneeded = () => void request.result.createObjectStore('records');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('records', 'readwrite');
  for (const [row, text] of rows) transaction.objectStore('records').put(text, row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = reject;
  });
  database.close();
}

/** Runs in the page: presses in a task of its own, and leaves time for what follows. */
async function pressLater(selector: string): Promise<void> {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.click());
  await new Promise((resolve) => setTimeout(resolve, 400));
}

/** Runs in the page before its own scripts. */
function watchTasks(): void {
  Object.assign(globalThis, { longest: 0, frame: 0 });
  new PerformanceObserver((list) => {
    for (const { startTime, duration, ...rest } of list.getEntries().map((each) => each.toJSON())) {
      const drawn = rest.renderStart > 0 ? startTime + duration - rest.renderStart : 0;
      if (drawn > Number(Reflect.get(globalThis, 'frame'))) Object.assign(globalThis, { frame: drawn });
    }
  }).observe({ type: 'long-animation-frame' });
  new PerformanceObserver((list) => {
    const longest = Math.max(
      Number(Reflect.get(globalThis, 'longest')),
      ...list.getEntries().map((each) => each.duration),
    );
    Object.assign(globalThis, { longest });
  }).observe({ type: 'longtask' });
}

/** The longest task so far, once the page has been quiet for a while. */
async function settled(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
  return page.evaluate(() => Math.round(Number(Reflect.get(globalThis, 'longest'))));
}
