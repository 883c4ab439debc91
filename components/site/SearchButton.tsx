'use client';

import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { fetchCode } from '@/components/ui/fetch-code';
import { Icon } from '@/components/ui/Icon';

type SearchButtonProps = {
  label: string;
  failed: string;
  /** The dialog, loaded when it is first opened. */
  load: () => Promise<ComponentType<{ onClose: () => void }>>;
};

/** Opens the search; so do Ctrl K and, on a Mac, Command K, from anywhere. */
export function SearchButton({ label, failed, load }: SearchButtonProps) {
  const [open, setOpen] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<{ onClose: () => void }> | null>(null);
  const [isLost, setLost] = useState(false);
  const ask = useCallback(() => {
    setOpen(true);
    setLost(false);
    fetchCode(load).then(
      (loaded) => setDialog(() => loaded),
      () => setLost(true),
    );
  }, [load]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      // A dialog that is open already keeps the page to itself.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      ask();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [ask]);
  return (
    <>
      <button
        className="tool search-btn"
        type="button"
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        onClick={ask}
      >
        <Icon name="search" />
        <span>{label}</span>
        {/* On a Mac it works as well as Command K, and a page is written before anyone knows where it is read. */}
        <span aria-hidden="true">
          <kbd>Ctrl K</kbd>
        </span>
      </button>
      {open && Dialog && <Dialog onClose={() => setOpen(false)} />}
      {isLost && (
        <p className="search-lost" role="alert">
          {failed}
        </p>
      )}
    </>
  );
}
