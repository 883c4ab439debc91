/** What the preview of an import says about a report in which an id was changed by hand, with the words of the site. */
import { expect, test } from 'vitest';
import { problemTold } from '@/components/report/import-told';
import { readText } from '@/components/report/read-report';
import { checklist } from '@/content/checklist';
import type { Answers } from '@/domain/answers';
import { assessing, NOW } from '@/domain/fixtures';
import { writeJson } from '@/domain/formats/json-out';
import { writeMarkdown } from '@/domain/formats/markdown-out';
import { report } from '@/domain/report';
import { LOCALES, type Locale } from '@/i18n/locales';
import { exportWords, importWords } from './report-words';

const at = '2026-11-21T09:58:00.000Z';
const answers: Answers = {
  'one-codebase-per-app': { answer: 'yes', note: 'one repo', answeredAt: at },
  'dependency-manifest-locked': { answer: 'partly', note: '', answeredAt: at },
  'asked-long-ago': { answer: 'no', note: '', answeredAt: at },
};

async function told(text: string, locale: Locale): Promise<readonly string[]> {
  const read = await readText(text, checklist);
  if ('raw' in read) throw new Error(read.kind);
  const problems = read.kind === 'repaired' ? read.problems : [];
  return problems.map((problem) => problemTold(problem, importWords(locale)));
}

const whole = assessing(answers);
const markdown = (locale: Locale) => writeMarkdown(report(checklist, whole, NOW), exportWords(locale).file);
const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;

test.each(LOCALES)(
  'an answer whose id was changed in the file is named by its number and its id: %s',
  async (locale) => {
    const changed = markdown(locale).replace('id=one-codebase-per-app ', 'id=one-codebase-per-ap ');
    const [first = '', second = '', ...rest] = await told(changed, locale);
    const line = lineOf(changed, 'id=one-codebase-per-ap ');
    expect(first.startsWith(locale === 'en' ? `I.2: unknown id (one-codebase-per-ap) in line ${line}` : 'I.2: ')).toBe(
      true,
    );
    expect(first).toContain('one-codebase-per-ap)');
    expect(second).toContain('“asked-long-ago”');
    expect(rest).toEqual([]);
  },
);

test('so is an answer of a file for machines, by its id, and nothing else is complained about', async () => {
  const json = writeJson(whole, { checklist, now: NOW });
  expect(await told(json, 'en')).toEqual([
    '“asked-long-ago” is no question of this checklist. Its answer is kept and does not count.',
  ]);
  const known = assessing({ 'one-codebase-per-app': { answer: 'yes', note: '', answeredAt: at } });
  expect(await told(writeJson(known, { checklist, now: NOW }), 'en')).toEqual([]);
});

test('the record keeps the answer, under the id it has', async () => {
  const read = await readText(markdown('en'), checklist);
  if ('raw' in read) throw new Error(read.kind);
  expect(read.value.answers).toMatchObject(answers);
});
