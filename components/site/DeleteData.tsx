'use client';

import { type ReactNode, useRef, useState } from 'react';
import type { Ui } from '@/content/ui';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { deleteCaches } from '@/state/caches';
import { useActions, useAssessments } from '@/state/hooks';
import './delete-data.css';

type DeleteDataProps = {
  words: Ui['deleteData'];
  locale: Locale;
  /** A way to save everything first. */
  backup: ReactNode;
};

/** Deletes everything of ours from this browser: a backup offered, confirmed, complete, and told. */
export function DeleteData({ words, locale, backup }: DeleteDataProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [done, setDone] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { assessments, status } = useAssessments();
  const { deleteAll } = useActions();
  const answered = assessments.reduce((sum, { counts }) => sum + counts.answered, 0);
  const held = fill(words.held, {
    services: plural(locale, assessments.length, words.services),
    answers: plural(locale, answered, words.answers),
  });

  const remove = async () => {
    setBusy(true);
    const [whole, pages] = [await deleteAll(), await deleteCaches()];
    setBusy(false);
    setDone(`${whole && pages ? words.whole : words.partly} ${fill(words.gone, { held })}`);
    dialog.current?.close();
  };
  return (
    <div className="delete-data no-print">
      <button
        className="btn"
        type="button"
        disabled={status === 'loading'}
        onClick={() => {
          setDone(null);
          dialog.current?.showModal();
        }}
      >
        {words.button}
      </button>
      <p role="status">{done}</p>
      <dialog className="dialog" ref={dialog} aria-labelledby="delete-data-title">
        <div className="stack">
          <h2 id="delete-data-title">{words.title}</h2>
          <p>{words.text}</p>
          <p>{fill(words.goes, { held })}</p>
          {assessments.length > 0 && (
            <div>
              <p>{words.backup}</p>
              {backup}
            </div>
          )}
          <div className="acts">
            <button className="btn btn-primary" type="button" disabled={busy} onClick={remove}>
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
