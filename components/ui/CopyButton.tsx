'use client';

import { useState } from 'react';
import { copyText } from './copy-text';
import { Icon } from './Icon';

type CopyButtonProps = { text: () => string; label: string; done: string; onFail?: () => void; className?: string };

/** Copies what `text` gives and says so; the words are announced. */
export function CopyButton({
  text,
  label,
  done,
  onFail,
  className = 'btn btn-sm btn-quiet no-print',
}: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const ok = await copyText(text());
    setCopied(ok);
    if (ok) setTimeout(() => setCopied(false), 3000);
    else onFail?.();
  };
  return (
    <button className={className} type="button" onClick={copy}>
      <Icon name="copy" />
      <span role="status">{copied ? done : label}</span>
    </button>
  );
}
