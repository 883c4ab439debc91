/** What changed between versions of the checklist, and the checklist as it was. */
import type { Checklist, ChecklistChange } from './checklist';

export type ChecklistNews = {
  /** The version the answers were last given to. */
  since: number;
  version: number;
  /** Ids of questions that are asked now and were not then. */
  added: readonly string[];
  /** Ids of questions that were asked then and are no longer. */
  retired: readonly string[];
  /** Ids of questions that were asked then and ask for something else now. */
  reworded: readonly string[];
};

/** What changed since an earlier version; null when nothing did, or when the answers are of a later checklist than ours. */
export function newsSince(checklist: Checklist, since: number): ChecklistNews | null {
  const later = changesAfter(checklist, since);
  if (later.length === 0) return null;
  const then = new Set(checklistAt(checklist, since).items.map(({ id }) => id));
  const now = new Set(checklist.items.map(({ id }) => id));
  return {
    since,
    version: checklist.version,
    added: [...now].filter((id) => !then.has(id)),
    retired: [...then].filter((id) => !now.has(id)),
    reworded: [...new Set(later.flatMap(({ reworded }) => reworded))].filter((id) => then.has(id) && now.has(id)),
  };
}

/**
 * The checklist as it was at a version: without what came later, with what went later, at the end of its factor. Ours for
 * a version we do not know.
 */
export function checklistAt(checklist: Checklist, version: number): Checklist {
  const later = changesAfter(checklist, version);
  if (later.length === 0) return checklist;
  // Backwards, so that a question that came and went after that version is in neither.
  const items = later.reduceRight(
    (sofar, { added, retired }) => [...sofar.filter(({ id }) => !added.includes(id)), ...retired],
    checklist.items,
  );
  return { ...checklist, version, items, changes: checklist.changes.filter((each) => each.version <= version) };
}

function changesAfter(checklist: Checklist, version: number): readonly ChecklistChange[] {
  return checklist.changes.filter((each) => each.version > version);
}
