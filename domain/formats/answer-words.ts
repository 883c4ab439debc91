/** The words that stand for answers in a Markdown report, in every language: part of the file format, so they are only ever added to. */
import type { Answer } from '@/domain/answers';

const WORDS: readonly (readonly [answer: Answer | null, words: readonly string[]])[] = [
  ['yes', ['Yes', '예', '네']],
  ['partly', ['Partly', '부분적으로', '부분적']],
  ['no', ['No', '아니요', '아니오']],
  ['dont-know', ["Don't know", 'Dont know', 'Do not know', '모름', '모르겠음']],
  ['not-applicable', ['Not applicable', 'N/A', '해당 없음', '해당없음']],
  [null, ['Unanswered', '미응답']],
];

const BY_WORD = new Map(WORDS.flatMap(([answer, words]) => words.map((word) => [folded(word), answer] as const)));

/** The answer a word stands for, null for "unanswered"; undefined for any other word. Case, Unicode form and kind of apostrophe do not matter. */
export function answerOfWord(word: string): Answer | null | undefined {
  return BY_WORD.get(folded(word));
}

function folded(word: string): string {
  return word
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
