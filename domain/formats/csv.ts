/** Writes a report as CSV for a spreadsheet: one row per question. It is not read back. */
import type { Report, ReportRow } from '@/domain/report';
import type { CsvColumn, CsvWords } from './report-words';
import { itemWords } from './report-words';

const COLUMNS: readonly CsvColumn[] = ['factor', 'id', 'question', 'importance', 'answer', 'note', 'fix', 'effort'];

/** RFC 4180 with CRLF, and a byte order mark, without which Excel reads Korean as something else. */
export function writeCsv(report: Report, words: CsvWords): string {
  const header = COLUMNS.map((column) => words.columns[column]);
  const rows = report.byFactor.flatMap(({ score, rows }) =>
    rows.map((row) => COLUMNS.map((column) => cell(column, row, words.tiers[score.tier], words))),
  );
  return csvText([header, ...rows]);
}

/** The file's text of rows of cells. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `${cells.map((each) => quoted(escapeFormula(each))).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function cell(column: CsvColumn, { item, given }: ReportRow, importance: string, words: CsvWords): string {
  const { question, fix } = itemWords(words, item.id);
  const values: Record<CsvColumn, string> = {
    factor: words.factors[item.factor],
    id: item.id,
    question,
    importance,
    answer: words.answers[given.answer ?? 'unanswered'],
    note: given.note.toWellFormed(),
    fix,
    effort: words.efforts[item.effort],
  };
  return values[column];
}

/** What a spreadsheet would run instead of show: also after blanks, in full width, and behind apostrophes, which keeps the escape reversible. */
const FORMULA = /^'*(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0])/u;

/** The text with an apostrophe before it where it would be a formula. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text before it was escaped. */
export function unescapeFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
