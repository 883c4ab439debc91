/**
 * What a person waits for after a press, on a processor four times slower: an answer until it is painted and until the
 * second copy has it, the way from one lesson to the next, the first result of a search. Medians; a part of `npm run bench`.
 */
import type { Browser, Page } from '@playwright/test';
import { checklist } from '@/content/checklist';
import { launchBrowser, SLOWDOWN, slowDown } from './bench-browser';
import { untilHeard } from './heard';
import { middleOf } from './measured';

const ANSWERS = 20;
const LESSONS = 9;

/** Milliseconds from the press. */
export type Waits = { painted: number; durable: number; lesson: number; result: number };

/** What some runs measured, as a sentence: the median of their medians. */
export function waitsLine(runs: readonly Waits[]): string {
  const of = (wait: keyof Waits) => Math.round(middleOf(runs.map((run) => run[wait])));
  return (
    `After a press, processor ${SLOWDOWN} times slower, medians of ${runs.length} run(s): an answer painted after ` +
    `${of('painted')} ms (goal 50) and durable after ${of('durable')} ms, the next lesson after ${of('lesson')} ms ` +
    `(goal 100), the first search result ${of('result')} ms after its word.`
  );
}

/** Measures on a build served at `url`. */
export async function measureWaits(url: string): Promise<Waits> {
  const browser = await launchBrowser();
  try {
    return {
      ...(await answers(browser, url)),
      lesson: await lessons(browser, url),
      result: await search(browser, url),
    };
  } finally {
    await browser.close();
  }
}

async function slowPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.addInitScript(noteSaved);
  await slowDown(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await untilHeard(page);
  // What comes after the page has come.
  await page.waitForTimeout(2000);
  return page;
}

/** Runs in the page before its own scripts: when the last transaction that writes was complete. */
function noteSaved(): void {
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given: Parameters<typeof begin>) {
    const transaction = begin.apply(this, given);
    if (given[1] === 'readwrite') {
      transaction.addEventListener('complete', () => Object.assign(globalThis, { savedAt: performance.now() }));
    }
    return transaction;
  };
}

async function answers(browser: Browser, url: string): Promise<Pick<Waits, 'painted' | 'durable'>> {
  const page = await slowPage(browser, new URL('/en/assess/', url).href);
  const input = (id: string) => `[data-item="${id}"] input[value=partly]`;
  await page.locator(`${input(checklist.items[0]?.id ?? '')}:enabled`).waitFor();
  const waits: { painted: number; durable: number }[] = [];
  for (const { id } of checklist.items.slice(0, ANSWERS)) {
    await page.locator(input(id)).scrollIntoViewIfNeeded();
    waits.push(await page.evaluate(press, input(id)));
  }
  await page.close();
  const whole = (values: number[]) => Math.round(middleOf(values));
  return { painted: whole(waits.map((each) => each.painted)), durable: whole(waits.map((each) => each.durable)) };
}

/** Runs in the page: presses, and waits for the frame after and for the transaction. */
async function press(selector: string): Promise<{ painted: number; durable: number }> {
  const since = performance.now();
  document.querySelector<HTMLElement>(selector)?.click();
  const painted = await new Promise<number>((resolve) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - since);
      channel.port2.postMessage(null);
    }),
  );
  let saved = 0;
  while (saved < since) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    saved = Number(Reflect.get(globalThis, 'savedAt') ?? 0);
  }
  return { painted, durable: saved - since };
}

async function lessons(browser: Browser, url: string): Promise<number> {
  const page = await slowPage(browser, new URL('/en/learn/codebase/', url).href);
  const waits: number[] = [];
  for (let i = 0; i < LESSONS; i += 1) {
    // As somebody who has read on to the end: what comes near it has come.
    await page.locator('.pn a').last().scrollIntoViewIfNeeded();
    await page.locator('[data-reached=near]').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(1500);
    waits.push(await page.evaluate(goOn));
  }
  await page.close();
  return Math.round(middleOf(waits));
}

/** Runs in the page: goes to the next lesson and waits until the frame with its title is painted. */
async function goOn(): Promise<number> {
  const before = document.querySelector('h1')?.textContent;
  const since = performance.now();
  [...document.querySelectorAll<HTMLElement>('.pn a')].at(-1)?.click();
  await new Promise<void>((resolve) => {
    new MutationObserver((_, watch) => {
      if (document.querySelector('h1')?.textContent === before) return;
      watch.disconnect();
      resolve();
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  // The task after the frame: it is painted.
  await new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    }),
  );
  return performance.now() - since;
}

async function search(browser: Browser, url: string): Promise<number> {
  const waits: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const page = await slowPage(browser, new URL('/en/', url).href);
    const field = page.locator('input[type=search]');
    await page.keyboard.press('Control+k');
    await field.waitFor();
    const since = Date.now();
    await field.fill('sigterm');
    await page.getByRole('option').first().waitFor();
    waits.push(Date.now() - since);
    await page.close();
  }
  return middleOf(waits);
}
