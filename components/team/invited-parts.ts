/** Answering an invitation: loaded when there is one. */
import type { Load } from '@/components/report/later-parts';
import type { Ui } from '@/content/ui';
import type { Locale } from '@/i18n/locales';

export type InvitedWords = Ui['invited'];

export type HandIn = { label: string; open: () => void };

export type InvitedProps = {
  /** What stood after `#invite=`. */
  link: string;
  /** Whether it has just arrived, and no answers belong to it yet. */
  arriving: boolean;
  reportHref: string;
  locale: Locale;
  /** The questions asked, where only they are to be shown; null shows all. */
  onAsked: (asked: ReadonlySet<string> | null) => void;
  /** The way to hand in, for the end of the questions; null where nothing is asked. */
  onHandIn: (handIn: HandIn | null) => void;
  /** The invitation is dealt with. */
  onSettled: () => void;
};

export type InvitedPart = Load<InvitedProps, InvitedWords>;
