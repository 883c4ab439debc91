'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { CopyButton } from '@/components/ui/CopyButton';
import { saveFile } from '@/components/ui/save-file';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import { useStored } from '@/state/hooks';
import { AttachDrawing } from './AttachDrawing';
import { parseFailure } from './parse-failure';
import { RedrawEditor, selectLine } from './RedrawEditor';
import { useRedraw } from './use-redraw';
import './redraw.css';

const FRAME = `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/redraw/`;

export type RedrawDialogProps = {
  /** "config/promote". */
  picture: string;
  title: string;
  original: string;
  questions: readonly { id: string; number: string; question: string }[];
  words: Ui['redraw'];
  onClose: () => void;
};

/** A diagram's source beside its drawing. What is typed is kept at once, so that nothing is lost by closing. */
export function RedrawDialog({ picture, title, original, questions, words, onClose }: RedrawDialogProps) {
  const [kept, keep] = useStored(`redraw:${picture}`, original);
  const source = kept === '' ? original : kept;
  const [before, setBefore] = useState<string | null>(null);
  const [saved, setSaved] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const told = useId();
  const heading = useId();
  const { state, failure, forPaper } = useRedraw(frame, source);

  useEffect(() => dialog.current?.showModal(), []);

  const change = (text: string) => {
    // Nothing stored means the original, so an empty field is kept as an empty line.
    keep(text === '' ? '\n' : text);
    setBefore(null);
  };
  const reset = () => {
    setBefore(source);
    keep('');
  };
  const save = async () => {
    const svg = await forPaper();
    const file = `${picture.replace('/', '-')}.svg`;
    if (svg && saveFile(file, svg, 'image/svg+xml')) setSaved(fill(words.saved, { file }));
  };
  const line = failure?.line ?? null;
  const read = failure && parseFailure(failure.message);
  const says = {
    waiting: words.loading,
    unreachable: words.unreachable,
    drawn: words.drawn,
    failed: line === null ? words.failed : fill(words.failedAt, { line }),
  }[state];

  return (
    <dialog className="dialog redraw" ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <div className="rd-head">
        <h2 id={heading}>{words.title}</h2>
        <button className="btn btn-quiet" type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <p className="small">{fill(words.lead, { title })}</p>
      <div className="rd-cols">
        <RedrawEditor field={field} label={words.source} value={source} onChange={change} badLine={line} told={told} />
        <div className="rd-view">
          <div className="rd-frame">
            <iframe ref={frame} src={FRAME} title={words.frame} />
          </div>
          <p id={told} role="status" className={state === 'failed' ? 'rd-told bad' : 'rd-told'}>
            {says}
          </p>
          {failure && (
            <div className="rd-why">
              {read && <p>{words.missing[read.missing ?? 'unfit']}</p>}
              <pre>{read ? read.excerpt : failure.message}</pre>
            </div>
          )}
          {line !== null && (
            <button
              className="btn btn-sm"
              type="button"
              onClick={() => field.current && selectLine(field.current, line)}
            >
              {fill(words.goTo, { line })}
            </button>
          )}
        </div>
      </div>
      <div className="acts">
        <CopyButton text={() => source} label={words.copy} done={words.copied} />
        <button
          className="btn btn-sm btn-quiet"
          type="button"
          disabled={state !== 'drawn'}
          aria-describedby={told}
          onClick={save}
        >
          {words.save}
        </button>
        {source !== original && (
          <button className="btn btn-sm btn-quiet" type="button" onClick={reset}>
            {words.reset}
          </button>
        )}
        {before !== null && (
          <button className="btn btn-sm btn-quiet" type="button" onClick={() => change(before)}>
            {words.restore}
          </button>
        )}
        <span role="status" className="small">
          {saved}
        </span>
      </div>
      {questions.length > 0 && (
        <AttachDrawing picture={picture} source={source} questions={questions} words={words.attach} onOpen={change} />
      )}
    </dialog>
  );
}
