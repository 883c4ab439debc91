/** The catalogue of faults (docs/faults.md) held against the tests: every promise is shown, and every number is promised. */

import { globSync, readFileSync } from 'node:fs';

/** What one row of the catalogue says. */
export type Row = {
  fault: number;
  /** Sentences of the interface that the row quotes. */
  quotes: readonly string[];
  /** Files whose tests show it. */
  files: readonly string[];
};

/** The text of a test file by its path. */
export type TestFiles = ReadonlyMap<string, string>;

/** A row of a table that begins with a number: fault, what goes wrong, promise, what is read, tests. */
const ROW = /^\| *(\d+) *\|.*?\|.*?\|(.*?)\|(.*?)\| *$/gm;
/** The first words of a test's name, in any of the three kinds of quotes. */
const TITLE = /(['"`])fault (\d+(?:, \d+)*): /g;

/** The rows of the catalogue, in its order. A file stands in backticks, a sentence of the interface in curly quotes. */
export function rowsOf(markdown: string): readonly Row[] {
  return [...markdown.matchAll(ROW)].map(([, fault, read = '', shown = '']) => ({
    fault: Number(fault),
    quotes: [...read.matchAll(/“([^”]+)”/g)].map(([, quote = '']) => quote),
    files: [...shown.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
  }));
}

/** The faults that a test file names, once each. */
export function faultsIn(source: string): ReadonlySet<number> {
  return new Set([...source.matchAll(TITLE)].flatMap(([, , numbers = '']) => numbers.split(', ').map(Number)));
}

/** What is wrong between the list of faults, the catalogue and the tests: a sentence each, none when all is well. */
export function disagreements(faults: readonly number[], promises: readonly Row[], tests: TestFiles): string[] {
  const named = new Map([...tests].map(([file, source]) => [file, faultsIn(source)]));
  const rows = (fault: number) => promises.filter((each) => each.fault === fault);
  return [
    ...faults.filter((fault) => rows(fault).length === 0).map((fault) => `fault ${fault} has no row in the catalogue`),
    ...faults.filter((fault) => rows(fault).length > 1).map((fault) => `fault ${fault} has more than one row`),
    ...promises.flatMap(({ fault, files }) => [
      ...(faults.includes(fault) ? [] : [`fault ${fault} is in the catalogue, not in the list of faults`]),
      ...(files.length > 0 ? [] : [`fault ${fault} names no test`]),
      ...files
        .filter((file) => !named.get(file)?.has(fault))
        .map((file) => `${file} has no test named "fault ${fault}: …"`),
    ]),
    ...[...named].flatMap(([file, numbers]) =>
      [...numbers].flatMap((fault) => {
        if (!faults.includes(fault)) return [`${file} names fault ${fault}, which is not in the list of faults`];
        const told = rows(fault).some(({ files }) => files.includes(file));
        return told ? [] : [`${file} shows fault ${fault}, and its row does not say so`];
      }),
    ),
  ];
}

/** The catalogue with the last column of every row as the tests have it; the other columns are written by hand. */
export function withFiles(markdown: string, tests: TestFiles): string {
  const named = [...tests].map(([file, source]) => ({ file, numbers: faultsIn(source) }));
  return markdown.replace(ROW, (row, fault) => {
    const files = named.filter(({ numbers }) => numbers.has(Number(fault))).map(({ file }) => `\`${file}\``);
    return `${row.slice(0, row.lastIndexOf('|', row.trimEnd().length - 2) + 1)} ${files.sort().join(', ')} |`;
  });
}

/** Every test of the project with its text. This room's own test of the check quotes titles, so it is left out. */
export function readTests(): TestFiles {
  const rooms = '{app,components,content,domain,e2e,scripts,state}/**/*.{test,spec}.{ts,tsx}';
  const files = globSync(rooms).filter((file) => file !== 'scripts/faults.test.ts');
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')]));
}
