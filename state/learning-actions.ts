/** The ways to add to what was learnt. Every edit touches only the fields it changes, so that two tabs do not undo each other. */
import type { Attempt, Learner, Learning, LessonProgress } from '@/domain/learning';
import { answered, attemptsAt, NOT_BEGUN, progressOf } from '@/domain/learning';
import { joinLearning } from '@/domain/learning-join';
import type { Edits } from './edits';
import { learningKey } from './keys';
import type { LearningView } from './learning-view';
import { LEARNER } from './learning-view';
import type { StoredAttempt, Values } from './record';

const stored = (attempt: Attempt | null): StoredAttempt | null =>
  attempt && [attempt.option, attempt.right, attempt.at];

const differ = (a: Attempt | null, b: Attempt | null) => JSON.stringify(stored(a)) !== JSON.stringify(stored(b));

/** The fields in which two versions of a lesson differ, with the values of the second. */
function lessonEdit(before: LessonProgress, after: LessonProgress): Partial<Values> {
  const edit: Partial<Values> = {};
  if (before.readAt !== after.readAt) edit.readAt = after.readAt;
  if (before.triedAt !== after.triedAt) edit.triedAt = after.triedAt;
  if (before.note !== after.note) edit.note = after.note;
  for (const id of new Set([...Object.keys(before.questions), ...Object.keys(after.questions)])) {
    const [was, is] = [attemptsAt(before, id), attemptsAt(after, id)];
    if (differ(was.first, is.first)) edit[`first:${id}`] = stored(is.first);
    if (differ(was.last, is.last)) edit[`last:${id}`] = stored(is.last);
    if (was.rightAt !== is.rightAt) edit[`right:${id}`] = is.rightAt;
  }
  return edit;
}

export type LearningActions = ReturnType<typeof createLearningActions>;

type LearningActionsOptions = {
  view: LearningView;
  /** Reads what other tabs may have stored a moment ago. */
  readLocal: () => void;
  edit: (edits: Edits) => void;
  /** ISO 8601. */
  now: () => string;
};

export function createLearningActions({ view, readLocal, edit, now }: LearningActionsOptions) {
  function here(lesson: string): LessonProgress {
    readLocal();
    return progressOf(view.learning(), lesson);
  }

  /** Makes a lesson's record say `after`, touching only the fields that differ. */
  function write(lesson: string, after: LessonProgress, before = here(lesson)) {
    const values = lessonEdit(before, after);
    if (Object.keys(values).length > 0) edit(new Map([[learningKey(lesson), values]]));
  }

  return {
    /** The end of a lesson was reached. The first time counts. */
    markRead(lesson: string) {
      const known = here(lesson);
      write(lesson, { ...known, readAt: known.readAt ?? now() }, known);
    },
    /** A lesson's simulation was solved. The first time counts. */
    markTried(lesson: string) {
      const known = here(lesson);
      write(lesson, { ...known, triedAt: known.triedAt ?? now() }, known);
    },
    /** Keeps an answer to a quiz question. */
    answerQuestion(lesson: string, question: string, option: string, right: boolean) {
      const known = here(lesson);
      const progress = answered(attemptsAt(known, question), { option, right, at: now() });
      write(lesson, { ...known, questions: { ...known.questions, [question]: progress } }, known);
    },
    /** Keeps the open questions a learner noted in a lesson. */
    noteQuestion(lesson: string, note: string) {
      const known = here(lesson);
      write(lesson, { ...known, note }, known);
    },
    /** Forgets what was done in a lesson, its note excepted. Returns what was known, which `restoreLesson` brings back. */
    resetLesson(lesson: string): LessonProgress {
      const known = here(lesson);
      write(lesson, { ...NOT_BEGUN, note: known.note }, known);
      return known;
    },
    restoreLesson(lesson: string, progress: LessonProgress) {
      const known = here(lesson);
      // Starting over leaves the note alone, and so does its undoing.
      write(lesson, { ...progress, note: known.note }, known);
    },
    editLearner(words: Partial<Learner>) {
      edit(new Map([[learningKey(LEARNER), words]]));
    },
    /** Joins learning from a backup to what is here; nothing of either is lost. */
    importLearning(given: Learning) {
      readLocal();
      const joined = joinLearning(view.learning(), given);
      for (const [lesson, progress] of Object.entries(joined.lessons)) write(lesson, progress);
      const { learner } = view.learning();
      const isNamed = learner.name === joined.learner.name && learner.mentor === joined.learner.mentor;
      if (!isNamed) edit(new Map([[learningKey(LEARNER), joined.learner]]));
    },
  };
}
