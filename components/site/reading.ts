/** Where on a page the reader rests. Begins when a page first moves: until then everybody reads at its top. */

/** So far down a page still stands at its top: a finger or a touchpad rarely leaves exactly nothing. */
export const TOP = 8;
/** So long a place has to be looked at to have been read. */
const RESTING = 800;
/** So long it takes at most from there to the top of the page, where the languages are. */
const ON_THE_WAY = 20_000;

/** Where the page stands still now; 0 while it moves. */
let standing = 0;
/** The last place below the top that was read, and until when. */
let lastRead = { top: 0, until: 0 };
const hasRead = (top: number) => {
  if (top >= TOP) lastRead = { top, until: Date.now() };
};

/** How far down the reader is, or was until they went up to the languages. */
export function readingAt(): number {
  if (window.scrollY >= TOP) return window.scrollY;
  // A click can come before the news that the page has moved.
  if (standing >= TOP) return standing;
  return Date.now() - lastRead.until < ON_THE_WAY ? lastRead.top : window.scrollY;
}

/** Follows where the reader rests, on this page, from here on. Returns a way to stop it. */
export function followReading(): () => void {
  const wait = () =>
    setTimeout(() => {
      standing = window.scrollY;
    }, RESTING);
  let timer = wait();
  const move = () => {
    clearTimeout(timer);
    hasRead(standing);
    standing = 0;
    timer = wait();
  };
  // Whoever types or answers somewhere reads there, however soon the page moves afterwards. Asked with the frame: right
  // after an answer was drawn it would lay the page out once more, before its frame.
  let frame = 0;
  const used = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => hasRead(window.scrollY));
  };
  window.addEventListener('scroll', move, { passive: true });
  window.addEventListener('input', used);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    standing = 0;
    lastRead = { top: 0, until: 0 };
    window.removeEventListener('scroll', move);
    window.removeEventListener('input', used);
  };
}
