import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/app/document';
import '@/app/globals.css';
import '@/components/ui/ui.css';
import '@/components/site/site.css';
import { words } from '@/content/load';
import { DEFAULT_LOCALE } from '@/i18n/locales';

const { site } = words(DEFAULT_LOCALE).ui;

export const metadata: Metadata = { title: `${site.tagline} · ${site.name}`, description: site.description };

export default function LanguageLayout({ children }: { children: ReactNode }) {
  return <Document locale={DEFAULT_LOCALE}>{children}</Document>;
}
