/** Joins learning from two places, such as a backup and this browser. */
import type { Attempt, Learning, LessonProgress, QuestionProgress } from './learning';
import { NOT_ASKED, NOT_BEGUN } from './learning';

/**
 * Two histories of one person as one: the earliest time at which anything was done, the first answer and the latest, both
 * notes. Nothing of either is lost. Names given here stay.
 */
export function joinLearning(here: Learning, there: Learning): Learning {
  const ids = new Set([...Object.keys(here.lessons), ...Object.keys(there.lessons)]);
  const lesson = ({ lessons }: Learning, id: string) => (Object.hasOwn(lessons, id) ? lessons[id] : undefined);
  return {
    learner: {
      name: here.learner.name || there.learner.name,
      mentor: here.learner.mentor || there.learner.mentor,
    },
    lessons: Object.fromEntries(
      [...ids].map((id) => [id, joinLessons(lesson(here, id) ?? NOT_BEGUN, lesson(there, id) ?? NOT_BEGUN)]),
    ),
  };
}

function joinLessons(a: LessonProgress, b: LessonProgress): LessonProgress {
  const ids = new Set([...Object.keys(a.questions), ...Object.keys(b.questions)]);
  const question = ({ questions }: LessonProgress, id: string) =>
    Object.hasOwn(questions, id) ? (questions[id] ?? NOT_ASKED) : NOT_ASKED;
  return {
    readAt: earlier(a.readAt, b.readAt),
    triedAt: earlier(a.triedAt, b.triedAt),
    questions: Object.fromEntries([...ids].map((id) => [id, joinQuestions(question(a, id), question(b, id))])),
    note: joinNotes(a.note, b.note),
  };
}

function joinQuestions(a: QuestionProgress, b: QuestionProgress): QuestionProgress {
  return {
    first: byTime(a.first, b.first, false),
    last: byTime(a.last, b.last, true),
    rightAt: earlier(a.rightAt, b.rightAt),
  };
}

function byTime(a: Attempt | null, b: Attempt | null, later: boolean): Attempt | null {
  if (a === null || b === null) return a ?? b;
  if (a.at !== b.at) return a.at < b.at === later ? b : a;
  return JSON.stringify(a) < JSON.stringify(b) ? a : b;
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function joinNotes(a: string, b: string): string {
  if (a.includes(b)) return a;
  return b.includes(a) ? b : `${a}\n\n${b}`;
}
