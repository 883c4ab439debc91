'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { isComposing } from '@/components/ui/composing';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import { progressOf } from '@/domain/learning';
import { useActions } from '@/state/hooks';
import { useLearning } from '@/state/learning-hooks';

type LessonNoteProps = { lesson: string; recordHref: string; words: Ui['learning']['note'] };

/** An open question a learner takes along: closed it shows what is written, open it is a field. Saved with each letter. */
export function LessonNote({ lesson, recordHref, words }: LessonNoteProps) {
  const { learning, ready, readOnly } = useLearning();
  const store = useActions();
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const id = useId();
  const { note } = progressOf(learning, lesson);
  const isEmpty = note.trim() === '';

  useEffect(() => {
    if (open && !wasOpen.current) field.current?.focus();
    if (!open && wasOpen.current) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);

  return (
    <div className="l-note" data-lesson-note={lesson}>
      <button
        ref={opener}
        className="linkbtn"
        type="button"
        aria-expanded={open}
        disabled={!ready || readOnly}
        onClick={() => setOpen(!open)}
      >
        {isEmpty ? words.open : words.edit}
      </button>
      {!open && !isEmpty && <p className="ev-sum">{note}</p>}
      {open && (
        <div className="field">
          <label htmlFor={id}>{words.label}</label>
          <textarea
            ref={field}
            id={id}
            rows={3}
            value={note}
            disabled={readOnly}
            aria-describedby={`${id}-hint`}
            onChange={(event) => store.noteQuestion(lesson, event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && !isComposing(event) && setOpen(false)}
          />
          <span className="hint" id={`${id}-hint`}>
            {words.hint}
          </span>
          <p className="acts">
            <button className="btn btn-sm" type="button" onClick={() => setOpen(false)}>
              {words.close}
            </button>
            <Link href={recordHref}>{words.record}</Link>
            <span className="small" role="status">
              {isEmpty ? '' : words.saved}
            </span>
          </p>
        </div>
      )}
    </div>
  );
}
