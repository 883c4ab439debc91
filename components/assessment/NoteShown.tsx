import { notePartsOf } from '@/domain/drawing';

/** A note as it was written; a drawing attached to it is folded, for its source is long and says little by itself. */
export function NoteShown({ note, label }: { note: string; label: string }) {
  return notePartsOf(note).map(({ kind, text }, i) =>
    kind === 'text' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part of a note is known by its place alone.
      <p key={i} className="ev-sum">
        {text}
      </p>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part of a note is known by its place alone.
      <details key={i} className="drawn">
        <summary>{label}</summary>
        <pre>{text}</pre>
      </details>
    ),
  );
}
