import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallQuiz } from './learning-fixtures';
import { explained, questionsOf, shownOptions, shuffled } from './quiz';

const [question] = smallQuiz;

test('a question shows the same order for the whole of a visit', () => {
  if (!question) throw new Error('no question');
  fc.assert(
    fc.property(fc.string(), (seed) => {
      expect(shownOptions(question, seed)).toEqual(shownOptions(question, seed));
    }),
  );
});

test('shuffling loses no option, adds none and leaves the question as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), fc.string(), (list, seed, of) => {
      const before = [...list];
      expect([...shuffled(list, seed, of)].sort()).toEqual([...list].sort());
      expect(list).toEqual(before);
    }),
  );
});

test('over many visits each option stands at each place about equally often', () => {
  if (!question) throw new Error('no question');
  const places = new Map<string, number>();
  const visits = 6000;
  for (let visit = 0; visit < visits; visit++) {
    shownOptions(question, `visit ${visit}`).forEach((option, place) => {
      const key = `${option} ${place}`;
      places.set(key, (places.get(key) ?? 0) + 1);
    });
  }
  expect(places.size).toBe(9);
  for (const count of places.values()) expect(Math.abs(count - visits / 3)).toBeLessThan(200);
});

test('two questions of one visit are not shuffled alike', () => {
  const orders = smallQuiz.map((each) => shownOptions(each, 'visit').join());
  expect(new Set(orders).size).toBeGreaterThan(3);
});

test('the chosen option explains itself first, then the rest as they are shown', () => {
  expect(explained(['left', 'middle', 'right'], 'middle')).toEqual(['middle', 'left', 'right']);
});

test('a factor’s questions come in their order', () => {
  expect(questionsOf(smallQuiz, 'config').map(({ id }) => id)).toEqual(['config-1', 'config-2']);
});
