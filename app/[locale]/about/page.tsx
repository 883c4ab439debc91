// biome-ignore-all lint/correctness/noComponentHookFactories: server components, bound once for each page at build time.
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { proseVocabulary } from '@/components/lesson/vocabulary';
import { DeleteData } from '@/components/site/DeleteData';
import { about, words } from '@/content/load';
import { isLocale } from '@/i18n/locales';
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
              DeleteData: () => <DeleteData words={ui.deleteData} />,
            }}
          />
        </div>
      </div>
    </main>
  );
}
