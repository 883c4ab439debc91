'use client';

import { useState } from 'react';
import { attemptsAt, progressOf, type QuestionProgress } from '@/domain/learning';
import type { QuizQuestion } from '@/domain/quiz';
import { useActions } from '@/state/hooks';
import { useLearning } from '@/state/learning-hooks';

export type Asked = {
  known: QuestionProgress;
  /** The option that was checked; null while the question is open. */
  given: string | null;
  ready: boolean;
  readOnly: boolean;
  check: (option: string) => void;
  again: () => void;
};

/**
 * A question with what is known of it. `fresh`: it opens as if it had not been asked before.
 * Where data of a newer version forbids saving, the answer lasts as long as the page.
 */
export function useAsked(question: QuizQuestion, fresh = false): Asked {
  const { learning, ready, readOnly } = useLearning();
  const store = useActions();
  const [open, setOpen] = useState(fresh);
  const [unsaved, setUnsaved] = useState<string | null>(null);
  const known = attemptsAt(progressOf(learning, question.factor), question.id);
  const last = readOnly ? unsaved : (known.last?.option ?? null);
  return {
    known,
    given: !open && last !== null && question.options.includes(last) ? last : null,
    ready,
    readOnly,
    check(option) {
      if (readOnly) setUnsaved(option);
      else store.answerQuestion(question.factor, question.id, option, option === question.correct);
      setOpen(false);
    },
    again: () => setOpen(true),
  };
}
