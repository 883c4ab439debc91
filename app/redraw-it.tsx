'use client';

import { type ComponentType, useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '@/components/ui/Icon';
import type { Locale } from '@/i18n/locales';

type RedrawItProps = { locale: Locale; lesson: string; name: string; label: string; failed: string };

/** Opens a diagram's source beside a live drawing of it. */
export function RedrawIt(props: RedrawItProps) {
  const [Dialog, setDialog] = useState<ComponentType<{ onClose: () => void }> | null>(null);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const start = async () => {
    setFailed(false);
    setOpen(true);
    if (Dialog) return;
    await import('./redraw-later')
      .then(({ redrawDialog }) => redrawDialog(props))
      .then(
        (loaded) => setDialog(() => loaded),
        () => setFailed(true),
      );
  };
  return (
    <div className="redraw-it no-print">
      <button className="btn btn-sm btn-quiet" type="button" aria-haspopup="dialog" onClick={start}>
        <Icon name="pen" />
        {props.label}
      </button>
      <span role="status" className="small">
        {failed && props.failed}
      </span>
      {/* Outside the lesson's prose, whose type it does not share. */}
      {open && Dialog && createPortal(<Dialog onClose={() => setOpen(false)} />, document.body)}
    </div>
  );
}
