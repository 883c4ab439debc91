import { expect, test } from 'vitest';
import { FACTOR_IDS, type FactorId } from '@/domain/factors';
import { questionsOf } from '@/domain/quiz';
import { LOCALES } from '@/i18n/locales';
import { checklist } from './checklist';
import { headingIds } from './guard';
import { isLessonId } from './lessons';
import { readProse } from './outline';
import { quizzes, RETIRED_QUESTIONS } from './quizzes';
import type { QuizWords } from './words';

const wordsOf = async (locale: (typeof LOCALES)[number], id: FactorId): Promise<QuizWords> => {
  const module: { quiz: QuizWords } = await import(`./${locale}/${id}/quiz.ts`);
  return module.quiz;
};

const all = await Promise.all(
  LOCALES.flatMap((locale) => FACTOR_IDS.map(async (id) => ({ locale, id, words: await wordsOf(locale, id) }))),
);

test('there are 50 questions, four or five to a factor', () => {
  expect(quizzes).toHaveLength(50);
  for (const id of FACTOR_IDS) expect([4, 5], id).toContain(questionsOf(quizzes, id).length);
});

test('no question id stands twice, is retired or is the id of a question of the checklist', () => {
  const ids = [...quizzes.map(({ id }) => id), ...RETIRED_QUESTIONS, ...checklist.items.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('each question has three options or more, all different, and one of them is correct', () => {
  for (const { id, options, correct } of quizzes) {
    expect(options.length, id).toBeGreaterThanOrEqual(3);
    expect(new Set(options).size, id).toBe(options.length);
    expect(options, id).toContain(correct);
  }
});

test('each question names a section of its lesson that answers it', () => {
  for (const locale of LOCALES) {
    for (const { id, factor, section } of quizzes) {
      const file = `${factor}/lesson.mdx`;
      expect(headingIds(readProse(locale, file)), `${locale}/${file}: ${id}`).toContain(section);
    }
  }
});

test('every question and every option has words in every language, and no others are written', () => {
  for (const { locale, id, words } of all) {
    const questions = questionsOf(quizzes, id);
    expect(Object.keys(words), `${locale}/${id}/quiz.ts`).toEqual(questions.map((each) => each.id));
    for (const { id: question, options } of questions) {
      expect(Object.keys(words[question]?.options ?? {}), `${locale}/${id}/quiz.ts: ${question}`).toEqual([...options]);
    }
  }
});

test('every option explains itself in a full sentence that is its own', () => {
  for (const { locale, id, words } of all) {
    const said = Object.values(words).flatMap(({ options }) => Object.values(options).map(({ feedback }) => feedback));
    expect(new Set(said).size, `${locale}/${id}/quiz.ts`).toBe(said.length);
    for (const sentence of said) {
      expect(sentence, `${locale}/${id}/quiz.ts`).toMatch(/^[\p{L}\p{N}`“].{25,}[.?”]$/u);
      expect(sentence.split('`').length % 2, `${locale}/${id}/quiz.ts: ${sentence}`).toBe(1);
    }
  }
});

test('the correct option is not given away by its length', () => {
  for (const locale of LOCALES) {
    const longest = all
      .filter((each) => each.locale === locale)
      .flatMap(({ id, words }) =>
        questionsOf(quizzes, id).filter(({ id: question, correct }) => {
          const options = Object.entries(words[question]?.options ?? {});
          return options.toSorted(([, a], [, b]) => b.text.length - a.text.length)[0]?.[0] === correct;
        }),
      );
    // By chance a third of them.
    expect(longest.length / quizzes.length, locale).toBeLessThan(0.4);
  }
});

test('no lesson has the address of the review or of the record', () => {
  for (const page of ['review', 'record']) expect(isLessonId(page)).toBe(false);
});
