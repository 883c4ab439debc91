/** Many services as a browser keeps them: texts of local storage and rows of IndexedDB, for journeys and measurements. */
import { ANSWERS } from '@/domain/answers';
import { checklist } from './checklist';

export type Stored = {
  /** Local storage. */
  local: readonly (readonly [key: string, text: string])[];
  /** The object store `records` of the database `twelvefold`. */
  rows: readonly (readonly [row: string, text: string])[];
};

const TAB = 'fixtures';
const DAY = 86_400_000;

/** A stamp of the tab at a time. */
const stampAt = (ms: number) => `${ms.toString(36).padStart(9, '0')}0000${TAB}`;
const iso = (ms: number) => new Date(ms).toISOString();
/** Fields in the order of their names, as the store writes them. */
const record = (fields: Readonly<Record<string, unknown>>, stamp: string) =>
  JSON.stringify({
    v: 1,
    ...Object.fromEntries(
      Object.entries(fields)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => [name, [value, stamp]]),
    ),
  });

/** The answers of service `n` as they were `turn` snapshots ago. */
function answersAt(n: number, turn: number, ms: number): Record<string, unknown> {
  const given = checklist.items.map((item, i) => {
    const answer = ANSWERS[(i * 7 + n + turn) % 3];
    return [item.id, { answer, note: `Evidence ${n}.${i}: see the runbook of service ${n}.`, answeredAt: iso(ms) }];
  });
  return Object.fromEntries(given);
}

/** Every question answered in each of the services, with snapshots a week apart; `now` in milliseconds since 1970. */
export function storedServices(services: number, snapshots: number, now: number): Stored {
  const local: [string, string][] = [];
  const kept: [string, string][] = [];
  for (let n = 1; n <= services; n += 1) {
    const id = `service-${n}`;
    const begun = now - (services - n + 1) * DAY;
    const head = {
      ...{ serviceId: `${id}-itself`, name: `service ${n}`, team: `Team ${n % 5}`, description: '', respondent: 'Ana' },
      ...{ checklistVersion: checklist.version, weights: null, createdAt: iso(begun), deleted: false },
    };
    local.push([`tf:s:${id}`, record(head, stampAt(begun))]);
    for (const [item, given] of Object.entries(answersAt(n, 0, begun))) {
      local.push([`tf:a:${id}:${item}`, record({ ...Object(given) }, stampAt(begun))]);
    }
    for (let turn = 1; turn <= snapshots; turn += 1) {
      const takenAt = begun - turn * 7 * DAY;
      const versions = { checklistVersion: checklist.version, scoringVersion: 1 };
      const snapshot = { takenAt: iso(takenAt), reason: `Quarter ${turn}`, ...versions, weights: null };
      const content = { ...snapshot, answers: answersAt(n, turn, takenAt) };
      kept.push([`tf:z:${id}:snapshot-${turn}`, record({ snapshot: content, format: 1 }, stampAt(takenAt))]);
    }
  }
  return { local, rows: [...local, ...kept].map(([key, text]) => [`${key} ${TAB}`, text]) };
}
