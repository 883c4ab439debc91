/** Learning as part of a backup: written as it is and read back item by item. */
import * as v from 'valibot';
import type { Fields, Reader } from './fields';
import { createReader, isFields, isItemId, time } from './fields';
import type { Learning, LessonProgress, QuestionProgress } from './learning';
import { NOTHING_LEARNT } from './learning';
import type { Opened } from './problems';
import { found, opened } from './problems';

/** `{ learner: { name, mentor }, lessons: { codebase: { readAt, triedAt, questions, note } } }` */
export type LearningFile = Learning;

/** In UTC, so that the order of two texts is the order of two moments. */
const utc = v.pipe(
  time,
  v.transform((value) => new Date(value).toISOString()),
);
const attempt = v.nullable(v.object({ option: v.string(), right: v.boolean(), at: utc }));
const moment = v.nullable(utc);

/** Learning as it stands in a backup. */
export function toLearningFile({ learner, lessons }: Learning): LearningFile {
  return { learner, lessons };
}

/** Reads what `toLearningFile` wrote, of any source: what fits is taken, what does not is named and costs nothing else. */
export function restoreLearning(data: unknown): Opened<Learning> {
  const reader = createReader();
  if (!isFields(data)) {
    if (data !== undefined && data !== null) {
      reader.problems.push({ code: 'field-dropped', field: 'learning', found: found(data) });
    }
    return opened(NOTHING_LEARNT, reader.problems);
  }
  reader.only(data, ['learner', 'lessons']);
  const learner = isFields(data.learner) ? data.learner : {};
  return opened(
    {
      learner: { name: reader.textField(learner, 'name'), mentor: reader.textField(learner, 'mentor') },
      lessons: each(data.lessons, reader, salvageLesson),
    },
    reader.problems,
  );
}

/** Reads records by id; one that cannot be read costs no other. */
function each<T>(from: unknown, reader: Reader, salvage: (record: Fields, id: string, reader: Reader) => T) {
  const kept: Record<string, T> = {};
  for (const [id, record] of Object.entries(isFields(from) ? from : {})) {
    if (!isItemId(id)) reader.problems.push({ code: 'id-ignored', item: id.slice(0, 100) });
    else if (!isFields(record)) reader.problems.push({ code: 'record-dropped', item: id, found: found(record) });
    else kept[id] = salvage(record, id, reader);
  }
  return kept;
}

function salvageLesson(record: Fields, item: string, reader: Reader): LessonProgress {
  reader.only(record, ['readAt', 'triedAt', 'questions', 'note'], { item });
  return {
    readAt: reader.field(record, 'readAt', moment, null, { item }),
    triedAt: reader.field(record, 'triedAt', moment, null, { item }),
    questions: each(record.questions, reader, salvageQuestion),
    note: reader.textField(record, 'note', { item }),
  };
}

function salvageQuestion(record: Fields, item: string, reader: Reader): QuestionProgress {
  reader.only(record, ['first', 'last', 'rightAt'], { item });
  return {
    first: reader.field(record, 'first', attempt, null, { item }),
    last: reader.field(record, 'last', attempt, null, { item }),
    rightAt: reader.field(record, 'rightAt', moment, null, { item }),
  };
}
