import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';

type NotesPanelProps = {
  note: string;
  /** What became of the second window: it is there, it was blocked, or it cannot be in step. */
  paired: 'open' | 'blocked' | 'unpaired' | null;
  words: Ui['presenter']['notes'];
  onWindow: () => void;
  onHide: () => void;
};

/** The notes of a step under its slide, and the way to a window of their own. */
export function NotesPanel({ note, paired, words, onWindow, onHide }: NotesPanelProps) {
  return (
    <aside className="ws-notes no-print" aria-label={words.heading}>
      <p className="ws-note">
        <Code text={note} />
      </p>
      <p className="acts">
        <button type="button" className="btn btn-sm" onClick={onWindow}>
          {words.window} <kbd>W</kbd>
        </button>
        <button type="button" className="btn btn-sm" onClick={onHide}>
          {words.hidden} <kbd>N</kbd>
        </button>
      </p>
      <p className="small" role="status">
        {paired && words[paired]}
      </p>
    </aside>
  );
}
