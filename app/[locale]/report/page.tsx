import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReportWithLater } from '@/app/report-with-later';
import { exportWords, importWords, reportWords } from '@/app/report-words';
import { words } from '@/content/load';
import { isLocale } from '@/i18n/locales';

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, description } = words(locale).ui.report;
  return { title, description };
}

export default async function ReportPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <main id="main" className="wrap">
      <ReportWithLater
        locale={locale}
        words={reportWords(locale)}
        exporting={exportWords(locale)}
        importing={importWords(locale)}
      />
    </main>
  );
}
