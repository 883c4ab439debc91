/** Ways in and out that come after the first load, each with its words. */
import type { Ui } from '@/content/ui';
import type { ItemWords } from '@/content/words';
import type { FactorId } from '@/domain/factors';
import type { Locale } from '@/i18n/locales';
import type { ImportWords } from './import-words';
import type { Load } from './later-parts';
import type { ReportWords } from './report-words';

export type SharingWords = Ui['sharing'];

export type ShareProps = { assessmentId: string; locale: Locale; onClose: () => void };
export type ImportProps = {
  words: ImportWords;
  locale: Locale;
  /** Called with what was done, in a sentence, and the way back where there is one. */
  onDone: (done: Done) => void;
  onClose: () => void;
};
export type SharedProps = {
  /** What stood after `#share=`. */
  link: string;
  words: ReportWords;
  importing: ImportWords;
  locale: Locale;
  onDone: (done: Done | null) => void;
};
export type BackupProps = {
  importing: Pick<ImportWords, 'refused'>;
  locale: Locale;
  onClose: () => void;
};

/** What an import or a merge did. `undo` takes it back and says so. */
export type Done = { said: string; close: string; undo?: { label: string; said: string; run: () => void } };

export type TicketParts = {
  labels: SharingWords;
  items: Readonly<Record<string, ItemWords>>;
};

export type SharingParts = {
  share: Load<ShareProps, SharingWords>;
  importing: Load<ImportProps, SharingWords>;
  shared: Load<SharedProps, SharingWords>;
  backup: Load<BackupProps, SharingWords>;
  /** The words of a factor's questions and of tickets. */
  ticket: (factor: FactorId) => Promise<TicketParts>;
};
