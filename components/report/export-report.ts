/** The files a report can leave as. Loaded when the first one is asked for. */
import { writeCsv } from '@/domain/formats/csv';
import { fileName } from '@/domain/formats/file-name';
import { writeJson } from '@/domain/formats/json-out';
import { writeMarkdown } from '@/domain/formats/markdown-out';
import type { CsvWords, MarkdownWords } from '@/domain/formats/report-words';
import type { Report } from '@/domain/report';

export type ExportFormat = 'markdown' | 'json' | 'csv';
type File = { name: string; content: string; type: string };

const TYPES = {
  markdown: 'text/markdown;charset=utf-8',
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
} as const;
const ENDINGS = { markdown: 'md', json: 'json', csv: 'csv' } as const;

function content(format: ExportFormat, report: Report, words: MarkdownWords & CsvWords): string {
  const { assessment, checklist, generatedAt } = report;
  if (format === 'json') return writeJson(assessment, { checklist, now: generatedAt });
  return format === 'csv' ? writeCsv(report, words) : writeMarkdown(report, words);
}

export function written(format: ExportFormat, report: Report, words: MarkdownWords & CsvWords): File {
  const name = fileName(report.assessment.service.name, report.generatedAt, ENDINGS[format]);
  return { name, content: content(format, report, words), type: TYPES[format] };
}
