// biome-ignore-all lint/correctness/noComponentHookFactories: server components, bound once for each page at build time.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BackupButton } from '@/app/backup-button';
import { importWords, reportWords } from '@/app/report-words';
import { proseVocabulary } from '@/components/lesson/vocabulary';
import { OwnAssessment } from '@/components/report/OwnAssessment';
import { DeleteData } from '@/components/site/DeleteData';
import { OfflineStanding } from '@/components/site/OfflineStanding';
import { checklist } from '@/content/checklist';
import { about, ownNotes, words } from '@/content/load';
import { OWN, OWN_ANSWERED_AT, ownAssessment } from '@/content/own-assessment';
import { report } from '@/domain/report';
import { isLocale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';
import '@/components/lesson/lesson.css';
import '@/components/lesson/prose.css';
import '@/components/lesson/listing.css';

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return words(locale).ui.about;
}

export default async function AboutPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { ui, glossary } = words(locale);
  const Prose = await about(locale);
  const notes = await ownNotes(locale);
  const evidence: Readonly<Record<string, readonly string[]>> = OWN;
  const backup = (
    <BackupButton
      locale={locale}
      label={ui.sharing.backup.button}
      importing={importWords(locale)}
      failed={ui.report.later}
    />
  );
  return (
    <main id="main" className="wrap">
      <div className="art">
        <header className="art-head">
          <h1>{ui.about.title}</h1>
          <p className="say">{ui.about.description}</p>
        </header>
        <div className="prose">
          <Prose
            components={{
              ...proseVocabulary({ locale, ui, glossary }),
              DeleteData: () => <DeleteData words={ui.deleteData} locale={locale} backup={backup} />,
              OwnAssessment: () => (
                <OwnAssessment
                  report={report(checklist, ownAssessment(notes, ui.site.description), OWN_ANSWERED_AT)}
                  words={reportWords(locale)}
                  labels={ui.about.own}
                  locale={locale}
                  notes={notes}
                  evidence={(id) => evidence[id]?.slice(1) ?? []}
                  sourceUrl={process.env.SOURCE_URL ?? ''}
                  file={`${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}${localPath(locale, '/about')}assessment.json`}
                />
              ),
              OfflineStanding: () => <OfflineStanding words={ui.offline.standing} />,
            }}
          />
        </div>
      </div>
    </main>
  );
}
