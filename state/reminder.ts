/** When to say, calmly, that a service has not left this browser for a while: some browsers remove what sites keep after seven days without a visit. */
import type { AssessmentEntry } from './view';

const DAY = 86_400_000;
/** Changed answers from which on, and days after which, a person is reminded; both have to be reached. */
export const CHANGES = 10;
export const DAYS = 7;

/** The services worth an export: much changed since the last one, and it was a while ago. `now` is ISO 8601. */
export function exportsDue(entries: readonly AssessmentEntry[], now: string): readonly AssessmentEntry[] {
  return entries.filter(({ deleted, unexported, exportedAt, createdAt }) => {
    const age = Date.parse(now) - Date.parse(exportedAt ?? createdAt);
    return !deleted && unexported >= CHANGES && age >= DAYS * DAY;
  });
}

/** Whether somebody who asked to be reminded later (ISO 8601, empty for never) is left alone still. */
export function isSnoozed(since: string, now: string): boolean {
  return Date.parse(now) - Date.parse(since) < DAYS * DAY;
}
