/** All of `place.ts` that a page needs at once: whether a reader comes from another language. */

export const PLACE_KEY = 'tf:place';

export function isPlaceKept(): boolean {
  try {
    return window.sessionStorage.getItem(PLACE_KEY) !== null;
  } catch {
    return false;
  }
}
