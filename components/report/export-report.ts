/** The files a report can leave as. Loaded when the first one is asked for. */
import { writeCsv } from '@/domain/formats/csv';
import { fileName } from '@/domain/formats/file-name';
import { writeJson } from '@/domain/formats/json';
import { writeMarkdown } from '@/domain/formats/markdown-out';
import type { MarkdownWords } from '@/domain/formats/words';
import type { Report } from '@/domain/report';

export type ExportFormat = 'markdown' | 'json' | 'csv';
type File = { name: string; content: string; type: string };

export function written(format: ExportFormat, report: Report, words: MarkdownWords): File {
  const name = (ending: string) => fileName(report.assessment.service.name, report.generatedAt, ending);
  if (format === 'json') {
    return { name: name('json'), content: writeJson(report.assessment, report.generatedAt), type: 'application/json' };
  }
  if (format === 'csv') return { name: name('csv'), content: writeCsv(report, words), type: 'text/csv;charset=utf-8' };
  return { name: name('md'), content: writeMarkdown(report, words), type: 'text/markdown;charset=utf-8' };
}
