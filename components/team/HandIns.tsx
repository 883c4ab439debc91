'use client';

import { useId, useRef, useState } from 'react';
import { Notice } from '@/components/ui/Notice';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { TeamWords } from './team-words';
import { useDropped } from './use-dropped';
import type { useHandIns } from './use-hand-ins';
import { useWindow } from './use-window';
import { WindowMoves } from './WindowMoves';
import './hand-ins.css';

/** So many notes of what came in stand below it at a time. */
const NOTES = 25;

type HandInsProps = {
  handIns: ReturnType<typeof useHandIns>;
  disabled: boolean;
  words: TeamWords;
  locale: Locale;
  onByHand: () => void;
};

/** Where hand-ins come in: by dropping anywhere on the page, by choosing, by pasting, or by hand. */
export function HandIns({ handIns, disabled, words, locale, onByHand }: HandInsProps) {
  const id = useId();
  const labels = words.team.handIn;
  const [text, setText] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { said, remarks, takeFiles, takeText, include, dismiss } = handIns;
  const shown = useWindow(remarks.length, NOTES);
  const foreign = remarks.filter(({ handIn }) => handIn !== null);
  const over = useDropped(disabled ? null : takeFiles);
  // The notice that had the focus is gone.
  const away = (act: () => void) => () => {
    act();
    heading.current?.focus();
  };
  return (
    <section className="hand-ins no-print" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {labels.heading}
      </h2>
      <div className={over ? 'merge-in is-over' : 'merge-in'}>
        <div>
          <label htmlFor={`${id}-files`}>
            <b>{labels.drop}</b>
          </label>
          <p className="muted small">{labels.dropText}</p>
        </div>
        <input
          id={`${id}-files`}
          ref={picker}
          type="file"
          multiple={true}
          disabled={disabled}
          accept=".md,.markdown,.json,.txt,text/markdown,application/json"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // So that the same file can be chosen again.
            event.target.value = '';
            if (files.length > 0) takeFiles(files);
          }}
        />
      </div>
      <div className="merge-more">
        <details>
          <summary>{labels.paste}</summary>
          <div className="field">
            <label htmlFor={`${id}-text`}>{labels.pasteLabel}</label>
            <textarea
              id={`${id}-text`}
              rows={3}
              value={text}
              spellCheck={false}
              aria-describedby={`${id}-hint`}
              onChange={(event) => setText(event.target.value)}
            />
            <span className="hint" id={`${id}-hint`}>
              {labels.pasteHint}
            </span>
            <button
              className="btn btn-sm"
              type="button"
              disabled={disabled || text.trim() === ''}
              onClick={() => {
                takeText(text);
                setText('');
              }}
            >
              {labels.pasteRead}
            </button>
          </div>
        </details>
        <button className="linkbtn" type="button" disabled={disabled} onClick={onByHand}>
          {labels.byHand}
        </button>
      </div>
      <p className="merge-said" role="status">
        {said}
      </p>
      {remarks.length > 1 && (
        <div className="merge-all-acts">
          {foreign.length > 1 && (
            <button className="btn btn-sm" type="button" disabled={disabled} onClick={away(() => include(foreign))}>
              {plural(locale, foreign.length, labels.includeAll)}
            </button>
          )}
          <button className="btn btn-sm btn-quiet" type="button" onClick={away(() => dismiss(null))}>
            {labels.dismissAll}
          </button>
        </div>
      )}
      {remarks.slice(shown.from, shown.to).map((remark) => (
        <Notice
          key={`${remark.title}${remark.lines.join()}`}
          title={remark.title}
          kind="neutral"
          actions={
            <>
              {remark.handIn && (
                <button
                  className="btn btn-sm"
                  type="button"
                  disabled={disabled}
                  onClick={away(() => include([remark]))}
                >
                  {labels.include}
                </button>
              )}
              <button className="btn btn-sm btn-quiet" type="button" onClick={away(() => dismiss(remark))}>
                {labels.dismiss}
              </button>
            </>
          }
        >
          {remark.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      ))}
      <WindowMoves
        window={shown}
        said={fill(labels.window, { from: shown.from + 1, to: shown.to, n: shown.total })}
        earlier={labels.earlier}
        later={labels.later}
      />
    </section>
  );
}
