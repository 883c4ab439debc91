import { Emblem } from '@/components/dial/Emblem';
import { Icon } from '@/components/ui/Icon';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import { PresentAbout } from './PresentAbout';

export type PresentLinks = { home: string; workshop: string; team: string; notes: string; lesson: string };

type PresentTopProps = {
  name: string;
  links: PresentLinks;
  words: Ui['presenter'];
  /** Null where the browser offers no full screen. */
  full: { on: boolean; toggle: () => void } | null;
  onTheme: () => void;
  onHelp: () => void;
};

/** The bar above the slides: where one is, and the ways out. */
export function PresentTop({ name, links, words, full, onTheme, onHelp }: PresentTopProps) {
  return (
    <header className="ws-top no-print">
      <Link className="brand" href={links.home}>
        <Emblem />
        <span>{name}</span>
      </Link>
      <PresentAbout fallback={words.top.workshop} />
      <button className="tool needs-script" type="button" aria-label={words.top.theme} onClick={onTheme}>
        <Icon name="theme" />
      </button>
      <button className="btn btn-sm ws-keys needs-script" type="button" onClick={onHelp}>
        {words.keys.button} <kbd>?</kbd>
      </button>
      {full && (
        <button className="btn btn-sm needs-script" type="button" onClick={full.toggle}>
          {full.on ? words.full.leave : words.full.enter} <kbd>F</kbd>
        </button>
      )}
      <Link className="btn btn-sm" href={links.team}>
        {words.top.team}
      </Link>
      <Link className="btn btn-sm" href={links.workshop}>
        {words.top.leave} <kbd>Esc</kbd>
      </Link>
    </header>
  );
}
