import type { Metadata } from 'next';
import { Document } from '@/app/document';
import '@/app/globals.css';
import '@/components/ui/ui.css';
import '@/components/site/site.css';
import { Emblem } from '@/components/dial/Emblem';
import { words } from '@/content/load';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';

const BASE = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
const { site, notFound } = words(DEFAULT_LOCALE).ui;
const OTHERS = LOCALES.filter((each) => each !== DEFAULT_LOCALE);

export const metadata: Metadata = { title: `${notFound.title} · ${site.name}`, robots: { index: false } };

/** What is said, and the ways on. */
function Said({ locale }: { locale: Locale }) {
  const { text, home, lessons } = words(locale).ui.notFound;
  return (
    <>
      <p className="lead">{text}</p>
      <p className="acts">
        <a className={locale === DEFAULT_LOCALE ? 'btn btn-primary' : 'btn'} href={BASE + localPath(locale, '/')}>
          {home}
        </a>
        <a className="btn" href={BASE + lessonPath(locale, 'overview')}>
          {lessons}
        </a>
      </p>
    </>
  );
}

/** Our own 404: it renders without the layout of a language and in all of them, because one file answers for every address. */
export default function GlobalNotFound() {
  return (
    <Document locale={DEFAULT_LOCALE}>
      <header className="top">
        <div className="wrap">
          <a className="brand" href={BASE + localPath(DEFAULT_LOCALE, '/')}>
            <Emblem />
            <span>{site.name}</span>
          </a>
        </div>
      </header>
      <main id="main" className="wrap page stack">
        <h1>{notFound.title}</h1>
        <Said locale={DEFAULT_LOCALE} />
        {OTHERS.map((locale) => (
          <section key={locale} lang={locale} className="stack other-language">
            <h2>{words(locale).ui.notFound.title}</h2>
            <Said locale={locale} />
          </section>
        ))}
      </main>
    </Document>
  );
}
