'use client';

import { type DragEvent, type ReactNode, useId, useState } from 'react';
import type { ImportWords } from './import-words';

type ChooseFileProps = {
  words: ImportWords;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  cancel: ReactNode;
};

/** A file by choice or by drop, or pasted text. */
export function ChooseFile({ words, onFile, onText, cancel }: ChooseFileProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <>
      <p>{words.lead}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the field inside it does the same by keyboard. */}
      <div
        className={over ? 'drop is-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label className="l" htmlFor={`${id}-file`}>
          {words.choose}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".md,.markdown,.json,.txt,text/markdown,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onFile(file);
          }}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>{words.paste}</label>
        <textarea
          id={`${id}-text`}
          rows={4}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="acts">
        <button className="btn btn-primary" type="button" disabled={text.trim() === ''} onClick={() => onText(text)}>
          {words.read}
        </button>
        {cancel}
      </div>
    </>
  );
}
