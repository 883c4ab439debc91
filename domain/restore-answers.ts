/** Salvages answers record by record: one that cannot be read costs no other. */

import * as v from 'valibot';
import type { Answers, ItemAnswer } from './answers';
import { needsReason } from './answers';
import type { Checklist } from './checklist';
import { itemById } from './checklist';
import type { Fields, Place, Reader } from './fields';
import { answer, isFields, isItemId, time } from './fields';
import { found } from './problems';

/** Answers by item id. Ids the checklist does not know are kept; ids that can be no question's are named and left. */
export function salvageAnswers(from: Fields, checklist: Checklist, reader: Reader, place: Place = {}): Answers {
  const answers: Record<string, ItemAnswer> = {};
  for (const [id, record] of Object.entries(from)) {
    if (!isItemId(id)) reader.problems.push({ code: 'id-ignored', ...place, item: id.slice(0, 100) });
    else if (!isFields(record))
      reader.problems.push({ code: 'record-dropped', ...place, item: id, found: found(record) });
    else answers[id] = salvageAnswer(record, id, checklist, reader, place);
  }
  return answers;
}

function salvageAnswer(record: Fields, id: string, checklist: Checklist, reader: Reader, place: Place): ItemAnswer {
  const here = { ...place, item: id };
  reader.only(record, ['answer', 'note', 'answeredAt'], here);
  const said = record.answer ?? null;
  const given: ItemAnswer = {
    answer: v.is(answer, said) ? said : null,
    note: reader.textField(record, 'note', here),
    answeredAt: reader.field(record, 'answeredAt', v.nullable(time), null, here),
  };
  if (!v.is(answer, said)) reader.problems.push({ code: 'answer-unknown', ...here, found: found(said) });
  if (given.answer !== 'not-applicable') return given;
  if (itemById(checklist, id)?.mayNotApply === false) {
    reader.problems.push({ code: 'not-applicable-refused', ...here });
    return { ...given, answer: null, answeredAt: null };
  }
  if (needsReason(given)) reader.problems.push({ code: 'reason-missing', ...here });
  return given;
}
