import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PresentView } from '@/app/present-view';
import { isSiteKnown, SITE } from '@/app/site-address';
import { words } from '@/content/load';
import { FACTOR_IDS, factor, isFactorId } from '@/domain/factors';
import { fill } from '@/i18n/format';
import { isLocale, LOCALES } from '@/i18n/locales';
import { lessonPath } from '@/i18n/path';

export const dynamicParams = false;

type PageProps = { params: Promise<{ locale: string; factor: string }> };

export function generateStaticParams() {
  return LOCALES.flatMap((locale) => FACTOR_IDS.map((each) => ({ locale, factor: each })));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, factor: id } = await params;
  if (!isLocale(locale) || !isFactorId(id)) return {};
  const { factors, ui } = words(locale);
  return {
    title: fill(ui.presenter.title, { roman: factor(id).roman, title: factors[id].title }),
    description: factors[id].principle,
    // What a search should find is the lesson.
    ...(isSiteKnown ? { robots: null, alternates: { canonical: SITE + lessonPath(locale, id) } } : {}),
  };
}

export default async function PresentPage({ params }: PageProps) {
  const { locale, factor: id } = await params;
  if (!isLocale(locale) || !isFactorId(id)) notFound();
  return <PresentView locale={locale} id={id} />;
}
