/** A small checklist, answers and an assessment for tests, so that the rules are tested without our words or our 53 questions. */
import type { Answer, Answers } from './answers';
import type { Assessment } from './assessment';
import type { Checklist, Effort, Item } from './checklist';
import type { FactorId, Weights } from './factors';

export const NOW = '2026-11-21T10:00:00.000Z';

function item(factor: FactorId, id: string, effort: Effort): Item {
  return { id, factor, kind: 'requirement', effort, section: 'your-service', mayNotApply: factor !== 'codebase' };
}

/** One non-negotiable factor, one high, two medium whose onboarding order differs from their position, one low. */
export const smallChecklist: Checklist = {
  version: 1,
  items: [
    item('codebase', 'one-repository', 'L'),
    item('codebase', 'releases-tagged', 'S'),
    item('config', 'config-in-variables', 'M'),
    item('config', 'no-secrets-in-repository', 'S'),
    item('config', 'publishable-today', 'S'),
    item('concurrency', 'process-types', 'M'),
    item('disposability', 'stops-on-sigterm', 'S'),
    item('disposability', 'jobs-can-repeat', 'M'),
    item('logs', 'logs-to-stdout', 'S'),
    item('logs', 'one-event-per-line', 'S'),
  ],
  retired: [],
  changes: [],
};

/** Answers to every item: those named, and the rest. Not applicable carries a reason. */
export function answering(
  checklist: Checklist,
  given: Readonly<Record<string, Answer | null>> = {},
  rest: Answer | null = 'yes',
): Answers {
  return Object.fromEntries(
    checklist.items.map(({ id }) => {
      const answer = given[id] === undefined ? rest : given[id];
      const note = answer === 'not-applicable' ? 'ledger-api has no such process' : '';
      return [id, { answer, note, answeredAt: answer === null ? null : NOW }];
    }),
  );
}

/** An assessment of ledger-api with these answers. */
export function assessing(answers: Answers, weights: Weights = null): Assessment {
  return {
    id: 'assessment-1',
    service: { id: 'service-1', name: 'ledger-api', team: 'Payments', description: '' },
    respondent: 'Ana',
    checklistVersion: 1,
    weights,
    answers,
    snapshots: [],
  };
}
