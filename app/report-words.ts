/** The words of the report, its exports and the import, gathered for one language. */
import type { ExportWords } from '@/components/report/ExportMenu';
import type { ImportWords } from '@/components/report/import-words';
import type { ReportItem, ReportWords } from '@/components/report/report-words';
import { checklist } from '@/content/checklist';
import { words } from '@/content/load';
import type { ItemWords } from '@/content/words';
import { itemNumber, itemsOf } from '@/domain/checklist';
import { FACTORS } from '@/domain/factors';
import type { Locale } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';

function makeItems(locale: Locale): Record<string, ReportItem> {
  const { factors } = words(locale);
  const entries = FACTORS.flatMap(({ id }) => {
    const own: Readonly<Record<string, ItemWords>> = factors[id].items;
    return itemsOf(checklist, id).map((item): [string, ReportItem] => [
      item.id,
      {
        number: itemNumber(checklist, item),
        question: own[item.id]?.question ?? item.id,
        fix: own[item.id]?.fix ?? '',
        sectionHref: lessonPath(locale, id, item.section),
        questionHref: localPath(locale, `/assess#${item.id}`),
      },
    ]);
  });
  return Object.fromEntries(entries);
}

const made = new Map<Locale, Record<string, ReportItem>>();

/** One object for each language: what a page passes twice then travels once. */
function reportItems(locale: Locale): Record<string, ReportItem> {
  const items = made.get(locale) ?? makeItems(locale);
  made.set(locale, items);
  return items;
}

export function exportWords(locale: Locale): ExportWords {
  const { ui, files } = words(locale);
  return { menu: ui.exporting, file: { ...files, items: reportItems(locale) } };
}

export function reportWords(locale: Locale): ReportWords {
  const { ui, factors } = words(locale);
  const titles = FACTORS.map(({ id }) => [
    id,
    { title: factors[id].title, href: lessonPath(locale, id), reason: factors[id].importanceReason },
  ]);
  return {
    report: ui.report,
    answers: ui.answers,
    tiers: ui.tiers,
    grades: ui.grades,
    efforts: ui.efforts,
    services: ui.assess.services,
    facets: ui.facets,
    unnamed: ui.assess.services.unnamed,
    factors: Object.fromEntries(titles) as ReportWords['factors'],
    items: reportItems(locale),
    assessHref: localPath(locale, '/assess'),
    teamHref: localPath(locale, '/team'),
    methodHref: localPath(locale, '/about#method'),
  };
}

export function importWords(locale: Locale): ImportWords {
  const { ui } = words(locale);
  return {
    ...ui.importing,
    answers: ui.answers,
    tiers: ui.tiers,
    later: ui.report.later,
    unnamed: ui.assess.services.unnamed,
    items: reportItems(locale),
  };
}
