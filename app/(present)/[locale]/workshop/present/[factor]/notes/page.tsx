import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { presentOf, presentPath } from '@/app/present-page';
import { NotesSheet } from '@/components/workshop/NotesSheet';
import { NotesWindow } from '@/components/workshop/NotesWindow';
import { words } from '@/content/load';
import { factor, isFactorId } from '@/domain/factors';
import { fill } from '@/i18n/format';
import { isLocale } from '@/i18n/locales';
import '@/components/workshop/notes.css';

export { generateStaticParams } from '@/app/(present)/[locale]/workshop/present/[factor]/page';

export const dynamicParams = false;

type PageProps = { params: Promise<{ locale: string; factor: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, factor: id } = await params;
  if (!isLocale(locale) || !isFactorId(id)) return {};
  const { factors, ui } = words(locale);
  return { title: fill(ui.presenter.notesTitle, { roman: factor(id).roman, title: factors[id].title }) };
}

export default async function NotesPage({ params }: PageProps) {
  const { locale, factor: id } = await params;
  if (!isLocale(locale) || !isFactorId(id)) notFound();
  const { all, stops, notes, lines, factors, asked, exercise, summary } = await presentOf(locale, id);
  const { presenter } = all.ui;
  return (
    <main id="main" className="wrap nw-page">
      <h1>
        <span className="rn">{factor(id).roman}</span> {all.factors[id].title}
      </h1>
      <NotesWindow
        factor={id}
        stops={stops}
        notes={notes}
        lines={lines}
        factors={factors}
        slidesHref={presentPath(locale, id)}
        words={presenter}
      >
        <NotesSheet notes={notes} asked={asked} exercise={exercise} summary={summary} words={presenter} />
      </NotesWindow>
    </main>
  );
}
