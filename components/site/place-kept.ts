/** All of `place.ts` that a page needs before anybody changes the language: whether a reader comes from another, and where they rest. */

export const PLACE_KEY = 'tf:place';

export function isPlaceKept(): boolean {
  try {
    return window.sessionStorage.getItem(PLACE_KEY) !== null;
  } catch {
    return false;
  }
}

/** So long a place has to be looked at to have been read. */
const RESTING = 800;
/** So long it takes at most from there to the top of the page, where the languages are. */
const ON_THE_WAY = 20_000;

let rested = { top: 0, until: 0 };

/** How far down the reader is, or was until they went up to the languages. */
export function readingAt(): number {
  return window.scrollY < 8 && Date.now() - rested.until < ON_THE_WAY ? rested.top : window.scrollY;
}

/** Follows where the reader rests. Returns a way to stop it. */
export function followReading(): () => void {
  let resting = 0;
  const rest = () => {
    resting = window.scrollY;
  };
  let timer = setTimeout(rest, RESTING);
  const move = () => {
    clearTimeout(timer);
    if (resting > 0) rested = { top: resting, until: Date.now() };
    resting = 0;
    timer = setTimeout(rest, RESTING);
  };
  // Whoever types or answers somewhere reads there, however soon the page moves afterwards.
  const used = () => {
    if (window.scrollY >= 8) rested = { top: window.scrollY, until: Date.now() };
  };
  window.addEventListener('scroll', move, { passive: true });
  window.addEventListener('input', used, { passive: true });
  return () => {
    clearTimeout(timer);
    rested = { top: 0, until: 0 };
    window.removeEventListener('scroll', move);
    window.removeEventListener('input', used);
  };
}
