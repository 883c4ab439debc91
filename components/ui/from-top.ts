/**
 * A page that begins at its top may draw first what is seen first (`components/lesson/Rest.tsx`). Not so on the way back, at
 * a reload and at an address with a fragment: there the browser looks for a place further down, and everything above has to
 * have its height.
 */

/** On the root element while the page on screen is one that began at its top, and may hold back what is further down. */
export const FROM_TOP = 'data-from-top';

/** On the root element of a browser in which the style sheet lets go of what it held back. */
export const LETS_GO = 'data-lets-go';

/** Where the last press leads; null while the page is the one that was loaded, of which the head script knows. */
let pressed: boolean | null = null;

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => {
    pressed = false;
  });
}

/** Remembers where a press leads. The page that is left stays as it is: its place is what the way back leads to. */
export function notePress(href: string): void {
  pressed = !href.includes('#');
}

/** Whether the page being drawn was asked for by a press and begins at its top. */
export const isFromTop = (): boolean => pressed === true;

/** Whether the page being drawn is shown at a place further down: one that was left, or one that was asked for. */
export const hasPlace = (): boolean => pressed === false;

/** For the moment in which the page comes on screen. What is held back, the style sheet lets go (`from-top.css`). */
export function holdBack(): void {
  if (pressed !== null) document.documentElement.toggleAttribute(FROM_TOP, pressed);
}
