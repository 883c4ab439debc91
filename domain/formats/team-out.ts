/** Writes a team as JSON: everything in it, in one order, a line for each member. */
import { ANSWERS } from '@/domain/answers';
import type { Checklist } from '@/domain/checklist';
import type { Action, Member, Team } from '@/domain/team';
import { asShared } from '@/domain/team';
import { checksumOf } from './checksum';
import { orderedAnswers, orderedIds, orderedWeights } from './json-out';

export const TEAM_FORMAT = 'twelvefold/team';
export const TEAM_VERSION = 1;

/**
 * The file's text, ending with a line feed; `now` is ISO 8601. The same team and time give the same bytes. While names are
 * hidden they are not in it.
 */
export function writeTeamJson(team: Team, { checklist, now }: { checklist: Checklist; now: string }): string {
  const written = writtenTeam(asShared(team), checklist);
  const head = { format: TEAM_FORMAT, version: TEAM_VERSION, exportedAt: now, checksum: checksumOf(written) };
  const fields = Object.entries(written).map(([name, value]) => `  ${JSON.stringify(name)}: ${textOf(value)}`);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n${fields.join(',\n')}\n}\n`;
}

/** A list has a line for each of its entries: a team of a thousand is megabytes. */
function textOf(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`;
}

/** A team as every format carries it, its names with it: fields and ids in one order, texts that a file can hold. */
export function writtenTeam(team: Team, checklist: Checklist) {
  const { id, service, round, createdAt, weights, checklistVersion, questions, hideNames } = team;
  const raised = orderedIds(Object.fromEntries(Object.keys(team.hands).map((item) => [item, NOTHING])), checklist);
  return {
    id,
    service: {
      id: service.id,
      name: service.name.toWellFormed(),
      team: service.team.toWellFormed(),
      description: service.description.toWellFormed(),
    },
    round: round.toWellFormed(),
    createdAt,
    weights: orderedWeights(weights),
    checklistVersion,
    questions,
    hideNames,
    members: [...team.members].sort((a, b) => a.number - b.number).map((each) => writtenMember(each, checklist)),
    hands: Object.fromEntries(
      raised.map((item) => [
        item,
        Object.fromEntries(ANSWERS.map((answer) => [answer, team.hands[item]?.[answer] ?? 0])),
      ]),
    ),
    consensus: orderedAnswers(team.consensus, checklist),
    actions: team.actions.map(writtenAction),
  };
}

const NOTHING = { answer: null, note: '', answeredAt: null };

function writtenMember({ service, answers, weights, ...member }: Member, checklist: Checklist) {
  const { id, number, name, respondent, source, checklistVersion } = member;
  return {
    id,
    number,
    name: name.toWellFormed(),
    respondent: respondent.toWellFormed(),
    source,
    service: { id: service.id, name: service.name.toWellFormed() },
    checklistVersion,
    weights: orderedWeights(weights),
    answers: orderedAnswers(answers, checklist),
  };
}

function writtenAction({ id, what, factor, item, owner, due, done, addedAt }: Action) {
  return { id, what: what.toWellFormed(), factor, item, owner: owner.toWellFormed(), due, done, addedAt };
}
