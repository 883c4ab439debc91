/** Writes an assessment as JSON: everything in it, in the order the documentation shows, so that two exports can be compared line by line. */
import type { Answers, ItemAnswer } from '@/domain/answers';
import { answerOf } from '@/domain/answers';
import type { Assessment, Snapshot } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import type { Weights } from '@/domain/factors';
import { FACTOR_IDS } from '@/domain/factors';
import { checksumOf } from './checksum';

export const JSON_FORMAT = 'twelvefold/assessment';
export const JSON_VERSION = 1;

/**
 * The file's text, ending with a line feed; `now` is ISO 8601. The same assessment and time give the same bytes. Halves
 * of surrogate pairs become U+FFFD: they have no canonical form, and no encoding of text carries them.
 */
export function writeJson(assessment: Assessment, { checklist, now }: { checklist: Checklist; now: string }): string {
  const written = writtenAssessment(assessment, checklist);
  const file = {
    format: JSON_FORMAT,
    version: JSON_VERSION,
    exportedAt: now,
    checksum: checksumOf(written),
    assessment: written,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** An assessment as every format carries it: fields and ids in one order, texts that a file can hold. */
export function writtenAssessment(assessment: Assessment, checklist: Checklist) {
  const { id, service, respondent, checklistVersion, weights, answers, snapshots } = assessment;
  return {
    id,
    service: {
      id: service.id,
      name: service.name.toWellFormed(),
      team: service.team.toWellFormed(),
      description: service.description.toWellFormed(),
    },
    respondent: respondent.toWellFormed(),
    checklistVersion,
    weights: orderedWeights(weights),
    answers: orderedAnswers(answers, checklist),
    snapshots: snapshots.map((snapshot) => writtenSnapshot(snapshot, checklist)),
  };
}

function writtenSnapshot(snapshot: Snapshot, checklist: Checklist) {
  const { id, takenAt, reason, checklistVersion, scoringVersion, weights, answers } = snapshot;
  return {
    id,
    takenAt,
    reason: reason.toWellFormed(),
    checklistVersion,
    scoringVersion,
    weights: orderedWeights(weights),
    answers: orderedAnswers(answers, checklist),
  };
}

export function orderedWeights(weights: Weights) {
  if (weights === null) return null;
  return Object.fromEntries(FACTOR_IDS.flatMap((factor) => (weights[factor] ? [[factor, weights[factor]]] : [])));
}

/** In the checklist's order, then ids it does not know, sorted. */
export function orderedIds(answers: Answers, checklist: Checklist): readonly string[] {
  const known = checklist.items.map(({ id }) => id).filter((id) => Object.hasOwn(answers, id));
  const asked = new Set(known);
  return [
    ...known,
    ...Object.keys(answers)
      .filter((id) => !asked.has(id))
      .sort(),
  ];
}

export function orderedAnswers(answers: Answers, checklist: Checklist) {
  return Object.fromEntries(orderedIds(answers, checklist).map((id) => [id, writtenAnswer(answerOf(answers, id))]));
}

function writtenAnswer({ answer, note, answeredAt }: ItemAnswer) {
  const written = { answer, note: note.toWellFormed() };
  return answeredAt === null ? written : { ...written, answeredAt };
}
