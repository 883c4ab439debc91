/** The checksum of a team's report: over what is read back, as that of an assessment's. */
import { answerOf } from '@/domain/answers';
import type { Checklist } from '@/domain/checklist';
import { itemById } from '@/domain/checklist';
import { FACTOR_IDS } from '@/domain/factors';
import { isItemId, isRecordId, isTime } from '@/domain/fields';
import type { Team } from '@/domain/team';
import type { TeamDraft } from '@/domain/team-draft';
import { checksumOf } from './checksum';
import { carried } from './markdown-nodes';

const DIGITS = 16;

/** The ids whose agreement says something. */
export function agreedIds({ consensus }: Pick<TeamDraft, 'consensus'>, checklist: Checklist): ReadonlySet<string> {
  return new Set(
    Object.keys(consensus).filter((id) => {
      const { answer, note, answeredAt } = countedAgreement(id, consensus, checklist);
      return answer !== null || note !== '' || answeredAt !== null;
    }),
  );
}

/** Not applicable where it may not be is no answer here, as in every report. */
function countedAgreement(id: string, consensus: Team['consensus'], checklist: Checklist) {
  const given = answerOf(consensus, id);
  const isRefused = given.answer === 'not-applicable' && itemById(checklist, id)?.mayNotApply === false;
  return isRefused ? { ...given, answer: null, answeredAt: null } : given;
}

/** The digits for what a report of the team carries, or for what was read of one. */
export function teamSum(team: TeamDraft | Team, checklist: Checklist): string {
  const { id, service, round, createdAt, checklistVersion, weights, consensus, actions } = team;
  const own = (given: string | null) => (given !== null && isRecordId(given) ? given : null);
  const moved = FACTOR_IDS.flatMap((factor) => (weights?.[factor] ? [[factor, weights[factor]]] : []));
  const head = [own(id), own(service.id), ...[service.name, service.team, service.description, round].map(carried)];
  const agreed = [...agreedIds(team, checklist)]
    .filter(isItemId)
    .sort()
    .map((item) => {
      const { answer, note, answeredAt } = countedAgreement(item, consensus, checklist);
      return [item, answer, carried(note), isTime(answeredAt) ? answeredAt : null];
    });
  const doing = actions.map(({ id: action, what, owner, factor, item, due, done, addedAt }) => [
    own(action),
    ...[what, owner].map(carried),
    ...[factor, item, due, done, isTime(addedAt) ? addedAt : null],
  ]);
  const made = isTime(createdAt) ? createdAt : null;
  const sum = checksumOf([head, made, checklistVersion, moved, agreed, doing]);
  return sum?.slice('sha256-'.length).slice(0, DIGITS) ?? '';
}
