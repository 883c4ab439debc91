import { Icon } from '@/components/ui/Icon';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';

type PresentBarProps = {
  position: number;
  total: number;
  running: boolean;
  notes: boolean;
  nextFactor: { title: string; href: string } | null;
  words: Ui['presenter'];
  onMove: (move: 'next' | 'previous') => void;
  onTimer: () => void;
  onNotes: () => void;
  onOverview: () => void;
};

/** The bar below the slides: back and on, the timer, notes and overview. */
export function PresentBar(props: PresentBarProps) {
  const { position, total, running, notes, nextFactor, words, onMove, onTimer, onNotes, onOverview } = props;
  const last = position === total;
  return (
    <footer className="ws-bar no-print needs-script">
      <button className="btn" type="button" aria-disabled={position === 1} onClick={() => onMove('previous')}>
        <Icon name="previous" />
        {words.previous}
      </button>
      <span className="sp" />
      <button className="btn" type="button" onClick={onTimer}>
        {running ? words.timer.pause : words.timer.start} <kbd>{words.keys.names.space}</kbd>
      </button>
      <button className="btn" type="button" aria-pressed={notes} onClick={onNotes}>
        {words.notes.button} <kbd>N</kbd>
      </button>
      <button className="btn" type="button" onClick={onOverview}>
        {words.overview.button} <kbd>O</kbd>
      </button>
      <span className="sp" />
      <span className="muted num">{fill(words.position, { n: position, total })}</span>
      {last && nextFactor ? (
        <Link className="btn btn-primary" href={nextFactor.href}>
          {fill(words.nextFactor, { title: nextFactor.title })}
          <Icon name="next" />
        </Link>
      ) : (
        <button className="btn btn-primary" type="button" aria-disabled={last} onClick={() => onMove('next')}>
          {words.next}
          <Icon name="next" />
        </button>
      )}
    </footer>
  );
}
