import type { Metadata } from 'next';
import Link from 'next/link';
import { Document } from '@/app/document';
import '@/app/globals.css';
import '@/components/ui/ui.css';
import '@/components/site/site.css';
import { Emblem } from '@/components/dial/Emblem';
import { words } from '@/content/load';
import { DEFAULT_LOCALE } from '@/i18n/locales';
import { lessonPath, localPath } from '@/i18n/path';

const { site, notFound } = words(DEFAULT_LOCALE).ui;

export const metadata: Metadata = { title: `${notFound.title} · ${site.name}`, robots: { index: false } };

/** Our own 404: it renders without the layout of a language, because the address named none we know. */
export default function GlobalNotFound() {
  return (
    <Document locale={DEFAULT_LOCALE}>
      <header className="top">
        <div className="wrap">
          <Link className="brand" href={localPath(DEFAULT_LOCALE, '/')}>
            <Emblem />
            <span>{site.name}</span>
          </Link>
        </div>
      </header>
      <main id="main" className="wrap page stack">
        <h1>{notFound.title}</h1>
        <p className="lead">{notFound.text}</p>
        <p className="acts">
          <Link className="btn btn-primary" href={localPath(DEFAULT_LOCALE, '/')}>
            {notFound.home}
          </Link>
          <Link className="btn" href={lessonPath(DEFAULT_LOCALE, 'overview')}>
            {notFound.lessons}
          </Link>
        </p>
      </main>
    </Document>
  );
}
