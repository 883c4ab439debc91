/**
 * The root element says when the page begins at its top, so that a long one may draw first what is seen first
 * (`components/lesson/Rest.tsx`). Not so on the way back, at a reload and at an address with a fragment: there the browser
 * looks for a place further down, and everything above has to have its height.
 */
export const FROM_TOP = 'data-from-top';

/** Whether the page on screen, or the one being drawn, begins at its top. */
export const isFromTop = (): boolean => document.documentElement.hasAttribute(FROM_TOP);

/** For a page that a press leads to, before the router is asked for it. */
export function markFromTop(href: string): void {
  document.documentElement.toggleAttribute(FROM_TOP, !href.includes('#'));
}
