'use client';

import { useState } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { Ui } from '@/content/ui';
import { takeUpdate } from '@/state/worker';

/** Offers a newer version. It waits for as long as the reader likes. */
export function UpdateNotice({ words }: { words: Ui['offline']['update'] }) {
  const [hidden, setHidden] = useState(false);
  return (
    <div role="status">
      {!hidden && (
        <div className="wrap notices no-print">
          <Notice
            title={words.title}
            actions={
              <>
                <button className="btn" type="button" onClick={takeUpdate}>
                  {words.take}
                </button>
                <button className="btn btn-quiet" type="button" onClick={() => setHidden(true)}>
                  {words.later}
                </button>
              </>
            }
          >
            <p>{words.text}</p>
          </Notice>
        </div>
      )}
    </div>
  );
}
