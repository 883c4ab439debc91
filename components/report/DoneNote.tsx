'use client';

import { useState } from 'react';
import type { Done } from './sharing-parts';
import './done-note.css';

/** Says what was done, and offers the way back until it is closed. */
export function DoneNote({ done, onClose }: { done: Done; onClose: () => void }) {
  const [undone, setUndone] = useState<string | null>(null);
  const { said, undo, close } = done;
  return (
    <div className="done-note no-print" data-done="">
      <p role="status">{undone ?? said}</p>
      {undo && undone === null && (
        <button
          className="btn btn-sm"
          type="button"
          onClick={() => {
            undo.run();
            setUndone(undo.said);
          }}
        >
          {undo.label}
        </button>
      )}
      <button className="btn btn-sm btn-quiet" type="button" onClick={onClose}>
        {close}
      </button>
    </div>
  );
}
