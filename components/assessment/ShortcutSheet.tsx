'use client';

import { type RefObject, useId } from 'react';
import type { Ui } from '@/content/ui';

/** All shortcuts, in a dialog. */
export function ShortcutSheet({
  dialog,
  words,
}: {
  dialog: RefObject<HTMLDialogElement | null>;
  words: Ui['assess']['keys'];
}) {
  const id = useId();
  const rows: [keys: readonly string[], text: string][] = [
    [['1', '2', '3', '4', '5'], words.answers],
    [['J', 'K'], words.move],
    [['U'], words.unanswered],
    [['E'], words.evidence],
    [['Esc'], words.leave],
    [['?'], words.help],
    [[words.arrowKeys], words.arrows],
  ];
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <dl className="keys">
        {rows.map(([keys, text]) => (
          <div key={text}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{words.note}</p>
      <form method="dialog" className="acts">
        <button className="btn" type="submit">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}
