/** The checksum of a Markdown report: over what is read back, so that other line ends, bullets or numbers are no change. */
import type { Answers, ItemAnswer } from '@/domain/answers';
import { answerOf } from '@/domain/answers';
import type { Draft } from '@/domain/draft';
import { FACTOR_IDS } from '@/domain/factors';
import { isItemId, isRecordId, isTime } from '@/domain/fields';
import type { Report } from '@/domain/report';
import { checksumOf } from './checksum';
import { carried } from './markdown-nodes';

/** Digits that stand in the file: they show accidents, to 1 in 2^64, and a diff stays readable. */
const DIGITS = 16;

type Carried = Omit<Draft, 'snapshots'>;

/** The digits for what was read. */
export function sumOf({ id, service, respondent, checklistVersion, weights, answers }: Carried): string {
  const moved = FACTOR_IDS.flatMap((factor) => (weights?.[factor] ? [[factor, weights[factor]]] : []));
  const { name, team, description } = service;
  const head = [id, service.id, name, team, description, respondent, checklistVersion, moved];
  return (
    checksumOf([head, said(answers)])
      ?.slice('sha256-'.length)
      .slice(0, DIGITS) ?? ''
  );
}

/** The digits for what a report carries, which is less than its assessment holds. */
export function sumOfReport({ assessment, rows, unknown }: Report): string {
  const { id, service, respondent } = assessment;
  const given = [
    ...rows.map((row) => [row.item.id, row.given] as const),
    ...unknown.map((each) => [each, answerOf(assessment.answers, each)] as const),
  ];
  return sumOf({
    ...assessment,
    id: isRecordId(id) ? id : null,
    service: {
      id: isRecordId(service.id) ? service.id : null,
      name: carried(service.name),
      team: carried(service.team),
      description: carried(service.description),
    },
    respondent: carried(respondent),
    answers: Object.fromEntries(
      given.filter(([item]) => isItemId(item)).map(([item, each]) => [item, asCarried(each)]),
    ),
  });
}

function asCarried({ answer, note, answeredAt }: ItemAnswer): ItemAnswer {
  return { answer, note: carried(note), answeredAt: isTime(answeredAt) ? answeredAt : null };
}

/** Records that say nothing look like no record. */
function said(answers: Answers) {
  return Object.entries(answers)
    .filter(([, { answer, note, answeredAt }]) => answer !== null || note !== '' || answeredAt !== null)
    .map(([item, { answer, note, answeredAt }]) => [item, answer, note, answeredAt])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
