/** Blocks of Markdown as text, in the one style of every file we write. */
import { gfmToMarkdown } from 'mdast-util-gfm';
import type { Options } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block } from './markdown-nodes';

const OPTIONS: Options = {
  bullet: '-',
  listItemIndent: 'one',
  // A carriage return in a file is a line end like any other, so that one in a note has to be a reference.
  unsafe: [{ character: '\r', inConstruct: 'phrasing' }],
  // Aligned columns would change every row when one value changes.
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** The text, ending with a line feed. */
export function markdownText(children: Block[]): string {
  return toMarkdown({ type: 'root', children }, OPTIONS);
}

export const writeBlocks = markdownText;
