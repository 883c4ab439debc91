/** The names under which records are stored. Every key begins with `tf:`, since an origin may be shared with other apps. */

export const PREFIX = 'tf:';
const ANSWER = 'tf:a:';
const HEAD = 'tf:s:';
/** Copies of what could not be read. */
const BAD = 'tf:bad:';
/** What a newer edit of another tab replaced. */
const HISTORY = 'tf:h:';
/** The assessment a new tab opens with. */
export const CURRENT = 'tf:current';
/** Present while everything is being deleted, so that a deletion that was interrupted is finished by the next visit. */
export const DELETING = 'tf:deleting';

export type RecordKey = { assessmentId: string; itemId: string | null };

export const answerKey = (assessmentId: string, itemId: string) => `${ANSWER}${assessmentId}:${itemId}`;
export const headKey = (assessmentId: string) => `${HEAD}${assessmentId}`;
export const preferenceKey = (name: string) => `tf:p:${name}`;
export const badKey = (stamp: string, key: string) => `${BAD}${stamp}:${key}`;
export const historyKey = (key: string, stamp: string, field: string) =>
  `${HISTORY}${key.slice(PREFIX.length)}:${stamp}:${field}`;

/** Whether `copy` is a key of a copy of the unreadable value of `key`. */
export const isCopyOf = (copy: string, key: string) => copy.startsWith(BAD) && copy.endsWith(`:${key}`);

/** Ids of ours; one from a file that looks different is replaced, because the key could not be taken apart again. */
export const isAssessmentId = (id: string) => /^[\w.-]{1,64}$/.test(id);

/** What a key is the record of; null for every other key. An item id may contain anything, an assessment id no colon. */
export function recordKey(key: string): RecordKey | null {
  if (key.startsWith(HEAD)) {
    const assessmentId = key.slice(HEAD.length);
    return isAssessmentId(assessmentId) ? { assessmentId, itemId: null } : null;
  }
  if (!key.startsWith(ANSWER)) return null;
  const rest = key.slice(ANSWER.length);
  const colon = rest.indexOf(':');
  const assessmentId = rest.slice(0, Math.max(colon, 0));
  return isAssessmentId(assessmentId) ? { assessmentId, itemId: rest.slice(colon + 1) } : null;
}
