/** Learning as the records hold it: a record for each lesson, and one for the learner. */
import type { Attempt, Learner, Learning, LessonProgress, QuestionProgress } from '@/domain/learning';
import { NOTHING_LEARNT } from '@/domain/learning';
import { lessonOf } from './keys';
import type { StoredAttempt, StoredRecord } from './record';
import { fieldValue } from './record';

/** The record of the learner's own words; no lesson has such an id. */
export const LEARNER = '.learner';

export type LearningView = ReturnType<typeof createLearningView>;

/** What the records say, as one value that is replaced when something in it changes. */
export function createLearningView() {
  const lessons = new Map<string, LessonProgress>();
  let learner = NOTHING_LEARNT.learner;
  let seen: Learning | null = NOTHING_LEARNT;
  return {
    /** Takes in a changed record; undefined when it is gone. */
    change(key: string, record: StoredRecord | undefined) {
      const lesson = lessonOf(key);
      if (lesson === null) return;
      if (lesson === LEARNER) learner = learnerIn(record);
      else if (record) lessons.set(lesson, lessonIn(record));
      else lessons.delete(lesson);
      seen = null;
    },
    learning(): Learning {
      seen ??= { learner, lessons: Object.fromEntries([...lessons].sort(byId)) };
      return seen;
    },
  };
}

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

function learnerIn(record: StoredRecord | undefined): Learner {
  return { name: fieldValue(record, 'name') ?? '', mentor: fieldValue(record, 'mentor') ?? '' };
}

function lessonIn(record: StoredRecord): LessonProgress {
  const ids = new Set(Object.keys(record).flatMap((name) => /^(?:first|last|right):(.+)$/.exec(name)?.[1] ?? []));
  const questions = [...ids].sort().map((id): [string, QuestionProgress] => [
    id,
    {
      first: attemptIn(fieldValue(record, `first:${id}`)),
      last: attemptIn(fieldValue(record, `last:${id}`)),
      rightAt: fieldValue(record, `right:${id}`) ?? null,
    },
  ]);
  return {
    readAt: fieldValue(record, 'readAt') ?? null,
    triedAt: fieldValue(record, 'triedAt') ?? null,
    questions: Object.fromEntries(questions.filter(([, { first, last, rightAt }]) => first ?? last ?? rightAt)),
    note: fieldValue(record, 'note') ?? '',
  };
}

function attemptIn(stored: StoredAttempt | null | undefined): Attempt | null {
  return stored ? { option: stored[0], right: stored[1], at: stored[2] } : null;
}
