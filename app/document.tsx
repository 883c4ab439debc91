import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { faces } from './fonts';
import { headScript } from './head-script';

/**
 * The frame of every page. The head script changes the root element before React sees it, hence the one exception.
 * The colours of the browser's own parts stand here and not in the framework's `viewport`, whose tags are put in anew with
 * every page: a browser that is told a colour scheme styles all there is on the page again.
 */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale} className={faces} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant text, hashed in the policy. */}
        <script dangerouslySetInnerHTML={{ __html: headScript }} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#F4F6F0" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#0E1620" media="(prefers-color-scheme: dark)" />
      </head>
      <body>{children}</body>
    </html>
  );
}
