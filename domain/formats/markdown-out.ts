/** Writes a report as Markdown to be read: in a repository, a wiki or a ticket. It carries what is needed to read it back. */
import type { Report } from '@/domain/report';
import { endMark, headMark } from './markdown-marks';
import type { Block, Phrasing } from './markdown-nodes';
import { heading, noteBlocks, oneLine, paragraph, prose, quote, raw, table } from './markdown-nodes';
import { factorBlocks, planBlocks } from './markdown-sections';
import { sumOfReport } from './markdown-sum';
import { summaryRows } from './markdown-summary';
import { writeBlocks } from './markdown-write';
import type { MarkdownWords } from './report-words';

/**
 * The file's text, ending with a line feed; equal reports give equal bytes. Answers, notes, service, respondent and custom
 * weights are read back exactly. Snapshots are not in it, NUL and halves of surrogate pairs become U+FFFD.
 */
export function writeMarkdown(report: Report, words: MarkdownWords): string {
  const { assessment, rows, unknown } = report;
  const { service } = assessment;
  const mark = headMark({ ...assessment, service: service.id });
  const blocks: Block[] = [
    heading(1, ...title(service.name, words)),
    raw(mark),
    ...(service.description === '' ? [] : [quote(noteBlocks(service.description))]),
    table(summaryRows(report, words)),
    ...planBlocks(report, words),
    ...factorBlocks(report, words),
    heading(2, ...prose(words.method.heading)),
    ...words.method.paragraphs.map((each) => paragraph(...prose(each))),
    raw(endMark(rows.length + unknown.length, sumOfReport(report))),
  ];
  return writeBlocks(blocks);
}

function title(name: string, words: MarkdownWords): Phrasing[] {
  return oneLine(name === '' ? `${words.title}:` : `${words.title}: ${name}`);
}
