import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Answering } from '@/app/answering';
import { Document } from '@/app/document';
import { FailureWords } from '@/app/failure-words';
import { Offline } from '@/app/offline';
import { Search } from '@/app/search';
import { Services } from '@/app/services';
import { isSiteKnown, SITE } from '@/app/site-address';
import { Notices } from '@/app/storage-notices';
import { LanguageLinks } from '@/components/site/LanguageLinks';
import { SiteFooter } from '@/components/site/SiteFooter';
import { SiteHeader } from '@/components/site/SiteHeader';
import { words } from '@/content/load';
import { isLocale, LOCALES, type Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';
import '@/app/globals.css';
import '@/components/ui/ui.css';
import '@/components/site/site.css';
import '@/components/dial/dial.css';

const BASE = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
const OG_LOCALES: Readonly<Record<Locale, string>> = { en: 'en_GB', ko: 'ko_KR' };

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { site } = words(locale).ui;
  const picture = `${SITE}/share/${locale}.png`;
  return {
    title: { default: `${site.tagline} · ${site.name}`, template: `%s · ${site.name}` },
    description: site.description,
    icons: { icon: `${BASE}/favicon.svg`, apple: `${BASE}/icon-180.png` },
    manifest: `${BASE}${localPath(locale, '/manifest.webmanifest').replace(/\/$/, '')}`,
    openGraph: {
      type: 'website',
      siteName: site.name,
      locale: OG_LOCALES[locale],
      alternateLocale: LOCALES.filter((each) => each !== locale).map((each) => OG_LOCALES[each]),
      // Whoever shows the picture needs its whole address.
      ...(isSiteKnown ? { images: [{ url: picture, width: 1200, height: 630, alt: site.tagline }] } : {}),
    },
    twitter: { card: isSiteKnown ? 'summary_large_image' : 'summary' },
  };
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { ui, failure } = words(locale);
  const names = LOCALES.map((each) => [each, words(each).ui.site.language]);
  const languages = Object.fromEntries(names) as Record<Locale, string>;
  return (
    <Document locale={locale}>
      <LanguageLinks locale={locale} origin={SITE} />
      <Answering>
        <SiteHeader
          locale={locale}
          words={ui.site}
          languages={languages}
          search={<Search locale={locale} label={ui.search.title} failed={ui.report.later.failed} />}
        />
        <Notices locale={locale} />
        <Offline locale={locale} />
        <Services locale={locale}>
          <FailureWords words={failure}>{children}</FailureWords>
        </Services>
        <SiteFooter locale={locale} words={ui.site} />
      </Answering>
    </Document>
  );
}
