import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf } from '@/domain/answers';
import { completed } from '@/domain/draft';
import { assessing, NOW } from '@/domain/fixtures';
import { answerOfWord } from '@/domain/formats/answer-words';
import { assessments, carriedText } from '@/domain/formats/arbitraries';
import { writeCsv } from '@/domain/formats/csv';
import { decode } from '@/domain/formats/decode';
import { parseGfm, taskItems, textOf } from '@/domain/formats/gfm-fixture';
import { readMarkdown } from '@/domain/formats/markdown-in';
import { writeMarkdown } from '@/domain/formats/markdown-out';
import { report } from '@/domain/report';
import { runs } from '@/domain/runs';
import { LOCALES } from '@/i18n/locales';
import { checklist } from './checklist';
import { inCp949 } from './cp949.fixture';
import { halfAnswered, ordinary } from './examples.fixture';
import { words } from './load';

const languages = LOCALES.map((locale) => ({ locale, words: words(locale).files }));
type Language = (typeof languages)[number];
const written = ({ words }: Language, assessment: Parameters<typeof report>[1]) =>
  writeMarkdown(report(checklist, assessment, NOW), words);

test.each(languages)('every question has its words in the exported report: $locale', ({ words }) => {
  for (const { id } of checklist.items) {
    expect(words.items[id]?.question, id).toMatch(/\?( \(.+\))?$/);
    expect(words.items[id]?.fix, id).toBeTruthy();
  }
});

test.each(languages)('the report is a task list of the 53 questions, in order: $locale', (language) => {
  const items = taskItems(parseGfm(written(language, assessing(ordinary))));
  expect(items).toHaveLength(53);
  const plain = (text: string) => text.replaceAll('`', '');
  expect(items.map((item) => plain(textOf(item)).split(' — ')[1]?.split(' <')[0])).toEqual(
    checklist.items.map(({ id }) => plain(language.words.items[id]?.question ?? '')),
  );
});

test.each(languages)('every word of an answer is one the import reads: $locale', ({ words }) => {
  const { yes, partly, no, 'dont-know': dontKnow, 'not-applicable': notApplicable, unanswered } = words.answers;
  expect([yes, partly, no, dontKnow, notApplicable, unanswered].map(answerOfWord)).toEqual([
    ...['yes', 'partly', 'no', 'dont-know', 'not-applicable'],
    null,
  ]);
});

test.each(languages)('the title’s label has no colon, which ends it: $locale', ({ words }) => {
  expect(words.title).not.toContain(':');
});

test.each(languages)('no sentence of the report is left with a name in braces: $locale', (language) => {
  for (const answers of [ordinary, halfAnswered, {}])
    expect(written(language, assessing(answers))).not.toMatch(/\{\w+\}/);
});

test('an assessment of all 53 questions comes back the same from a report in any language', () => {
  fc.assert(
    fc.property(assessments(checklist, carriedText), (assessment) => {
      for (const language of languages) {
        const read = readMarkdown(written(language, assessment), { checklist });
        if (read.kind !== 'ok' && read.kind !== 'repaired') throw new Error(read.kind);
        for (const id of new Set([...Object.keys(assessment.answers), ...Object.keys(read.value.answers)])) {
          expect(answerOf(read.value.answers, id), id).toEqual(answerOf(assessment.answers, id));
        }
        const { id, service, respondent, weights, checklistVersion } = assessment;
        expect(read.value).toMatchObject({ id, service, respondent, weights, checklistVersion });
      }
    }),
    { numRuns: runs(50) },
  );
});

/** Read and written again in a language, as by somebody who imports the file there. */
function passedThrough(text: string, language: Language): string {
  const read = readMarkdown(text, { checklist });
  if (read.kind !== 'ok' && read.kind !== 'repaired') throw new Error(read.kind);
  expect(read.changedSinceExport).toBe(false);
  return written(
    language,
    completed(read.value, () => 'minted'),
  );
}

/** From one language into the next and so on round: nothing an import reads may depend on the words around it. */
test('a report goes from language to language and comes back letter for letter', () => {
  fc.assert(
    fc.property(assessments(checklist, carriedText), (assessment) => {
      const [first, ...others] = languages;
      if (!first) throw new Error('There is no language.');
      const text = written(first, { ...assessment, snapshots: [] });
      expect([...others, first].reduce(passedThrough, text)).toBe(passedThrough(text, first));
    }),
    { numRuns: runs(50) },
  );
});

test('fault 25: a report whose Hangul was taken apart on the way reads the same', () => {
  for (const language of languages) {
    const text = written(language, assessing(ordinary));
    const answers = (read: ReturnType<typeof readMarkdown>) => ('value' in read ? read.value.answers : null);
    expect(answers(readMarkdown(text.normalize('NFD'), { checklist }))).toEqual(
      answers(readMarkdown(text, { checklist })),
    );
  }
});

test('fault 25: a Korean report that was saved in CP949 is named as such, never read with wrong letters', () => {
  const korean = languages.find(({ locale }) => locale === 'ko');
  if (!korean) throw new Error('There is no Korean.');
  const read = decode(inCp949(written(korean, assessing(ordinary))));
  expect(read).toMatchObject({ kind: 'unreadable', reason: { code: 'encoding', guess: 'euc-kr' } });
  expect(decode(inCp949('- 예: 한글로 쓴 메모'))).toMatchObject({ kind: 'text', text: '- 예: 한글로 쓴 메모' });
});

test.each(languages)('the table for a spreadsheet has a row for each of the 53 questions: $locale', ({ words }) => {
  const csv = writeCsv(report(checklist, assessing(ordinary), NOW), words);
  for (const { id } of checklist.items) expect(csv).toContain(`,${id},`);
  expect(csv.split('\r\n')).toHaveLength(1 + 53 + 1);
});
