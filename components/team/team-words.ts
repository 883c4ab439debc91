/** Words the team page needs, gathered by the page of a language. */
import type { ImportWords } from '@/components/report/import-words';
import type { ReportItem } from '@/components/report/report-words';
import type { Ui } from '@/content/ui';
import type { FactorId } from '@/domain/factors';
import type { TeamCsvWords, TeamMarkdownWords } from '@/domain/formats/team-words';

export type TeamWords = {
  team: Ui['team'];
  answers: Ui['answers'];
  tiers: Ui['tiers'];
  factors: Readonly<Record<FactorId, { title: string; href: string }>>;
  items: Readonly<Record<string, ReportItem>>;
  importing: ImportWords;
  file: TeamMarkdownWords & TeamCsvWords;
  assessHref: string;
  reportHref: string;
  workshopHref: string;
  /** Of each factor's presentation, and of its exercise. */
  presenting: Readonly<Record<FactorId, { href: string; exerciseHref: string }>>;
  methodHref: string;
};
