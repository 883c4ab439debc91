import { expect, test } from 'vitest';
import { standing, stepAfter, stepsOf, type Walk } from './walk';

const walk: Walk = [['REPO'], ['V11', 'REPO>V11'], ['DEV', 'STG', 'V11>DEV'], ['REPO', 'DEV']];
const at = (step: number, ...parts: string[]) => parts.map((part) => standing(walk, part, step));

test('before the first step the whole picture stands there', () => {
  expect(at(0, 'REPO', 'V11', 'REPO>V11', 'DEV', 'V11>STG', 'ELSEWHERE')).toEqual(Array(6).fill('there'));
});

test('a part is later until it is lit, lit in its step, and stays afterwards', () => {
  expect([1, 2, 3, 4].map((step) => standing(walk, 'V11', step))).toEqual(['later', 'now', 'there', 'there']);
});

test('a part may be lit again', () => {
  expect([1, 2, 3, 4].map((step) => standing(walk, 'REPO', step))).toEqual(['now', 'there', 'there', 'now']);
});

test('an edge nobody names comes with the later of its ends, even a second one between the same two', () => {
  expect([1, 2, 3].map((step) => standing(walk, 'V11>STG', step))).toEqual(['later', 'later', 'there']);
  expect([1, 2].map((step) => standing(walk, 'REPO>V11#2', step))).toEqual(['later', 'there']);
});

test('an arrow never points at nothing: what a lit edge touches is there', () => {
  const arrow: Walk = [['A>B'], ['B'], ['C']];
  expect(['A', 'B', 'C'].map((part) => standing(arrow, part, 1))).toEqual(['there', 'there', 'later']);
});

test('a part that no step concerns is there all the time', () => {
  expect(standing(walk, 'FRAME', 1)).toBe('there');
});

test('a tap leads to the next step that lights the part, and round to its first', () => {
  expect([0, 1, 2, 3, 4].map((step) => stepAfter(walk, 'REPO', step))).toEqual([1, 4, 4, 4, 1]);
  expect(stepAfter(walk, 'FRAME', 2)).toBeNull();
});

test('what ends at a step stays ended with every arrow that touches it, until it is lit again', () => {
  const story: Walk = [['A', 'B', 'A>B', 'A>C'], ['-A'], ['C'], ['A']];
  const through = (part: string) => [0, 1, 2, 3, 4].map((step) => standing(story, part, step));
  expect(through('A')).toEqual(['there', 'now', 'gone', 'gone', 'now']);
  expect(through('A>B')).toEqual(['there', 'now', 'gone', 'gone', 'there']);
  expect(through('B')).toEqual(['there', 'now', 'there', 'there', 'there']);
  expect(stepsOf(story, 'A')).toEqual([1, 2, 4]);
});

test('an arrow may end while both its ends stay', () => {
  const moved: Walk = [['A>B'], ['-A>B', 'A>C']];
  expect(['A', 'B', 'A>B', 'A>C'].map((part) => standing(moved, part, 2))).toEqual(['there', 'there', 'gone', 'now']);
});
