/** Which places of an article were on screen: twenty along it, and its end. */

const PLACES = 20;

/** The article's edges and the window's height, in pixels from the window's top. */
export type Seen = { top: number; bottom: number; height: number };

/** Numbers of the places that are on screen now; the last one is the article's end. */
export function placesOnScreen({ top, bottom, height }: Seen): readonly number[] {
  const length = bottom - top;
  const at = (place: number) => (place === PLACES ? bottom : top + (length * (place + 0.5)) / PLACES);
  return Array.from({ length: PLACES + 1 }, (_, place) => place).filter(
    (place) => at(place) >= 0 && at(place) <= height,
  );
}

/** The places of a text, numbers between blanks; whatever else stands there is left out. */
export function placesOf(text: string): Set<number> {
  const numbers = text
    .split(' ')
    .filter((each) => /^\d{1,2}$/.test(each))
    .map(Number);
  return new Set(numbers.filter((place) => place <= PLACES));
}

/** The text that `placesOf` reads. */
export const textOfPlaces = (places: ReadonlySet<number>) => [...places].sort((a, b) => a - b).join(' ');

/** Whether all places, the end included, were on screen at one time or another. */
export function isCovered(seen: ReadonlySet<number>): boolean {
  return seen.size === PLACES + 1;
}
