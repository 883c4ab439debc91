'use client';

import { useRef, useState } from 'react';
import type { Ui } from '@/content/ui';
import { useActions } from '@/state/hooks';

/** Deletes everything of ours from this browser: one click, confirmed, complete. */
export function DeleteData({ words }: { words: Ui['deleteData'] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [done, setDone] = useState<'whole' | 'partly' | null>(null);
  const { deleteAll } = useActions();
  const remove = async () => {
    const whole = await deleteAll();
    setDone(whole ? 'whole' : 'partly');
    dialog.current?.close();
  };
  return (
    <div className="delete-data no-print">
      <button className="btn" type="button" onClick={() => dialog.current?.showModal()}>
        {words.button}
      </button>
      <p role="status">{done && words[done]}</p>
      <dialog className="dialog" ref={dialog} aria-labelledby="delete-data-title">
        <div className="stack">
          <h2 id="delete-data-title">{words.title}</h2>
          <p>{words.text}</p>
          <div className="acts">
            <button className="btn btn-primary" type="button" onClick={remove}>
              {words.confirm}
            </button>
            {/* biome-ignore lint/a11y/noAutofocus: the safe choice has the focus when a dialog asks about deleting. */}
            <button className="btn" type="button" autoFocus onClick={() => dialog.current?.close()}>
              {words.cancel}
            </button>
          </div>
        </div>
      </dialog>
    </div>
  );
}
