/** Merging two versions of one record: per field the newer stamp wins; commutative, associative, idempotent. */
import { tabOf } from './hlc';
import { historyKey } from './keys';
import type { Field, StoredRecord } from './record';
import { serialise } from './record';

export type Entry = readonly [key: string, raw: string];

/** Whether whoever wrote `won` had read `lost`: in its own tab, or as the other tab's word that it replaced. */
function hadSeen([, stamp, seen = '']: Field, [, lost]: Field): boolean {
  return tabOf(stamp) === tabOf(lost) || (tabOf(seen) === tabOf(lost) && lost <= seen);
}

/** Equal stamps with different values come only from damage; the text decides, so that all tabs still agree. */
function isNewer(a: Field, b: Field): boolean {
  if (a[1] !== b[1]) return a[1] > b[1];
  return a[0] !== b[0] && JSON.stringify(a[0]) > JSON.stringify(b[0]);
}

/** Returns `a` itself when `b` adds nothing. */
export function merge(a: StoredRecord, b: StoredRecord): StoredRecord {
  if (a === b) return a;
  const news = Object.entries(b).filter(([name, field]) => {
    const mine = Object.hasOwn(a, name) ? a[name] : undefined;
    return mine === undefined || isNewer(field, mine);
  });
  return news.length === 0 ? a : Object.fromEntries([...Object.entries(a), ...news]);
}

/**
 * History entries for the values that merging `a` and `b` gives up, so that nothing is lost unknowingly: a value that its
 * replacer had seen is not kept, unless `all` are. Empty values never are.
 */
export function losers(key: string, a: StoredRecord, b: StoredRecord, all = false): Entry[] {
  return Object.entries(a).flatMap(([name, mine]): Entry[] => {
    const theirs = Object.hasOwn(b, name) ? b[name] : undefined;
    if (!theirs || theirs[0] === mine[0] || name === 'answeredAt') return [];
    const [won, lost] = isNewer(mine, theirs) ? [mine, theirs] : [theirs, mine];
    if (lost[0] === null || lost[0] === '' || (!all && hadSeen(won, lost))) return [];
    return [[historyKey(key, lost[1], name), serialise({ [name]: lost })]];
  });
}
