/** The names under which records are stored. */
import { PREFIX } from './prefix';

const ANSWER = 'tf:a:';
const HEAD = 'tf:s:';
/** What was done in a lesson. */
const LEARNING = 'tf:l:';
/** Copies of what could not be read. */
const BAD = 'tf:bad:';
/** What a newer edit of another tab replaced. */
const HISTORY = 'tf:h:';
/** Snapshots, in the mirror only. Sorts after every other key, so that one read takes all but these. */
export const SNAPSHOTS = 'tf:z:';
/** Changes whenever a snapshot was taken or removed, so that other tabs hear of it. */
export const SNAPSHOTS_CHANGED = 'tf:snapshots';
/** Teams, in the mirror only and beyond the snapshots, for the same reason; in local storage where there is no mirror. */
export const TEAMS = 'tf:zt:';
/** The head of each team, so that a list reads nothing else. */
export const TEAM_HEADS = 'tf:zt:h:';
/** Changes whenever a team did, so that other tabs hear of it. */
export const TEAMS_CHANGED = 'tf:teams';
/** How many services there were at most, so that a visit can tell that some are gone. */
export const SERVICES_SEEN = 'tf:services';
/** The assessment a new tab opens with. */
export const CURRENT = 'tf:current';
/** Where a presentation stands in this tab, in the session's storage: its timer outlives a reload. */
export const roomKey = (role: string) => `tf:room:${role}`;
/** Present while everything is being deleted, so that a deletion that was interrupted is finished by the next visit. */
export const DELETING = 'tf:deleting';

export type RecordKey = { assessmentId: string; itemId: string | null };

export const answerKey = (assessmentId: string, itemId: string) => `${ANSWER}${assessmentId}:${itemId}`;
export const headKey = (assessmentId: string) => `${HEAD}${assessmentId}`;
export const snapshotKeys = (assessmentId: string) => `${SNAPSHOTS}${assessmentId}:`;
export const snapshotKey = (assessmentId: string, id: string) => `${snapshotKeys(assessmentId)}${id}`;
export const teamHeadKey = (teamId: string) => `${TEAM_HEADS}${teamId}`;
/** Everything of one team but its head: `m` members, `h` hands, `c` consensus, `a` actions. */
export const teamPartKeys = (teamId: string) => `tf:zt:p:${teamId}:`;
export const learningKey = (lesson: string) => `${LEARNING}${lesson}`;
/** The assessment that a key is a snapshot of; null for every other key. */
export const snapshotPlace = (key: string): string | null =>
  key.startsWith(SNAPSHOTS) ? (key.slice(SNAPSHOTS.length).split(':')[0] ?? null) : null;
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

/** The lesson whose learning a key holds; null for every other key. */
export function lessonOf(key: string): string | null {
  if (!key.startsWith(LEARNING)) return null;
  const lesson = key.slice(LEARNING.length);
  return isAssessmentId(lesson) ? lesson : null;
}

/** Whether a key holds a record that is merged field by field. */
export const isRecordKey = (key: string) => recordKey(key) !== null || lessonOf(key) !== null;
