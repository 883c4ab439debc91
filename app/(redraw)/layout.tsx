import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Document } from '@/app/document';
import '@/app/globals.css';
import { words } from '@/content/load';
import { DEFAULT_LOCALE } from '@/i18n/locales';

export const metadata: Metadata = {
  title: words(DEFAULT_LOCALE).ui.redraw.frame,
  robots: { index: false },
};

export default function RedrawLayout({ children }: { children: ReactNode }) {
  return <Document locale={DEFAULT_LOCALE}>{children}</Document>;
}
