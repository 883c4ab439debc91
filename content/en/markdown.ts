/** The English words of exported reports. Questions, titles and labels have their home elsewhere and are only gathered here. */
import { sharedByFiles } from '@/content/files';
import type { CsvWords, MarkdownWords } from '@/domain/formats/report-words';
import { factors } from './factors';
import { ui } from './ui';

const shared = sharedByFiles(factors, ui);

export const csvWords: CsvWords = {
  ...shared,
  columns: {
    factor: 'Factor',
    id: 'Id',
    question: 'Question',
    importance: 'Importance',
    answer: 'Answer',
    note: 'Note',
    fix: 'First step',
    effort: 'Effort of the whole fix',
  },
};

export const markdownWords: MarkdownWords = {
  ...shared,
  title: 'Twelve-Factor assessment',
  grades: ui.grades,
  labels: {
    score: 'Score',
    range: 'Range',
    grade: 'Grade',
    gate: 'Gate',
    completeness: 'Questions settled',
    answers: 'Answers',
    weights: 'Custom weights',
    team: 'Team',
    respondent: 'Answered by',
    date: 'Date',
    importance: 'Importance',
    effort: 'Effort of the whole fix',
    gain: 'Gain',
  },
  score: '{score} of 100',
  range: '{floor} to {ceiling}, whatever the open questions turn out to be',
  grade: '{grade}: {name}',
  notAssessed: 'not assessed',
  percent: '{n} %',
  gates: {
    'codebase-no': '{caps} at most, because a Codebase question is answered no: {items}',
    'codebase-partly': '{caps} at most, because a Codebase question is answered partly: {items}',
    'high-factor-below-half': '{caps} at most, because a factor of high importance scores below half: {factors}',
  },
  provisional: {
    completeness: ui.report.verdict.provisionalCompleteness,
    'codebase-open':
      'Provisional, without a grade: the other factors have nothing to stand on while a Codebase question is open: {items}',
    both: 'Provisional, without a grade: {percent} % of the questions are settled, and a grade needs 80 %; nor have the other factors anything to stand on while a Codebase question is open: {items}',
  },
  plan: { heading: ui.report.fix.heading, none: ui.report.fix.none },
  reasonMissing: 'no reason given',
  unknown: {
    heading: 'Other answers',
    note: 'These answers belong to questions this checklist does not know. They are kept and not scored.',
  },
  method: {
    heading: ui.report.method,
    paragraphs: [
      'Yes counts 1, partly ½, no 0; what does not apply leaves the sum. A factor is the mean of its answers and counts 8, 5, 3 or 1 by importance. Open questions and don’t know are left out of the score and make the range.',
      'Grades: A from 90, B from 75, C from 60, D from 40, E below. A Codebase question answered no allows at most a C, one answered partly at most a B, and so does a factor of high importance below half.',
      'This file can be imported again: words and notes count, numbers are made anew. Keep the comments, they say which question a line belongs to.',
    ],
  },
};
