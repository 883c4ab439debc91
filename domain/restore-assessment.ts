/** Salvages an assessment field by field, its snapshots one by one. */
import * as v from 'valibot';
import type { Checklist } from './checklist';
import type { Draft, DraftSnapshot } from './draft';
import type { FactorId, Tier, Weights } from './factors';
import { FACTOR_IDS, isFactorId } from './factors';
import type { Fields, Place, Reader } from './fields';
import { isFields, recordId, tier, time, version } from './fields';
import { found } from './problems';
import { salvageAnswers } from './restore-answers';

const FIELDS = ['id', 'service', 'respondent', 'checklistVersion', 'weights', 'answers', 'snapshots'];
const SNAPSHOT_FIELDS = ['id', 'takenAt', 'reason', 'checklistVersion', 'scoringVersion', 'weights', 'answers'];

/** Snapshots from before scoring versions were written are of the first. */
const FIRST_SCORING = 1;

/** A draft of what can be read. Missing ids stay null, a missing checklist version becomes the checklist's. */
export function salvageAssessment(from: Fields, answers: Fields, checklist: Checklist, reader: Reader): Draft {
  reader.only(from, FIELDS);
  const service = reader.field(from, 'service', v.custom<Fields>(isFields), {});
  reader.only(service, ['id', 'name', 'team', 'description']);
  return {
    id: reader.field(from, 'id', recordId, null),
    service: {
      id: reader.field(service, 'id', recordId, null),
      name: reader.textField(service, 'name'),
      team: reader.textField(service, 'team'),
      description: reader.textField(service, 'description'),
    },
    respondent: reader.textField(from, 'respondent'),
    checklistVersion: reader.field(from, 'checklistVersion', version, checklist.version),
    weights: salvageWeights(from, reader),
    answers: salvageAnswers(answers, checklist, reader),
    snapshots: salvageSnapshots(from, checklist, reader),
  };
}

/** Tiers by factor; one that cannot be read is the default, and named. */
export function salvageWeights(from: Fields, reader: Reader, place: Place = {}): Weights {
  const given = reader.field(from, 'weights', v.nullable(v.custom<Fields>(isFields)), null, place);
  if (given === null) return null;
  const weights: Partial<Record<FactorId, Tier>> = {};
  for (const factor of FACTOR_IDS) {
    if (!Object.hasOwn(given, factor)) continue;
    const moved = given[factor];
    if (v.is(tier, moved)) weights[factor] = moved;
    else reader.problems.push({ code: 'weight-dropped', factor, found: found(moved), ...place });
  }
  for (const name of Object.keys(given)) {
    if (isFactorId(name)) continue;
    reader.problems.push({ code: 'weight-dropped', factor: name.slice(0, 100), found: found(given[name]), ...place });
  }
  return weights;
}

function salvageSnapshots(from: Fields, checklist: Checklist, reader: Reader): readonly DraftSnapshot[] {
  const given = reader.field(from, 'snapshots', v.array(v.unknown()), []);
  return given.flatMap((each, position) => {
    const readable = isFields(each) && v.is(time, each.takenAt) && isFields(each.answers);
    if (!readable) reader.problems.push({ code: 'snapshot-dropped', snapshot: position, found: found(each) });
    return readable ? [salvageSnapshot(each, position, checklist, reader)] : [];
  });
}

function salvageSnapshot(from: Fields, position: number, checklist: Checklist, reader: Reader): DraftSnapshot {
  const place = { snapshot: position };
  reader.only(from, SNAPSHOT_FIELDS, place);
  return {
    id: reader.field(from, 'id', recordId, null, place),
    takenAt: reader.field(from, 'takenAt', time, '', place),
    reason: reader.textField(from, 'reason', place),
    checklistVersion: reader.field(from, 'checklistVersion', version, checklist.version, place),
    scoringVersion: reader.field(from, 'scoringVersion', version, FIRST_SCORING, place),
    weights: salvageWeights(from, reader, place),
    answers: isFields(from.answers) ? salvageAnswers(from.answers, checklist, reader, place) : {},
  };
}
