/** A browser in which somebody has learnt before, and ways to go through a quiz and a lesson. */
import type { Page } from '@playwright/test';
import { quizzes } from '@/content/quizzes';
import type { FactorId } from '@/domain/factors';
import { questionsOf } from '@/domain/quiz';
import { expect } from './journey';

const DAY = 24 * 60 * 60 * 1000;
export const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();

/** Of a tab long ago. */
const STAMP = '0000000000001learner1';

/** The fields of a lesson's record, as `state/record.ts` names them. */
type Fields = Readonly<Record<string, unknown>>;

/** A lesson of which all three parts were done so many days ago. */
export function whole(factor: FactorId, days: number): Fields {
  const at = daysAgo(days);
  const answers = questionsOf(quizzes, factor).flatMap(({ id, correct }) => [
    [`first:${id}`, [correct, true, at]],
    [`last:${id}`, [correct, true, at]],
    [`right:${id}`, at],
  ]);
  return { readAt: at, triedAt: at, ...Object.fromEntries(answers) };
}

/** A question answered wrongly. */
export function missed(question: string, days: number): Fields {
  const asked = quizzes.find(({ id }) => id === question);
  const attempt = [asked?.options.find((option) => option !== asked.correct), false, daysAgo(days)];
  return { [`first:${question}`]: attempt, [`last:${question}`]: attempt };
}

/** Stores learning before the first page opens; what happens later is left alone. */
export async function learntBefore(page: Page, lessons: Readonly<Record<string, Fields>>, last = ''): Promise<void> {
  const texts = Object.entries(lessons).map(([lesson, fields]) => {
    const stamped = Object.entries(fields).map(([name, value]) => [name, [value, STAMP]]);
    return [`tf:l:${lesson}`, JSON.stringify({ v: 1, ...Object.fromEntries(stamped) })] as const;
  });
  await page.addInitScript(
    ([records, opened]) => {
      if (localStorage.getItem('tf:p:last-lesson') !== null) return;
      for (const [key, text] of records) localStorage.setItem(key, text);
      localStorage.setItem('tf:p:last-lesson', opened);
    },
    [texts, last] as const,
  );
}

/** The form of a quiz question, once it has come. */
export const asked = (page: Page, question: string) => page.locator(`form[data-question="${question}"]`);

/** Opens a lesson at its quiz and waits until it can be answered. */
export async function openQuiz(page: Page, factor: FactorId): Promise<void> {
  await page.goto(`/en/learn/${factor}/#quiz`);
  await expect(page.locator('form[data-question] input').first()).toBeEnabled();
}

/** Chooses an option and has it checked. */
export async function choose(page: Page, question: string, option: string): Promise<void> {
  await asked(page, question).locator(`input[value="${option}"]`).check();
  await asked(page, question).getByRole('button', { name: 'Check the answer' }).click();
  await expect(asked(page, question)).toHaveAttribute('data-given', option);
}

/** Scrolls through a page as a reader does, a screen at a time. */
export async function readThrough(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  for (let before = -1, at = 0; at !== before; ) {
    before = at;
    await page.waitForTimeout(1200);
    at = await page.evaluate(() => {
      window.scrollBy({ top: window.innerHeight * 0.8, behavior: 'instant' });
      return window.scrollY;
    });
  }
  await page.waitForTimeout(1200);
}
