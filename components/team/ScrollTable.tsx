import type { ReactNode } from 'react';

/** A table that scrolls sideways where it has no room; reachable by keyboard, and no landmark of its own. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: not a group of fields
    <div
      className="table-wrap"
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {children}
    </div>
  );
}
