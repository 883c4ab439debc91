/** The summary table of a Markdown report: score, range, grade with what held it back, completeness, counts. */
import { FACTORS, tierOf } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import type { Report } from '@/domain/report';
import { cellMark } from './markdown-marks';
import type { Phrasing } from './markdown-nodes';
import { cellText, prose, raw, text } from './markdown-nodes';
import type { MarkdownWords } from './report-words';
import { fill, itemWords } from './report-words';

type Row = readonly [label: Phrasing[], value: Phrasing[]];

/** Rows of label and value; the score comes first. Team and respondent are marked: they are read back. */
export function summaryRows(report: Report, words: MarkdownWords): readonly Row[] {
  const { score, assessment, generatedAt } = report;
  const { labels } = words;
  const row = (label: string, value: string): Row => [prose(label), prose(value)];
  const marked = (cell: 'team' | 'respondent', value: string): Row[] =>
    value === '' ? [] : [[[text(`${labels[cell]} `), raw(cellMark(cell))], cellText(value)]];
  const { floor, ceiling } = score;
  const values =
    floor === null || ceiling === null || floor === ceiling
      ? null
      : { floor: displayScore(floor), ceiling: displayScore(ceiling) };
  return [
    row(
      labels.score,
      score.value === null ? words.notAssessed : fill(words.score, { score: displayScore(score.value) }),
    ),
    ...(values === null ? [] : [row(labels.range, fill(words.range, values))]),
    ...(score.value === null ? [] : [row(labels.grade, gradeText(report, words))]),
    ...score.gates.map((gate) => {
      const items = questions(gate.items, words);
      const factors = gate.factors.map((factor) => words.factors[factor]).join(', ');
      return row(labels.gate, fill(words.gates[gate.kind], { caps: gate.caps, items, factors }));
    }),
    row(labels.completeness, fill(words.percent, { n: percent(report) })),
    row(labels.answers, counts(report, words)),
    ...(score.movedFactors.length === 0 ? [] : [row(labels.weights, moved(report, words))]),
    ...marked('team', assessment.service.team),
    ...marked('respondent', assessment.respondent),
    row(labels.date, generatedAt.slice(0, 10)),
  ];
}

function gradeText(report: Report, words: MarkdownWords): string {
  const { grade, provisional } = report.score;
  if (grade !== null) return fill(words.grade, { grade, name: words.grades[grade] });
  const values = { percent: percent(report), items: questions(provisional?.codebaseOpen ?? [], words) };
  const [reason, another] = provisional?.reasons ?? [];
  if (reason === undefined) return '';
  return fill(words.provisional[another === undefined ? reason : 'both'], values);
}

/** Rounded down, like the score: 79.96 % must not look like the 80 % a grade needs. */
function percent({ score }: Report): string {
  return displayScore(100 * score.completeness);
}

function questions(ids: readonly string[], words: MarkdownWords): string {
  return ids.map((id) => itemWords(words, id).question).join(' · ');
}

function counts({ score }: Report, words: MarkdownWords): string {
  const { yes, partly, no, dontKnow, notApplicable, unanswered } = score.counts;
  const all = { yes, partly, no, 'dont-know': dontKnow, 'not-applicable': notApplicable, unanswered } as const;
  const kinds = ['yes', 'partly', 'no', 'dont-know', 'not-applicable', 'unanswered'] as const;
  return kinds.map((kind) => `${words.answers[kind]} ${all[kind]}`).join(' · ');
}

function moved({ score, assessment }: Report, words: MarkdownWords): string {
  return FACTORS.filter(({ id }) => score.movedFactors.includes(id))
    .map(({ id }) => `${words.factors[id]}: ${words.tiers[tierOf(id, assessment.weights)]}`)
    .join(', ');
}
