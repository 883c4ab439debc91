import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Answering } from '@/app/answering';
import { Document } from '@/app/document';
import { SiteFooter } from '@/components/site/SiteFooter';
import { SiteHeader } from '@/components/site/SiteHeader';
import { StorageNotices } from '@/components/site/StorageNotices';
import { words } from '@/content/load';
import { isLocale, LOCALES } from '@/i18n/locales';
import { localPath } from '@/i18n/path';
import '@/app/globals.css';
import '@/components/ui/ui.css';
import '@/components/site/site.css';
import '@/components/dial/dial.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { site } = words(locale).ui;
  return {
    title: { default: `${site.tagline} · ${site.name}`, template: `%s · ${site.name}` },
    description: site.description,
    icons: { icon: `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/favicon.svg` },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#F4F6F0' },
    { media: '(prefers-color-scheme: dark)', color: '#0E1620' },
  ],
};

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { ui } = words(locale);
  return (
    <Document locale={locale}>
      <Answering>
        <SiteHeader locale={locale} words={ui.site} />
        <StorageNotices words={ui.storage} exportHref={localPath(locale, '/report')} />
        {children}
        <SiteFooter locale={locale} words={ui.site} />
      </Answering>
    </Document>
  );
}
