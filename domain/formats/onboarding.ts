/** Writes the onboarding record as Markdown: for a mentor, a ticket or a repository. It is read by people and not imported. */
import { PARTS } from '@/domain/learning';
import type { OnboardingRecord } from '@/domain/onboarding';
import type { Block, Phrasing } from './markdown-nodes';
import { cellText, heading, noteBlocks, oneLine, paragraph, prose, quote, strong, table, text } from './markdown-nodes';
import { writeBlocks } from './markdown-write';
import type { OnboardingWords } from './onboarding-words';
import { firstAnswersText, lessonTitle, numbers } from './onboarding-words';
import { fill } from './report-words';

/** The file's text, ending with a line feed. `day` writes the date of an ISO 8601 time as it is in the learner's zone. */
export function writeOnboarding(
  record: OnboardingRecord,
  words: OnboardingWords,
  day: (iso: string) => string,
): string {
  const { learner, questions } = record;
  const name = learner.name.trim();
  return writeBlocks([
    heading(1, ...oneLine(name === '' ? words.title : `${words.title}: ${name}`)),
    table(summary(record, words, day)),
    heading(2, ...prose(words.headings.lessons)),
    lessonTable(record, words, day),
    heading(2, ...prose(words.headings.questions)),
    ...(questions.length === 0 ? [paragraph(...prose(words.noQuestions))] : []),
    ...questions.flatMap(({ lesson, note }): Block[] => [
      paragraph(strong(lessonTitle(lesson, words))),
      quote(noteBlocks(note)),
    ]),
    heading(2, ...prose(words.headings.method)),
    ...words.method.map((each) => paragraph(...prose(each))),
  ]);
}

type Day = (iso: string) => string;
type Row = readonly [label: Phrasing[], value: Phrasing[]];

function summary(record: OnboardingRecord, words: OnboardingWords, day: Day): readonly Row[] {
  const { labels } = words;
  const row = (label: keyof OnboardingWords['labels'], value: Phrasing[]): Row => [prose(labels[label]), value];
  const given = (name: string) => (name.trim() === '' ? prose(words.notGiven) : cellText(name));
  const date = (iso: string | null) => [text(iso === null ? words.notYet : day(iso))];
  const { others } = record;
  const also = others.map(({ lesson, readAt }) => `${lessonTitle(lesson, words)} (${day(readAt)})`).join(', ');
  return [
    row('learner', given(record.learner.name)),
    row('mentor', given(record.learner.mentor)),
    row('started', date(record.startedAt)),
    row('finished', date(record.finishedAt)),
    row('lessons', prose(fill(words.ofTotal, numbers({ n: record.finished, total: record.factors.length })))),
    row('firstAnswers', prose(firstAnswersText(record.firstAnswers, words))),
    ...(others.length === 0 ? [] : [row('alsoRead', cellText(also))]),
    row('made', date(record.generatedAt)),
  ];
}

function lessonTable(record: OnboardingRecord, words: OnboardingWords, day: Day): Block {
  const cell = (value: string) => ({ type: 'tableCell' as const, children: cellText(value) });
  const row = (values: readonly string[]) => ({ type: 'tableRow' as const, children: values.map(cell) });
  const { columns } = words;
  const head = [columns.factor, ...PARTS.map((part) => columns[part]), columns.firstAnswers];
  const rows = record.factors.map(({ factor: id, parts, firstAnswers }) => [
    lessonTitle(id, words),
    ...PARTS.map((part) => (parts[part] === null ? words.notYet : day(parts[part]))),
    firstAnswersText(firstAnswers, words),
  ]);
  return { type: 'table', align: head.map(() => null), children: [head, ...rows].map(row) };
}
