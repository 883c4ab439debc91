/** Merging two versions of one record: per field the newer stamp wins; commutative, associative, idempotent. */
import { tabOf } from './hlc';
import { badKey, historyKey } from './keys';
import type { Field, StoredRecord } from './record';
import { newestStamp, parse, serialise } from './record';

export type Entry = readonly [key: string, raw: string];

/** Decides that whoever wrote the winning field had seen the lost one, so that nothing is lost unknowingly. */
export type Known = (name: string, lost: Field, won: Field) => boolean;

/** A tab has always seen its own edits. */
export const sameTab: Known = (_, lost, won) => tabOf(lost[1]) === tabOf(won[1]);

/** The writer had read `seen` before it wrote, and with it what the same tab had said earlier. An older stamp alone proves nothing. */
export const hadSeen =
  (seen: StoredRecord | undefined): Known =>
  (name, lost, won) => {
    const read = seen?.[name];
    return sameTab(name, lost, won) || (read !== undefined && lost[1] <= read[1] && sameTab(name, lost, read));
  };

/** Equal stamps with different values come only from damage; the text decides, so that all tabs still agree. */
function isNewer(a: Field, b: Field): boolean {
  if (a[1] !== b[1]) return a[1] > b[1];
  return a[0] !== b[0] && JSON.stringify(a[0]) > JSON.stringify(b[0]);
}

/** Returns `a` itself when `b` adds nothing. */
export function merge(a: StoredRecord, b: StoredRecord): StoredRecord {
  const news = Object.entries(b).filter(([name, field]) => {
    const mine = Object.hasOwn(a, name) ? a[name] : undefined;
    return mine === undefined || isNewer(field, mine);
  });
  return news.length === 0 ? a : Object.fromEntries([...Object.entries(a), ...news]);
}

/** History entries for the values a merge gives up and `known` does not excuse. Empty values are not worth keeping. */
export function losers(key: string, a: StoredRecord, b: StoredRecord, known: Known): Entry[] {
  return Object.entries(a).flatMap(([name, mine]): Entry[] => {
    const theirs = Object.hasOwn(b, name) ? b[name] : undefined;
    if (!theirs || theirs[0] === mine[0] || name === 'answeredAt') return [];
    const [won, lost] = isNewer(mine, theirs) ? [mine, theirs] : [theirs, mine];
    if (lost[0] === null || lost[0] === '' || known(name, lost, won)) return [];
    return [[historyKey(key, lost[1], name), serialise({ [name]: lost })]];
  });
}

/**
 * What else to write when `mine` is about to replace the text `existing` and its writer had read `seen`:
 * the merged record, the values that lost, a copy of what cannot be read; a newer version is put back as it was.
 */
export function settle(
  key: string,
  mine: StoredRecord,
  seen: StoredRecord | undefined,
  existing: string,
): readonly Entry[] {
  const raw = serialise(mine);
  if (existing === raw || (seen && existing === serialise(seen))) return [];
  const theirs = parse(existing);
  if (theirs.kind === 'newer') return [[key, existing]];
  const copy: Entry = [badKey(newestStamp(mine), key), existing];
  if (theirs.kind === 'unreadable') return [copy];
  const merged = serialise(merge(mine, theirs.record));
  return [
    ...losers(key, mine, theirs.record, hadSeen(seen)),
    ...(theirs.dropped.length > 0 ? [copy] : []),
    ...(merged === raw ? [] : [[key, merged] as const]),
  ];
}
