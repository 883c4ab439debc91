import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { faces } from '@/app/fonts';
import '@/app/globals.css';
import '@/components/ui/ui.css';
import '@/components/site/site.css';
import { headScript } from '@/app/head-script';
import { words } from '@/content/load';
import { DEFAULT_LOCALE } from '@/i18n/locales';

const { site } = words(DEFAULT_LOCALE).ui;

export const metadata: Metadata = { title: `${site.tagline} · ${site.name}`, description: site.description };

export default function LanguageLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={DEFAULT_LOCALE} className={faces} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant text, hashed in the policy. */}
        <script dangerouslySetInnerHTML={{ __html: headScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
