'use client';

import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { keepEnter } from '@/components/ui/composing';

type SnapshotDialogProps = {
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  /** Returns false to stay open. */
  onConfirm: (data: FormData) => boolean;
  /** Called when it closes, whether or not it was confirmed. */
  onClose: () => void;
  /** The safe choice has the focus where something is deleted. */
  destroys?: boolean;
  children?: ReactNode;
};

/** One question about a snapshot, in the browser's own dialog. */
export function SnapshotDialog({
  title,
  text,
  confirm,
  cancel,
  onConfirm,
  onClose,
  destroys = false,
  children,
}: SnapshotDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  const id = useId();

  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    if (destroys) safe.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [destroys]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (onConfirm(new FormData(event.currentTarget))) dialog.current?.close();
  };
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <form onSubmit={submit} onKeyDown={keepEnter} noValidate>
        <h2 id={id}>{title}</h2>
        <p>{text}</p>
        {children}
        <div className="acts">
          <button className="btn btn-primary" type="submit">
            {confirm}
          </button>
          <button className="btn" type="button" ref={safe} onClick={() => dialog.current?.close()}>
            {cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
