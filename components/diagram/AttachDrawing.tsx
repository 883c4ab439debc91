'use client';

import { useId, useState } from 'react';
import type { Ui } from '@/content/ui';
import { answerOf } from '@/domain/answers';
import { drawingIn, withDrawing } from '@/domain/drawing';
import { fill } from '@/i18n/format';
import { useActions, useAssessments } from '@/state/hooks';

type AttachDrawingProps = {
  /** "config/promote". */
  picture: string;
  source: string;
  questions: readonly { id: string; number: string; question: string }[];
  words: Ui['redraw']['attach'];
  onOpen: (source: string) => void;
};

/** Keeps the drawing in the note of a question of the current service, from where it goes into every report. */
export function AttachDrawing({ picture, source, questions, words, onOpen }: AttachDrawingProps) {
  const { current, status, readOnly } = useAssessments();
  const { setNote } = useActions();
  const [item, setItem] = useState(questions[0]?.id ?? '');
  const [done, setDone] = useState('');
  const id = useId();
  const note = current ? answerOf(current.answers, item).note : '';
  const attached = drawingIn(note, picture);
  /** The source as a note would hold it. */
  const isKept = attached === drawingIn(withDrawing('', picture, source), picture);
  const number = questions.find((each) => each.id === item)?.number ?? '';
  const attach = () => {
    setNote(item, withDrawing(note, picture, source));
    setDone(fill(words.done, { item: number }));
  };
  return (
    <div className="rd-attach">
      <div className="field">
        <label htmlFor={id}>{words.label}</label>
        <select id={id} value={item} onChange={(event) => setItem(event.target.value)}>
          {questions.map((each) => (
            <option key={each.id} value={each.id}>
              {`${each.number} ${each.question.replaceAll('`', '')}`}
            </option>
          ))}
        </select>
      </div>
      <button className="btn" type="button" disabled={status === 'loading' || readOnly} onClick={attach}>
        {words.button}
      </button>
      {attached !== null && !isKept && (
        <button className="btn btn-quiet" type="button" onClick={() => onOpen(attached)}>
          {words.open}
        </button>
      )}
      <p role="status" className="small">
        {attached !== null && !isKept ? fill(words.again, { item: number }) : done}
      </p>
    </div>
  );
}
