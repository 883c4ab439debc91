import { expect, test } from 'vitest';
import { answerOfWord } from './answer-words';
import { koreanWords, markdownWords } from './fixtures';

test.each([markdownWords, koreanWords])('the words a language writes are words the format reads', ({ answers }) => {
  for (const [answer, word] of Object.entries(answers)) {
    expect(answerOfWord(word)).toBe(answer === 'unanswered' ? null : answer);
  }
});

test.each([
  ['YES', 'yes'],
  [' partly ', 'partly'],
  ["don't know", 'dont-know'],
  ['Don’t  know', 'dont-know'],
  ['N/A', 'not-applicable'],
  ['해당 없음'.normalize('NFD'), 'not-applicable'],
])('case, spaces, apostrophes and Unicode form do not matter: %j', (word, answer) => {
  expect(answerOfWord(word)).toBe(answer);
});

test.each(['', 'maybe', 'yes, mostly', 'constructor'])('any other word is none: %j', (word) => {
  expect(answerOfWord(word)).toBeUndefined();
});
