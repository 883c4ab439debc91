/** A page asks for its scripts once it is painted: when it has loaded, it may not hear a press yet. */
import type { Page } from '@playwright/test';

/** Waits until a press on the page is heard. Not where scripts are off. */
export async function untilHeard(page: Page): Promise<void> {
  await page.waitForFunction(isHeard);
}

/** Runs in the page: whether the framework has put its announcer there, with all that listens, or never will. */
function isHeard(): boolean {
  if (!document.querySelector('script[data-run]') || matchMedia('(scripting: none)').matches) return true;
  return document.querySelector('next-route-announcer') !== null;
}
