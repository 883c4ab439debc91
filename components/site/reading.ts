/** Where on a page the reader rests. Begins when a page first moves: until then everybody reads at its top. */

/** So long a place has to be looked at to have been read. */
const RESTING = 800;
/** So long it takes at most from there to the top of the page, where the languages are. */
const ON_THE_WAY = 20_000;

/** Where the page stands still, and where it last did, until when. */
let resting = 0;
let rested = { top: 0, until: 0 };
const rest = (top: number) => {
  if (top > 0) rested = { top, until: Date.now() };
};

/** How far down the reader is, or was until they went up to the languages. */
export function readingAt(): number {
  if (window.scrollY >= 8) return window.scrollY;
  // A click can come before the news that the page has moved.
  if (resting > 0) return resting;
  return Date.now() - rested.until < ON_THE_WAY ? rested.top : window.scrollY;
}

/** Follows where the reader rests, on this page, from here on. Returns a way to stop it. */
export function followReading(): () => void {
  const wait = () =>
    setTimeout(() => {
      resting = window.scrollY;
    }, RESTING);
  let timer = wait();
  const move = () => {
    clearTimeout(timer);
    rest(resting);
    resting = 0;
    timer = wait();
  };
  // Whoever types or answers somewhere reads there, however soon the page moves afterwards.
  const used = () => rest(window.scrollY);
  window.addEventListener('scroll', move, { passive: true });
  window.addEventListener('input', used);
  return () => {
    clearTimeout(timer);
    resting = 0;
    rested = { top: 0, until: 0 };
    window.removeEventListener('scroll', move);
    window.removeEventListener('input', used);
  };
}
