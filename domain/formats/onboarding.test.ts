import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '@/domain/course';
import { FACTOR_IDS, factor } from '@/domain/factors';
import { NOW } from '@/domain/fixtures';
import type { Learning } from '@/domain/learning';
import { NOTHING_LEARNT, PARTS, progressOf } from '@/domain/learning';
import { allLearnt, answers, daysAgo, learning, rightAt, smallQuiz, wrongAt } from '@/domain/learning-fixtures';
import { onboarding } from '@/domain/onboarding';
import { contentOf, parseGfm, textOf } from './gfm-fixture';
import { writeOnboarding } from './onboarding';
import type { OnboardingWords } from './onboarding-words';
import { lessonTitle } from './onboarding-words';

const words: OnboardingWords = {
  title: 'Onboarding record',
  labels: {
    learner: 'Learner',
    mentor: 'Mentor',
    started: 'Started',
    finished: 'Finished',
    lessons: 'Lessons finished',
    firstAnswers: 'Right at the first answer',
    made: 'Made',
    alsoRead: 'Also read',
  },
  notGiven: 'not given',
  notYet: 'not yet',
  ofTotal: '{n} of {total}',
  firstAnswers: '{right} of {answered} answered, {total} in all',
  columns: { factor: 'Factor', read: 'Read', try: 'Tried', check: 'Checked', firstAnswers: 'First answers' },
  headings: { lessons: 'Lessons', questions: 'Open questions', method: 'How this record is made' },
  noQuestions: 'None noted.',
  method: ['Read means that the end was reached.'],
  factors: Object.fromEntries(FACTOR_IDS.map((id) => [id, `The ${id}`])) as OnboardingWords['factors'],
  others: { overview: 'Overview' },
};
const day = (iso: string) => iso.slice(0, 10);
const write = (known: Learning) => writeOnboarding(onboarding(known, smallQuiz, NOW), words, day);

/** The cells of the n-th table of a file, by row, as a reader of GitHub's Markdown finds them. */
function cells(file: string, n: number): readonly (readonly string[])[] {
  const table = parseGfm(file).children.filter(({ type }) => type === 'table')[n];
  if (table?.type !== 'table') throw new Error(`there is no table ${n}`);
  return table.children.map(({ children }) => children.map((cell) => textOf(cell).replaceAll('<html>', '')));
}

const at = fc.integer({ min: 0, max: 400 }).map(daysAgo);
const attempts = fc.array(fc.oneof(at.map(rightAt), at.map(wrongAt)), { maxLength: 3 });
const note = fc.string({ unit: 'grapheme' });
const anyLesson = (id: string) =>
  fc.record({
    readAt: fc.option(at),
    triedAt: fc.option(at),
    questions: fc.tuple(attempts, attempts).map(([one, two]) => answers({ [`${id}-1`]: one, [`${id}-2`]: two })),
    note,
  });
const anyLearning: fc.Arbitrary<Learning> = fc
  .tuple(fc.record({ name: note, mentor: note }), ...FACTOR_IDS.map((id) => fc.option(anyLesson(id))))
  .map(([learner, ...lessons]) => {
    const known = FACTOR_IDS.flatMap((id, i) => {
      const lesson = lessons[i];
      return lesson ? [[id, lesson] as const] : [];
    });
    return { learner, lessons: Object.fromEntries(known) };
  });

test('the record’s table says of each lesson what is stored, and claims nothing else', () => {
  fc.assert(
    fc.property(anyLearning, (known) => {
      const [, ...rows] = cells(write(known), 1);
      expect(rows.map(([title]) => title)).toEqual(FACTOR_IDS.map((id) => `${factor(id).roman}. The ${id}`));
      FACTOR_IDS.forEach((id, i) => {
        const parts = partsOf(known, id, smallQuiz);
        expect(rows[i]?.slice(1, 4)).toEqual(
          PARTS.map((part) => (parts[part] === null ? 'not yet' : day(parts[part]))),
        );
      });
    }),
  );
});

test('first answers are counted as they were given, however often a question was answered right later', () => {
  const questions = answers({
    'config-1': [wrongAt(daysAgo(3)), rightAt(daysAgo(2))],
    'config-2': [rightAt(daysAgo(3)), wrongAt(daysAgo(1))],
  });
  const known = learning({ config: { questions }, logs: { questions: answers({ 'logs-1': [wrongAt(NOW)] }) } });
  const rows = cells(write(known), 1);
  expect(rows[3]?.[4]).toBe('1 of 2');
  expect(rows[11]?.[4]).toBe('0 of 1 answered, 2 in all');
  expect(rows[1]?.[4]).toBe('not yet');
});

test('the summary names learner and mentor, and finished only when all twelve are', () => {
  const half = { ...learning({ config: { readAt: daysAgo(9) } }), learner: { name: 'Ana', mentor: '' } };
  const told = new Map(cells(write(half), 0).map(([label, value]) => [label, value]));
  expect(told.get('Learner')).toBe('Ana');
  expect(told.get('Mentor')).toBe('not given');
  expect(told.get('Started')).toBe(day(daysAgo(9)));
  expect(told.get('Finished')).toBe('not yet');
  expect(told.get('Lessons finished')).toBe('0 of 12');
  expect(new Map(cells(write(allLearnt), 0).map(([label, value]) => [label, value])).get('Finished')).toBe(day(NOW));
});

test('the title names the learner where there is a name', () => {
  const named = { ...NOTHING_LEARNT, learner: { name: ' Ana ', mentor: '' } };
  expect(write(named)).toMatch(/^# Onboarding record: Ana\n/);
  expect(write(NOTHING_LEARNT)).toMatch(/^# Onboarding record\n/);
});

test('a record of nothing claims nothing', () => {
  const file = write(NOTHING_LEARNT);
  expect(file).not.toContain('Also read');
  for (const row of cells(file, 1).slice(1)) expect(row.slice(1)).toEqual(Array(4).fill('not yet'));
  expect(file).toContain('None noted.');
});

test('a lesson that is no factor is named when it was read', () => {
  const known = learning({ overview: { readAt: NOW }, beyond: { note: 'Is this scored?' } });
  expect(cells(write(known), 0).find(([label]) => label === 'Also read')?.[1]).toBe(`Overview (${day(NOW)})`);
});

test('a lesson nobody has words for is called by its id, also by one that every object answers to', () => {
  expect(lessonTitle('overview', words)).toBe('Overview');
  expect(lessonTitle('beyond', words)).toBe('beyond');
  expect(lessonTitle('constructor', words)).toBe('constructor');
});

test('no question was noted only where none was', () => {
  expect(write(learning({ config: { note: 'Why?' } }))).not.toContain('None noted.');
});

test('open questions are quoted as they were written, whatever they contain', () => {
  fc.assert(
    fc.property(anyLearning, (known) => {
      const quotes = parseGfm(write(known)).children.flatMap((node) =>
        node.type === 'blockquote' ? [node.children.map(textOf).join('\n\n').replaceAll('<html>', '')] : [],
      );
      const noted = FACTOR_IDS.map((id) => progressOf(known, id).note).filter((each) => each.trim() !== '');
      expect(quotes).toHaveLength(noted.length);
      noted.forEach((each, i) => {
        if (!/[\r\n\0]/.test(each)) expect(quotes[i]?.trim()).toBe(each.toWellFormed().trim());
      });
    }),
  );
});

test('nothing a learner writes becomes markup', () => {
  const hostile = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) | `a` --> ![b](http://evil.example/p.png)';
  const known = { ...learning({ config: { note: hostile } }), learner: { name: hostile, mentor: hostile } };
  const tree = parseGfm(write(known));
  expect(contentOf(tree, ['link', 'image', 'html', 'inlineCode'])).toEqual([]);
});
