import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TeamWithChecklist } from '@/app/team-with-checklist';
import { teamWords } from '@/app/team-words';
import { words } from '@/content/load';
import { isLocale } from '@/i18n/locales';
import '@/components/report/report.css';

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, description } = words(locale).ui.team;
  return { title, description };
}

export default async function TeamPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <main id="main" className="wrap">
      <TeamWithChecklist locale={locale} words={teamWords(locale)} />
    </main>
  );
}
