/** Guards of the Markdown files whose loss nobody could see. */
import type { Equivalent } from './equivalent';

const IN = 'domain/formats/markdown-in.ts';
const ITEMS = 'domain/formats/markdown-items.ts';
const LINES = 'domain/formats/markdown-lines.ts';
const NODES = 'domain/formats/markdown-nodes.ts';
const SUMMARY = 'domain/formats/markdown-summary.ts';
const TEXT = 'domain/formats/markdown-text.ts';

export const MARKDOWN: readonly Equivalent[] = [
  {
    file: IN,
    change: '? never',
    guard: 'problem.item === undefined',
    reason: 'The map has ids for keys: asked for undefined it gives undefined, as the other branch does.',
  },
  {
    file: IN,
    change: '? never',
    guard: 'line === undefined',
    reason:
      'The problem gets a line that is undefined, which reads like none: only sentences for problems that always have a line name it.',
  },
  {
    file: ITEMS,
    change: '&& left gone',
    guard: 'mark',
    reason: 'The first of exactly one id is there: `ids.length === 1` says the same, the type system wants both.',
  },
  {
    file: ITEMS,
    change: '> to >=',
    guard: 'ids.length > 1',
    reason: 'An entry with exactly one id was taken by the branch before.',
  },
  {
    file: ITEMS,
    change: 'if never',
    guard: '!first',
    reason: 'Map.groupBy makes no empty group; the type system does not know it.',
  },
  {
    file: LINES,
    change: '&& left gone',
    guard: 'quote',
    reason:
      "The stage is 'quote' only with a quote: a mark that takes the quote away sets the stage to 'blank', and the last branch is not reached in that stage.",
  },
  {
    file: LINES,
    change: '&& left gone',
    guard: 'entry',
    reason:
      "Where a paragraph goes on: the stage is 'paragraph' only with an entry, as a mark that ends it sets the stage to 'blank'. Where text is stray, a test of markdown-places notices the loss.",
  },
  {
    file: LINES,
    change: '< to <=',
    guard: 'at < row.length',
    reason: 'The character past the end is the empty text, and adds nothing to the last cell.',
  },
  {
    file: NODES,
    change: '? never',
    guard: "value === ''",
    reason:
      'An empty text is written as nothing, and empty code would need two backticks in a row, which none of our words has.',
  },
  {
    file: NODES,
    change: 'if never',
    guard: "part === ''",
    reason: 'What stands between two references is then an empty text, which is written as nothing.',
  },
  {
    file: 'domain/formats/markdown-sum.ts',
    change: '< to <=',
    guard: 'String(a) < String(b)',
    reason: 'The ids are the keys of one object: no two are equal.',
  },
  {
    file: SUMMARY,
    change: '|| left gone',
    guard: 'floor === null',
    reason: 'Floor and ceiling are null together, where no item applies: the other half says the same.',
  },
  {
    file: SUMMARY,
    change: '|| right gone',
    guard: 'ceiling === null',
    reason: 'Floor and ceiling are null together, where no item applies: the other half says the same.',
  },
  {
    file: TEXT,
    change: 'if never',
    guard: '!/[\\\\&`]/.test(line)',
    reason: 'A quick way out: the walk gives back a line without these characters as it is.',
  },
  {
    file: TEXT,
    change: '< to <=',
    guard: 'at < line.length',
    reason: 'The character past the end is the empty text, and adds nothing.',
  },
  {
    file: TEXT,
    change: '< to <=',
    guard: 'at < last',
    reason:
      'The line is the beginning of a drawing, and the last end of a fence is another line: they cannot be the same.',
  },
  {
    file: 'domain/formats/markdown-items.ts',
    change: '? never',
    guard: 'line === undefined',
    reason: 'Every answer of a report comes from one of its items, so its line is always known.',
  },
  {
    file: 'domain/formats/markdown-summary.ts',
    change: 'if never',
    guard: 'reason === undefined',
    reason: 'Where something is assessed and there is no grade, there is a reason; where nothing is, no grade is told.',
  },
];
