'use client';

import { useState } from 'react';
import { copyText } from './copy-text';
import { Icon } from './Icon';

type CopyButtonProps = { text: () => string; label: string; done: string };

/** Copies what `text` gives and says so; the words are announced. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const ok = await copyText(text());
    setCopied(ok);
    if (ok) setTimeout(() => setCopied(false), 3000);
  };
  return (
    <button className="btn btn-sm btn-quiet no-print" type="button" onClick={copy}>
      <Icon name="copy" />
      <span role="status">{copied ? done : label}</span>
    </button>
  );
}
