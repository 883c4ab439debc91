'use client';

import { type RefObject, useId } from 'react';

type RedrawEditorProps = {
  field: RefObject<HTMLTextAreaElement | null>;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** From 1; null while everything can be read. */
  badLine: number | null;
  /** The id of what says why. */
  told: string;
};

/** The source with its lines numbered; the one that cannot be read is marked. */
export function RedrawEditor({ field, label, value, onChange, badLine, told }: RedrawEditorProps) {
  const id = useId();
  const lines = value.split('\n').length;
  return (
    <div className="rd-edit">
      <label htmlFor={id}>{label}</label>
      <div className="rd-lines">
        <ol aria-hidden="true">
          {Array.from({ length: lines }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line's number is what it is.
            <li key={i} className={i + 1 === badLine ? 'bad' : undefined}>
              {i + 1}
            </li>
          ))}
        </ol>
        <textarea
          id={id}
          ref={field}
          value={value}
          rows={Math.max(lines, 8)}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          aria-describedby={told}
          aria-invalid={badLine !== null}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  );
}

/** Puts the caret on a line, counted from 1, and selects it. */
export function selectLine(field: HTMLTextAreaElement, line: number) {
  const lines = field.value.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  field.focus();
  field.setSelectionRange(from, from + (lines[line - 1]?.length ?? 0));
}
