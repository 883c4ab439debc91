/** Parts of the report that come after its first load, with their words. */
import type { ComponentType } from 'react';
import type { Ui } from '@/content/ui';
import type { Snapshot } from '@/domain/assessment';
import type { FactorId } from '@/domain/factors';
import type { Report } from '@/domain/report';
import type { Locale } from '@/i18n/locales';
import type { ReportWords } from './report-words';

export type Labels = Ui['history'];

/** Fetches a part and its words; the same function for every rendering. */
export type Load<Props extends object, Words = Labels> = () => Promise<{
  Part: ComponentType<WithLabels<Props, Words>>;
  labels: Words;
}>;
export type WithLabels<Props extends object, Words = Labels> = Props & { labels: Words };

export type PartProps = { report: Report; words: ReportWords; locale: Locale };

/** How the last snapshot stands beside the scores of now, in finished sentences. */
export type Earlier = {
  /** "On 3 September 2026" */
  legend: string;
  /** "Score, marked at 3 September 2026" */
  column: string;
  changeColumn: string;
  /** For those who do not see the dial. */
  description: string;
  /** `value`: the score then, 0 to 1; null where it was as now, or there was none. `change` as text. */
  factors: Readonly<Record<FactorId, { value: number | null; change: string }>>;
};

/** The snapshots of the assessment of a report, oldest first, and what the last of them says beside that report. */
export type Past = { report: Report; snapshots: readonly Snapshot[]; earlier: Earlier | null };

export type PastProps = PartProps & { onRead: (past: Past) => void };
export type HistoryProps = PartProps & { snapshots: readonly Snapshot[] };
export type TakeProps = { locale: Locale; onClose: () => void };
export type NewsProps = {
  assessmentId: string;
  checklistVersion: number;
  items: Readonly<Record<string, { number: string; question: string }>>;
  /** Address of the questions, empty where they stand on this page. */
  assessHref: string;
  locale: Locale;
};
export type TiersProps = {
  factors: Readonly<Record<FactorId, { title: string; reason: string }>>;
  tiers: ReportWords['tiers'];
  onClose: () => void;
};

export type LaterParts = {
  past: Load<PastProps>;
  whatIf: Load<PartProps>;
  history: Load<HistoryProps>;
  compare: Load<HistoryProps>;
  ageing: Load<PartProps>;
  take: Load<TakeProps>;
  news: Load<NewsProps>;
  tiers: Load<TiersProps>;
};
