import { expect, test } from 'vitest';
import { isCovered, placesOf, placesOnScreen, textOfPlaces } from './coverage';

const HEIGHT = 800;
const LENGTH = 9000;
const at = (scrolled: number) =>
  placesOnScreen({ top: 100 - scrolled, bottom: 100 - scrolled + LENGTH, height: HEIGHT });

function covered(...stops: readonly number[]): boolean {
  return isCovered(new Set(stops.flatMap(at)));
}

const screens = (step: number) => Array.from({ length: Math.ceil(LENGTH / step) + 1 }, (_, i) => i * step);

test('scrolling through a lesson screen by screen reads it', () => {
  expect(covered(...screens(HEIGHT))).toBe(true);
});

test('opening a lesson, jumping to its end, or both do not read it', () => {
  expect(covered(0)).toBe(false);
  expect(covered(LENGTH)).toBe(false);
  expect(covered(0, LENGTH)).toBe(false);
});

test('a lesson left before its end is not read', () => {
  expect(covered(...screens(HEIGHT).filter((stop) => stop < LENGTH - HEIGHT))).toBe(false);
});

test('a part that was skipped keeps a lesson unread until it was on screen too', () => {
  const without = screens(HEIGHT).filter((stop) => stop < 3000 || stop > 5000);
  expect(covered(...without)).toBe(false);
  expect(covered(...without, 3200, 4000, 4800)).toBe(true);
});

test('a short page that fits the window is read when it is seen', () => {
  expect(isCovered(new Set(placesOnScreen({ top: 0, bottom: 500, height: 800 })))).toBe(true);
});

test('a lesson may be read in several sittings, and a damaged note of the first one costs no more than itself', () => {
  const first = new Set(screens(HEIGHT).slice(0, 6).flatMap(at));
  const second = placesOf(textOfPlaces(first));
  expect(second).toEqual(first);
  for (const stop of screens(HEIGHT).slice(6)) for (const place of at(stop)) second.add(place);
  expect(isCovered(second)).toBe(true);
  expect(placesOf('3 x -1 99 4.5 null 7')).toEqual(new Set([3, 7]));
  expect(placesOf('')).toEqual(new Set());
});
