import { expect, test } from 'vitest';
import { pairs, stems } from './hangul';

const stem = (word: string) => stems([word])[0]?.stem;

test.each([
  ['설정을', '설정'],
  ['프로세스가', '프로세스'],
  ['저장소에서는', '저장소'],
  ['릴리즈로', '릴리즈'],
  ['배포하는', '배포'],
  ['배포합니다', '배포'],
  ['공유하지', '공유'],
  ['시작됩니다', '시작'],
])('“%s” is searched as “%s”', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test('a word of two syllables is never cut', () => {
  for (const word of ['차이', '팩터', '도구', '로그', '필요', '인가']) expect(stem(word)).toBe(word);
});

test('a particle after Latin letters asks for nothing', () => {
  expect(stems(['json', '을']).map(({ word }) => word)).toEqual(['json']);
  expect(stems(['앱', '을']).map(({ word }) => word)).toEqual(['앱', '을']);
});

test('a word is its pairs of syllables, and a single syllable itself', () => {
  expect(pairs('무상태')).toEqual(['무상', '상태']);
  expect(pairs('앱')).toEqual(['앱']);
});
