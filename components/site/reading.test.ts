import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followReading, readingAt } from './reading';

/** Milliseconds. */
const FRAME = 16;

class Page extends EventTarget {
  scrollY = 0;
}
let page = new Page();
let stop = () => {};
/** Moves the page and leaves it there for so many milliseconds. */
function goTo(top: number, milliseconds: number): void {
  page.scrollY = top;
  page.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(milliseconds);
}

beforeEach(() => {
  vi.useFakeTimers();
  page = new Page();
  vi.stubGlobal('window', page);
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, FRAME));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  stop = followReading();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('a reader is where the page stands', () => {
  goTo(1500, 100);
  expect(readingAt()).toBe(1500);
});

test('who went up to the languages reads where they last rested, and after a while at the top', () => {
  goTo(1500, 1000);
  goTo(700, 100);
  goTo(0, 5000);
  expect(readingAt()).toBe(1500);
  vi.advanceTimersByTime(20_000);
  expect(readingAt()).toBe(0);
});

test('the top is the top a few pixels down as well, however long somebody stays there', () => {
  goTo(1500, 1000);
  goTo(5, 1000);
  expect(readingAt()).toBe(1500);
  goTo(0, 1000);
  expect(readingAt()).toBe(1500);
});

test('where somebody has just typed they read, without resting', () => {
  goTo(1500, 100);
  page.dispatchEvent(new Event('input'));
  vi.advanceTimersByTime(FRAME);
  goTo(0, 100);
  expect(readingAt()).toBe(1500);
});

test('asking where somebody has typed waits for the frame, and is dropped when the page is left before it', () => {
  goTo(1500, 100);
  const asked = vi.spyOn(page, 'scrollY', 'get');
  page.dispatchEvent(new Event('input'));
  expect(asked).not.toHaveBeenCalled();
  stop();
  vi.advanceTimersByTime(FRAME);
  expect(asked).not.toHaveBeenCalled();
});
