/** The browser of the measurements that drive pages themselves. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from './find-browser';

/** How many times slower than this machine pages are measured. */
export const SLOWDOWN = 4;

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser().path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** From now on the page's processor is `SLOWDOWN` times slower. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}
