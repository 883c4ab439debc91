import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Link } from '@/components/ui/Link';
import { words } from '@/content/load';
import { isLocale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';

type PageProps = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { title, description } = words(locale).ui.offline.page;
  return { title, description, robots: { index: false } };
}

/** Shown by the service worker in the place of a page that is not kept, when there is no network. */
export default async function OfflinePage({ params }: PageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { page } = words(locale).ui.offline;
  return (
    <main id="main" className="wrap page">
      <h1>{page.title}</h1>
      <p>{page.description}</p>
      <p>{page.kept}</p>
      <p className="acts">
        <Link className="btn" href={localPath(locale, '/')}>
          {page.home}
        </Link>
      </p>
    </main>
  );
}
