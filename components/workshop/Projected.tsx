'use client';

import type { ReactNode } from 'react';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import { useStored } from '@/state/hooks';

const SIZES = ['100', '125', '150', '175', '200'] as const;
const USUAL = '150';

/** A simulation at the size the room needs; the size is kept in this browser. */
export function Projected({ words, children }: { words: Ui['presenter']['simulation']; children: ReactNode }) {
  const [stored, setStored] = useStored('projected-size', USUAL);
  const at = Math.max(0, SIZES.indexOf((SIZES as readonly string[]).includes(stored) ? (stored as '100') : USUAL));
  const by = (step: number) => setStored(SIZES[at + step] ?? USUAL);
  return (
    <div className="projected" data-size={SIZES[at]}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce these as form fields. */}
      <div className="projected-size no-print" role="group" aria-label={words.size}>
        <button type="button" className="btn btn-sm" aria-disabled={at === 0} onClick={() => at > 0 && by(-1)}>
          {words.smaller}
        </button>
        <span className="num">{fill(words.percent, { n: SIZES[at] ?? USUAL })}</span>
        <button
          type="button"
          className="btn btn-sm"
          aria-disabled={at === SIZES.length - 1}
          onClick={() => at < SIZES.length - 1 && by(1)}
        >
          {words.larger}
        </button>
      </div>
      <div className="projected-body">{children}</div>
    </div>
  );
}
