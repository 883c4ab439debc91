'use client';

import { useId, useState } from 'react';
import type { Ui } from '@/content/ui';
import { type LessonProgress, progressOf } from '@/domain/learning';
import { useActions } from '@/state/hooks';
import { useLearning } from '@/state/learning-hooks';

/** Forgets what was done in one lesson, and brings it back while the page is open. */
export function ResetLesson({ lesson, words }: { lesson: string; words: Ui['learning']['reset'] }) {
  const { learning, ready, readOnly } = useLearning();
  const store = useActions();
  const [before, setBefore] = useState<LessonProgress | null>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const { readAt, triedAt, questions } = progressOf(learning, lesson);
  const isEmpty = readAt === null && triedAt === null && Object.keys(questions).length === 0;
  if (!ready || readOnly || (isEmpty && before === null)) return null;

  const reset = () => {
    setBefore(store.resetLesson(lesson));
    setSaid(words.done);
  };
  const undo = () => {
    if (before) store.restoreLesson(lesson, before);
    setBefore(null);
    setSaid(words.undone);
  };
  return (
    <div className="l-reset">
      <button
        className="linkbtn"
        type="button"
        aria-describedby={before ? undefined : id}
        onClick={before ? undo : reset}
      >
        {before ? words.undo : words.button}
      </button>
      <p role="status">{said}</p>
      {!before && (
        <p className="small" id={id}>
          {words.note}
        </p>
      )}
    </div>
  );
}
