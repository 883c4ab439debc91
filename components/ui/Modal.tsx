'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

type ModalProps = {
  title: string;
  /** Whatever changes it is a new step: its heading has the focus, so that it is announced. */
  step?: unknown;
  onClose: () => void;
  /** Gets the way to close it. */
  children: (close: () => void) => ReactNode;
  wide?: boolean;
};

/** The browser's own modal dialog, open as long as it is rendered. The focus goes back where it came from. */
export function Modal({ title, step, onClose, children, wide = false }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is the reason to move the focus
  useEffect(() => heading.current?.focus(), [step]);

  return (
    <dialog className={wide ? 'dialog is-wide' : 'dialog'} ref={dialog} aria-labelledby={id} onClose={onClose}>
      <div className="stack preview">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children(() => dialog.current?.close())}
      </div>
    </dialog>
  );
}
