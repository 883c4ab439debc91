/** Writes a report as Markdown to be read: in a repository, a wiki or a ticket. It carries what is needed to read it back. */
import { gfmToMarkdown } from 'mdast-util-gfm';
import type { Options } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Report } from '@/domain/report';
import { endMark, headMark } from './markdown-marks';
import type { Block, Phrasing } from './markdown-nodes';
import { heading, noteParagraphs, oneLine, paragraph, prose, quote, raw, table } from './markdown-nodes';
import { factorBlocks, planBlocks } from './markdown-sections';
import { summaryRows } from './markdown-summary';
import type { MarkdownWords } from './report-words';

const OPTIONS: Options = {
  bullet: '-',
  listItemIndent: 'one',
  // A carriage return in a file is a line end like any other, so that one in a note has to be a reference.
  unsafe: [{ character: '\r', inConstruct: 'phrasing' }],
  // Aligned columns would change every row when one value changes.
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

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
    ...(service.description === '' ? [] : [quote(noteParagraphs(service.description))]),
    table(summaryRows(report, words)),
    ...planBlocks(report, words),
    ...factorBlocks(report, words),
    heading(2, ...prose(words.method.heading)),
    ...words.method.paragraphs.map((each) => paragraph(...prose(each))),
    raw(endMark(rows.length + unknown.length)),
  ];
  return toMarkdown({ type: 'root', children: blocks }, OPTIONS);
}

function title(name: string, words: MarkdownWords): Phrasing[] {
  return oneLine(name === '' ? `${words.title}:` : `${words.title}: ${name}`);
}
