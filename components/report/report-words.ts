import type { Ui } from '@/content/ui';
import type { ItemWords } from '@/content/words';
import type { FactorId } from '@/domain/factors';

/** The words a report is told in, and where its rows lead. */
export type ReportWords = {
  report: Ui['report'];
  answers: Ui['answers'];
  tiers: Ui['tiers'];
  grades: Ui['grades'];
  efforts: Ui['efforts'];
  services: Ui['assess']['services'];
  facets: Ui['facets'];
  unnamed: string;
  /** `reason`: why the factor has its default importance. */
  factors: Readonly<Record<FactorId, { title: string; href: string; reason: string }>>;
  /** By item id: its number ("III.2"), its words, and the section and question it leads to. */
  items: Readonly<Record<string, ReportItem>>;
  assessHref: string;
  teamHref: string;
  methodHref: string;
};

export type ReportItem = Pick<ItemWords, 'question' | 'fix'> & {
  number: string;
  sectionHref: string;
  questionHref: string;
};
