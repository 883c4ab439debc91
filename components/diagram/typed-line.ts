/**
 * The line of the source as it was typed, where mermaid names the line of what it reads: it drops comments and the blank
 * lines before the first word, then counts from 1. A fault past the end is in the last line that holds something; null where
 * none does.
 */
export function typedLine(source: string, read: number): number | null {
  const kept = source
    .split('\n')
    .map((text, i) => ({ text, line: i + 1 }))
    .filter(({ text }) => !/^\s*%%(?!\{)/.test(text));
  const first = kept.findIndex(({ text }) => text.trim() !== '');
  const last = kept.findLast(({ text }) => text.trim() !== '')?.line ?? null;
  const line = kept[Math.max(first, 0) + read - 1]?.line ?? last;
  return line === null || last === null ? last : Math.min(line, last);
}
