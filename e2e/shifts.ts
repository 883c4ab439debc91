/** What moves on a page that nobody asked to move: the browser's own account of layout shifts. */
import type { Page } from '@playwright/test';

/** `at`: milliseconds since the page was asked for. */
export type Shift = { at: number; value: number; what: string };

/** The least shift that counts. */
const NOTICED = 0.001;

export const isNoticed = ({ value }: Shift): boolean => value >= NOTICED;

/** From the next page on. The function it returns tells what has moved so far. */
export async function watchShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(() => {
    const seen: { at: number; value: number; what: string }[] = [];
    Object.assign(window, { shifts: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources?: { node?: Node }[] };
        const names = sources?.map(({ node }) => {
          const box = node instanceof Element ? node : node?.parentElement;
          return `${box?.tagName}.${box?.className} “${node?.textContent?.slice(0, 40)}”`;
        });
        seen.push({ at: entry.startTime, value, what: names?.join(' ') ?? '' });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts.slice());
}
