import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { words } from '@/content/load';
import { isLocale, LOCALES } from '@/i18n/locales';
import '@/components/site/glossary.css';

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, lead } = words(locale).ui.glossary;
  return { title, description: lead };
}

export default async function GlossaryPage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { ui, glossary } = words(locale);
  const others = LOCALES.filter((each) => each !== locale);
  const terms = Object.entries(glossary).sort(([, a], [, b]) => a.term.localeCompare(b.term, locale));
  return (
    <main id="main" className="wrap page">
      <h1>{ui.glossary.title}</h1>
      <p className="lead">{ui.glossary.lead}</p>
      <dl className="glossary">
        {terms.map(([id, { term, meaning }]) => (
          <div key={id} id={id}>
            <dt>
              {term}
              {others.map((other) => (
                <span key={other} className="in-other" lang={other}>
                  {words(other).glossary[id]?.term}
                </span>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
