import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Answering } from '@/app/answering';
import { Document } from '@/app/document';
import { words } from '@/content/load';
import { isLocale } from '@/i18n/locales';
import '@/app/globals.css';
import '@/components/ui/ui.css';
import '@/components/site/site.css';
import '@/components/dial/dial.css';

export { generateStaticParams } from '@/app/[locale]/layout';

export const dynamicParams = false;

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { site } = words(locale).ui;
  return {
    title: { default: site.name, template: `%s · ${site.name}` },
    icons: { icon: `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/favicon.svg` },
    robots: { index: false },
  };
}

/** The frame of what is shown to a room: no header, no footer, nothing that has no place on a projector. */
export default async function PresentLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <Document locale={locale}>
      <Answering>{children}</Answering>
    </Document>
  );
}
