import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { faces } from './fonts';
import { headScript } from './head-script';

/** The frame of every page. The head script changes the root element before React sees it, hence the one exception. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale} className={faces} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant text, hashed in the policy. */}
        <script dangerouslySetInnerHTML={{ __html: headScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
