'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isComposing } from '@/components/ui/composing';
import type { Ui } from '@/content/ui';
import { type ItemAnswer, needsReason } from '@/domain/answers';
import { focusRow } from './moves';
import { NoteShown } from './NoteShown';

type EvidenceProps = {
  itemId: string;
  given: ItemAnswer;
  disabled: boolean;
  words: Ui['question'];
  onNote: (note: string) => void;
};

/** The note of one question: closed it shows what is written, open it is a field; open by itself when a reason is needed. */
export function Evidence({ itemId, given, disabled, words, onNote }: EvidenceProps) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const reason = given.answer === 'not-applicable';
  const missing = needsReason(given);
  const id = `note-${itemId}`;

  useEffect(() => {
    if (open && !wasOpen.current) {
      field.current?.focus();
      // The field alone would come into view, without what belongs to it.
      field.current?.closest('[data-item]')?.scrollIntoView({ block: 'nearest' });
    }
    if (!open && wasOpen.current) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);

  // Back to the answer, where the keys act again; a syllable being composed keeps its Escape.
  const leave = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    wasOpen.current = false;
    setOpen(false);
    focusRow(event.currentTarget.closest<HTMLElement>('[data-item]') ?? undefined);
  };

  if (!open && !missing) {
    return (
      <div className="ev" data-note-of={itemId}>
        {given.note !== '' && <NoteShown note={given.note} label={words.drawing} />}
        <button
          ref={opener}
          className="linkbtn no-print"
          type="button"
          disabled={disabled}
          onClick={() => setOpen(true)}
          data-open-note=""
        >
          {given.note === '' ? words.addEvidence : words.editEvidence}
        </button>
      </div>
    );
  }
  return (
    <div className="ev" data-note-of={itemId}>
      <div className={missing ? 'field err' : 'field'}>
        <label htmlFor={id}>{reason ? words.reason : words.evidence}</label>
        <textarea
          ref={field}
          id={id}
          rows={2}
          value={given.note}
          disabled={disabled}
          aria-describedby={`${id}-hint`}
          onFocus={() => setOpen(true)}
          onKeyDown={leave}
          onChange={(event) => onNote(event.target.value)}
          {...(missing ? { 'aria-invalid': true } : {})}
        />
        <span className={missing ? 'msg' : 'hint'} id={`${id}-hint`}>
          {missing ? words.reasonMissing : words.evidenceHint}
        </span>
        {!missing && (
          <button className="linkbtn" type="button" onClick={() => setOpen(false)}>
            {words.closeEvidence}
          </button>
        )}
      </div>
    </div>
  );
}
