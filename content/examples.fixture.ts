/** Worked answers to the 53 questions, used by tests of the score and of whole journeys. */
import type { Answer, Answers } from '@/domain/answers';
import { FACTOR_IDS } from '@/domain/factors';
import type { ItemId } from './checklist';
import { checklist } from './checklist';

const ANSWERED_AT = '2026-11-21T09:58:00.000Z';

/** Answers to all items: those named, and the rest. */
export function example(given: Partial<Record<ItemId, Answer | null>>, rest: Answer | null = 'yes'): Answers {
  const named = new Map<string, Answer | null>(Object.entries(given));
  return Object.fromEntries(
    checklist.items.map(({ id }) => {
      const answer = named.has(id) ? (named.get(id) ?? null) : rest;
      const note = answer === 'not-applicable' ? 'ledger-api has nothing of the kind' : '';
      return [id, { answer, note, answeredAt: answer === null ? null : ANSWERED_AT }];
    }),
  );
}

/** A service that stops badly; nothing else is wrong. */
export const stopsBadly = example({
  'start-stop-any-time': 'yes',
  'startup-time-minimised': 'partly',
  'graceful-shutdown-on-sigterm': 'no',
  'web-drains-short-requests': 'no',
  'long-poll-clients-reconnect': 'not-applicable',
  'worker-returns-unfinished-job': 'not-applicable',
  'jobs-reentrant': 'not-applicable',
});

const FIRST_SIX: readonly string[] = FACTOR_IDS.slice(0, 6);

/** Factors I to VI answered yes, the others not yet: the score is provisional. */
export const halfAnswered = example(
  Object.fromEntries(checklist.items.filter(({ factor }) => !FIRST_SIX.includes(factor)).map(({ id }) => [id, null])),
);

/** An ordinary service: ten noes, twelve partlies, one item that does not apply. */
export const ordinary = example({
  'isolated-pinned-runtime': 'no',
  'no-config-or-secrets-in-repo': 'no',
  'open-source-ready': 'no',
  'run-stage-only-executes': 'no',
  'sessions-outside-process': 'no',
  'graceful-shutdown-on-sigterm': 'no',
  'web-drains-short-requests': 'no',
  'same-backing-services-everywhere': 'no',
  'app-does-not-store-logs': 'no',
  'admin-runs-against-release': 'no',
  'codebase-config-externalised': 'partly',
  'no-system-wide-packages': 'partly',
  'dependency-sources-trusted': 'partly',
  'config-managed-per-deploy': 'partly',
  'backing-services-interchangeable': 'partly',
  'config-template-provided': 'partly',
  'persistent-data-in-backing-service': 'partly',
  'process-manager-in-charge': 'partly',
  'jobs-reentrant': 'partly',
  'tools-gap-small': 'partly',
  'time-gap-small': 'partly',
  'one-event-per-line': 'partly',
  'long-poll-clients-reconnect': 'not-applicable',
});

/** The text of the smallest file the import accepts, as a person or a script would write it. */
export function assessmentFile(answers: Answers): string {
  return `${JSON.stringify({ format: 'twelvefold/assessment', version: 1, assessment: { answers } }, null, 2)}\n`;
}
