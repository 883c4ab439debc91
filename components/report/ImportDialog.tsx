'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { completed, type Draft } from '@/domain/draft';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useActions, useChecklist } from '@/state/hooks';
import { browserRandom, newId } from '@/state/ids';
import { ChooseFile } from './ChooseFile';
import { ImportPreview } from './ImportPreview';
import { ImportRefusal } from './ImportRefusal';
import type { ImportWords } from './import-words';
import { type Reading, readFile, readText } from './read-report';

type ImportDialogProps = { words: ImportWords; locale: Locale; onClose: () => void };
type Stage = { name: string; reading: Reading | null } | null;

/** Choose, look, then add: three steps of one dialog. Nothing is stored before the last. */
export default function ImportDialog({ words, locale, onClose }: ImportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const [stage, setStage] = useState<Stage>(null);
  const checklist = useChecklist();
  const { importAssessment } = useActions();

  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  // A new step is announced by its heading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is the reason to move the focus
  useEffect(() => heading.current?.focus(), [stage?.reading]);

  const take = async (name: string, reading: Reading | Promise<Reading>) => {
    setStage({ name, reading: null });
    setStage({ name, reading: await reading });
  };
  const add = (draft: Draft) => {
    importAssessment(completed(draft, () => newId(Date.now(), browserRandom)));
    dialog.current?.close();
  };
  const reading = stage?.reading;
  const readable = reading?.kind === 'ok' || reading?.kind === 'repaired';
  const title =
    !stage || !reading ? words.title : fill(readable ? words.preview.title : words.refused.title, { file: stage.name });
  const again = (
    <button className="btn" type="button" onClick={() => setStage(null)}>
      {words.back}
    </button>
  );
  const cancel = (
    <button className="btn btn-quiet" type="button" onClick={() => dialog.current?.close()}>
      {words.cancel}
    </button>
  );
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={titleId} onClose={onClose}>
      <div className="stack preview">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {!stage && (
          <ChooseFile
            words={words}
            onFile={(file) => take(file.name, readFile(file, checklist))}
            onText={(text) => take(words.pastedName, readText(text, checklist))}
            cancel={cancel}
          />
        )}
        {stage && !reading && <p role="status">{fill(words.reading, { file: stage.name })}</p>}
        {reading && readable && (
          <ImportPreview reading={reading} words={words} locale={locale} onAdd={add} again={again} cancel={cancel} />
        )}
        {reading && !readable && <ImportRefusal reading={reading} words={words} again={again} cancel={cancel} />}
      </div>
    </dialog>
  );
}
