/** Text put around and in place of parts of a source. Parts may lie inside each other, never across each other. */

export type Edit =
  | { kind: 'around'; start: number; end: number; before: string; after: string }
  | { kind: 'instead'; start: number; end: number; text: string };

/** The source with every edit made. */
export function edited(source: string, edits: readonly Edit[]): string {
  const inserts: { at: number; rank: number; text: string }[] = [];
  const cuts: { start: number; end: number }[] = [];
  for (const [order, edit] of edits.entries()) {
    if (edit.kind === 'instead') {
      cuts.push(edit);
      inserts.push({ at: edit.start, rank: 0, text: edit.text });
      continue;
    }
    const { start, end, before, after } = edit;
    // Of two edits of the same part the one named first is the outer. At one place: first what closes, the inner before the outer; then what opens, the outer before the inner.
    const width = end - start + 1 - order / (edits.length + 1);
    inserts.push({ at: start, rank: 1 / width, text: before }, { at: end, rank: -1 / width, text: after });
  }
  inserts.sort((a, b) => a.at - b.at || a.rank - b.rank);
  let out = '';
  let at = 0;
  for (const insert of inserts) {
    out += source.slice(at, Math.max(at, insert.at)) + insert.text;
    at = Math.max(
      at,
      insert.at,
      ...cuts.filter(({ start }) => start === insert.at && insert.rank === 0).map(({ end }) => end),
    );
  }
  return out + source.slice(at);
}
