/** Journeys press what a page hears. */
import type { Browser, Page } from '@playwright/test';
import { untilHeard } from '@/scripts/heard';

type Go = (this: Page, ...given: unknown[]) => Promise<unknown>;

let taught = false;

/**
 * Has every page of the browser wait after `goto` and `reload` until a press on it is heard, as a person does who has to
 * read before pressing. Not where scripts are off, and not where a journey waits for less than `load`.
 */
export async function teachToWait(browser: Browser): Promise<void> {
  if (taught) return;
  taught = true;
  const page = await browser.newPage();
  const pages = Object.getPrototypeOf(page);
  for (const name of ['goto', 'reload']) {
    const own = Reflect.get(pages, name) as Go;
    Reflect.set(pages, name, async function (this: Page, ...given: unknown[]) {
      const response = await own.apply(this, given);
      if (waitsForLoad(given.at(-1))) await untilHeard(this);
      return response;
    });
  }
  await page.close();
}

function waitsForLoad(options: unknown): boolean {
  if (typeof options !== 'object' || options === null || !('waitUntil' in options)) return true;
  return options.waitUntil === 'load' || options.waitUntil === 'networkidle';
}
