/** Words for the small checklist, and a report on it, so that the formats are tested without our words. */
import type { Assessment } from '@/domain/assessment';
import { NOW, smallChecklist } from '@/domain/fixtures';
import type { Problem } from '@/domain/problems';
import type { Report } from '@/domain/report';
import { report } from '@/domain/report';
import type { CsvWords, MarkdownWords } from './report-words';

const shared = {
  items: Object.fromEntries(
    smallChecklist.items.map(({ id }) => [id, { question: `Is \`${id}\` so?`, fix: `Make \`${id}\` so.` }]),
  ),
  factors: {
    codebase: 'Codebase',
    dependencies: 'Dependencies',
    config: 'Config',
    'backing-services': 'Backing services',
    'build-release-run': 'Build, release, run',
    processes: 'Processes',
    'port-binding': 'Port binding',
    concurrency: 'Concurrency',
    disposability: 'Disposability',
    'dev-prod-parity': 'Dev/prod parity',
    logs: 'Logs',
    'admin-processes': 'Admin processes',
  },
  answers: {
    yes: 'Yes',
    partly: 'Partly',
    no: 'No',
    'dont-know': 'Don’t know',
    'not-applicable': 'Not applicable',
    unanswered: 'Unanswered',
  },
  tiers: { 'non-negotiable': 'Non-negotiable', high: 'High', medium: 'Medium', low: 'Low' },
  efforts: { S: 'half a day', M: 'a sprint', L: 'longer' },
};

export const markdownWords: MarkdownWords = {
  ...shared,
  title: 'Assessment',
  grades: { A: 'native', B: 'aligned', C: 'on the way', D: 'at risk', E: 'at the start' },
  labels: {
    score: 'Score',
    range: 'Range',
    grade: 'Grade',
    gate: 'Gate',
    completeness: 'Settled',
    answers: 'Answers',
    weights: 'Custom weights',
    team: 'Team',
    respondent: 'Answered by',
    date: 'Date',
    importance: 'Importance',
    effort: 'Effort',
    gain: 'Gain',
  },
  score: '{score} of 100',
  range: '{floor} to {ceiling}',
  grade: '{grade}: {name}',
  notAssessed: 'not assessed',
  percent: '{n} %',
  gates: {
    'codebase-no': '{caps} at most, a no: {items}',
    'codebase-partly': '{caps} at most, a partly: {items}',
    'high-factor-below-half': '{caps} at most, below half: {factors}',
  },
  provisional: {
    completeness: 'Provisional, {percent} % settled.',
    'codebase-open': 'Provisional, open: {items}',
    both: 'Provisional, {percent} % settled and open: {items}',
  },
  plan: { heading: 'What to fix first', none: 'Nothing to fix.' },
  reasonMissing: 'no reason given',
  unknown: { heading: 'Other answers', note: 'Kept, not scored.' },
  method: { heading: 'Method', paragraphs: ['A mean of means.'] },
};

/** The same in Korean, as far as it is read back. */
export const koreanWords: MarkdownWords = {
  ...markdownWords,
  title: '12요소 평가',
  answers: {
    yes: '예',
    partly: '부분적으로',
    no: '아니요',
    'dont-know': '모름',
    'not-applicable': '해당 없음',
    unanswered: '미응답',
  },
};

export const csvWords: CsvWords = {
  ...shared,
  columns: {
    factor: 'factor',
    id: 'id',
    question: 'question',
    importance: 'importance',
    answer: 'answer',
    note: 'note',
    fix: 'fix',
    effort: 'effort',
  },
};

export const smallReport = (assessment: Assessment): Report => report(smallChecklist, assessment, NOW);

/** What a reader took, with its problems, none where all was well; throws, showing the reason, where it took nothing. */
export function taken<T extends { kind: string }>(
  read: T,
): Extract<T, { kind: 'ok' | 'repaired' }> & { problems: readonly Problem[] } {
  if (read.kind !== 'ok' && read.kind !== 'repaired') throw new Error(JSON.stringify(read).slice(0, 300));
  return { problems: [], ...(read as Extract<T, { kind: 'ok' | 'repaired' }>) };
}
