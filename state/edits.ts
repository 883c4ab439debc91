/** Assessments taken apart into edits of records. */
import type { Answers, ItemAnswer } from '@/domain/answers';
import type { Assessment, Service } from '@/domain/assessment';
import { answerKey, headKey } from './keys';
import type { Values } from './record';

export type Edits = ReadonlyMap<string, Partial<Values>>;
type Edit = readonly [key: string, values: Partial<Values>];

const CLEARED: ItemAnswer = { answer: null, note: '', answeredAt: null };

/** The head of an assessment that begins now (ISO 8601). */
export function newHead(service: Service, checklistVersion: number, now: string): Partial<Values> {
  const { id, name, team, description } = service;
  const words = { serviceId: id, name, team, description, respondent: '' };
  return { ...words, checklistVersion, weights: null, createdAt: now, deleted: false };
}

/** Everything of `given` under another id; items only `replaced` has are cleared. */
export function wholeAssessment(id: string, given: Assessment, replaced: Answers, now: string): Edits {
  const { service, respondent, checklistVersion, weights } = given;
  const head = { ...newHead(service, checklistVersion, now), respondent, weights };
  const cleared = Object.keys(replaced).map((itemId): Edit => [answerKey(id, itemId), CLEARED]);
  const answers = Object.entries(given.answers).map(([itemId, each]): Edit => [answerKey(id, itemId), { ...each }]);
  return new Map([[headKey(id), head], ...cleared, ...answers]);
}

/** What was given in `from`, and only that, as answers of another assessment. */
export function answersInto(id: string, from: Answers): Edits {
  const edits = Object.entries(from).map(([itemId, { answer, note, answeredAt }]): Edit => {
    const said = answer === null ? {} : { answer, answeredAt };
    return [answerKey(id, itemId), note === '' ? said : { ...said, note }];
  });
  return new Map(edits);
}

/** Whether two assessments say the same about a service of the same name; ids and order do not matter. */
export function sameContent(a: Assessment, b: Assessment): boolean {
  const text = ({ service, respondent, weights, answers }: Assessment) => {
    const { name, team, description } = service;
    const tiers = Object.entries(weights ?? {}).sort();
    const given = Object.entries(answers)
      .map(([itemId, { answer, note, answeredAt }]) => [itemId, answer, note, answeredAt])
      .sort();
    return JSON.stringify([name, team, description, respondent, tiers, given]);
  };
  return text(a) === text(b);
}
