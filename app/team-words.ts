/** The words of the team page, gathered for one language. */
import { presentPath } from '@/app/present-page';
import { exportWords, importWords, reportWords } from '@/app/report-words';
import type { TeamWords } from '@/components/team/team-words';
import { words } from '@/content/load';
import { FACTOR_IDS } from '@/domain/factors';
import type { Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';

export function teamWords(locale: Locale): TeamWords {
  const { ui, teamFile } = words(locale);
  const { factors, items, methodHref } = reportWords(locale);
  return {
    team: ui.team,
    answers: ui.answers,
    tiers: ui.tiers,
    factors,
    items,
    importing: importWords(locale),
    file: { ...exportWords(locale).file, teamFile },
    assessHref: localPath(locale, '/assess'),
    reportHref: localPath(locale, '/report'),
    workshopHref: localPath(locale, '/workshop'),
    presenting: Object.fromEntries(
      FACTOR_IDS.map((id) => [
        id,
        { href: presentPath(locale, id), exerciseHref: presentPath(locale, id, 'exercise') },
      ]),
    ) as TeamWords['presenting'],
    methodHref,
  };
}
