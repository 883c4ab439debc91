'use client';

import { Modal } from '@/components/ui/Modal';
import type { Ui } from '@/content/ui';
import './overview.css';

/** All keys of the presenter view. */
export function KeySheet({ words, onClose }: { words: Ui['presenter']['keys']; onClose: () => void }) {
  const { names } = words;
  const rows: [keys: readonly string[], text: string][] = [
    [[names.right, 'Page Down'], words.next],
    [[names.left, 'Page Up'], words.previous],
    [['Home', 'End'], words.ends],
    [[names.space], words.timer],
    [['R'], words.again],
    [['N'], words.notes],
    [['W'], words.window],
    [['O'], words.overview],
    [['L'], words.theme],
    [['F'], words.full],
    [['Esc'], words.leave],
    [['?'], words.help],
  ];
  return (
    <Modal title={words.title} onClose={onClose}>
      {(close) => (
        <>
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
          <p className="acts">
            <button type="button" className="btn" onClick={close}>
              {words.close}
            </button>
          </p>
        </>
      )}
    </Modal>
  );
}
