'use client';

import { useId } from 'react';
import { Modal } from '@/components/ui/Modal';

type TextFallbackProps = { title: string; text: string; close: string; onClose: () => void };

/** Where the browser refuses to copy or to save: the text itself, selected, to be copied by hand. */
export function TextFallback({ title, text, close, onClose }: TextFallbackProps) {
  const id = useId();
  return (
    <Modal title={title} onClose={onClose}>
      {(shut) => (
        <>
          <textarea
            id={id}
            className="inp"
            rows={12}
            readOnly
            value={text}
            aria-label={title}
            onFocus={(event) => event.target.select()}
          />
          <div className="acts">
            <button className="btn" type="button" onClick={shut}>
              {close}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}
