/** Salvages a team field by field, its members, hands, agreements and actions one by one. */
import * as v from 'valibot';
import { ANSWERS } from './answers';
import type { Checklist } from './checklist';
import { FACTOR_IDS } from './factors';
import type { Fields, Reader } from './fields';
import { day, isFields, isItemId, recordId, time, version } from './fields';
import { found } from './problems';
import { salvageAnswers } from './restore-answers';
import { salvageWeights } from './restore-assessment';
import type { Hands } from './team';
import type { TeamDraft } from './team-draft';
import { MAX_HANDS } from './team-hands';

/** What the outermost object of every format may hold, then what a team has. */
const ENVELOPE = ['format', 'version', 'exportedAt', 'checksum'];
const FIELDS = ['id', 'service', 'round', 'createdAt', 'weights', 'checklistVersion', 'questions', 'hideNames'];
const LISTS = ['members', 'hands', 'consensus', 'actions'];
const MEMBER = ['id', 'number', 'name', 'respondent', 'source', 'service', 'checklistVersion', 'weights', 'answers'];
const ACTION = ['id', 'what', 'factor', 'item', 'owner', 'due', 'done', 'addedAt'];

const fields = v.custom<Fields>(isFields);
const flag = v.boolean();
const source = v.picklist(['file', 'link', 'by-hand']);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_HANDS));
const ordinal = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000));
const questionId = v.pipe(v.string(), v.check(isItemId));

export function salvageTeam(
  from: Fields,
  members: readonly unknown[],
  checklist: Checklist,
  reader: Reader,
): TeamDraft {
  reader.only(from, [...ENVELOPE, ...FIELDS, ...LISTS]);
  const service = reader.field(from, 'service', fields, {});
  reader.only(service, ['id', 'name', 'team', 'description']);
  return {
    id: reader.field(from, 'id', recordId, null),
    service: {
      id: reader.field(service, 'id', recordId, null),
      name: reader.textField(service, 'name'),
      team: reader.textField(service, 'team'),
      description: reader.textField(service, 'description'),
    },
    round: reader.textField(from, 'round'),
    createdAt: reader.field(from, 'createdAt', v.nullable(time), null),
    weights: salvageWeights(from, reader),
    checklistVersion: reader.field(from, 'checklistVersion', version, checklist.version),
    questions: salvageQuestions(from, reader),
    members: numbered(salvageMembers(members, checklist, reader)),
    hands: salvageHands(reader.field(from, 'hands', fields, {}), reader),
    consensus: salvageAnswers(reader.field(from, 'consensus', fields, {}), checklist, reader),
    actions: salvageActions(reader.field(from, 'actions', v.array(v.unknown()), []), reader),
    hideNames: reader.field(from, 'hideNames', flag, false),
  };
}

function salvageQuestions(from: Fields, reader: Reader): readonly string[] | null {
  const given = reader.field(from, 'questions', v.nullable(v.array(v.unknown())), null);
  if (given === null) return null;
  return [...new Set(given)].flatMap((id) => {
    if (v.is(questionId, id)) return [id];
    reader.problems.push({ code: 'id-ignored', item: typeof id === 'string' ? id.slice(0, 100) : found(id) });
    return [];
  });
}

type Numbered = TeamDraft['members'][number];
type Unnumbered = Omit<Numbered, 'number'> & { number: number | null };

function salvageMembers(given: readonly unknown[], checklist: Checklist, reader: Reader): readonly Unnumbered[] {
  const taken = new Set<string>();
  return given.flatMap((each, position): Unnumbered[] => {
    const place = { member: position };
    const answers = isFields(each) ? each.answers : undefined;
    if (!isFields(each) || !isFields(answers)) {
      reader.problems.push({ code: 'member-dropped', ...place, found: found(isFields(each) ? answers : each) });
      return [];
    }
    reader.only(each, MEMBER, place);
    const service = reader.field(each, 'service', fields, {}, place);
    const name = reader.textField(each, 'name', place);
    return [
      {
        id: ownId(each, taken, reader, place),
        number: reader.field(each, 'number', v.nullable(ordinal), null, place),
        name,
        respondent: Object.hasOwn(each, 'respondent') ? reader.textField(each, 'respondent', place) : name,
        source: reader.field(each, 'source', source, 'file', place),
        service: {
          id: reader.field(service, 'id', recordId, null, place),
          name: reader.textField(service, 'name', place),
        },
        checklistVersion: reader.field(each, 'checklistVersion', version, checklist.version, place),
        weights: salvageWeights(each, reader, place),
        answers: salvageAnswers(answers, checklist, reader, place),
      },
    ];
  });
}

/** The id of a member or an action; null, and said, where another one of the file has it. */
function ownId(from: Fields, taken: Set<string>, reader: Reader, place: { member?: number; action?: number }) {
  const id = reader.field(from, 'id', recordId, null, place);
  if (id === null) return null;
  if (taken.has(id)) {
    reader.problems.push({ code: 'id-taken', ...place, found: id });
    return null;
  }
  taken.add(id);
  return id;
}

/** In the order of their numbers; who has none, or one that somebody else has, comes after everybody. */
function numbered(members: readonly Unnumbered[]): readonly Numbered[] {
  const taken = new Set<number>();
  let last = Math.max(0, ...members.map(({ number }) => number ?? 0));
  return members
    .map((member) => {
      const free = member.number !== null && !taken.has(member.number);
      const number = free && member.number !== null ? member.number : ++last;
      taken.add(number);
      return { ...member, number };
    })
    .sort((a, b) => a.number - b.number);
}

function salvageHands(given: Fields, reader: Reader): Readonly<Record<string, Hands>> {
  const hands: Record<string, Hands> = {};
  for (const [item, record] of Object.entries(given)) {
    if (!isItemId(item)) reader.problems.push({ code: 'id-ignored', item: item.slice(0, 100) });
    else if (!isFields(record)) reader.problems.push({ code: 'hands-dropped', item, found: found(record) });
    else {
      reader.only(record, ANSWERS, { item });
      const counts = ANSWERS.map((answer) => [answer, reader.field(record, answer, count, 0, { item })] as const);
      if (counts.some(([, raised]) => raised > 0)) hands[item] = Object.fromEntries(counts) as Hands;
    }
  }
  return hands;
}

function salvageActions(given: readonly unknown[], reader: Reader): TeamDraft['actions'] {
  const taken = new Set<string>();
  return given.flatMap((each, position) => {
    const place = { action: position };
    if (!isFields(each) || typeof each.what !== 'string') {
      reader.problems.push({ code: 'action-dropped', ...place, found: found(isFields(each) ? each.what : each) });
      return [];
    }
    reader.only(each, ACTION, place);
    return [
      {
        id: ownId(each, taken, reader, place),
        what: reader.textField(each, 'what', place),
        factor: reader.field(each, 'factor', v.nullable(v.picklist(FACTOR_IDS)), null, place),
        item: reader.field(each, 'item', v.nullable(questionId), null, place),
        owner: reader.textField(each, 'owner', place),
        due: reader.field(each, 'due', v.nullable(day), null, place),
        done: reader.field(each, 'done', flag, false, place),
        addedAt: reader.field(each, 'addedAt', v.nullable(time), null, place),
      },
    ];
  });
}
