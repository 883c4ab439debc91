'use client';

import { usePathname } from 'next/navigation';
import { Fragment } from 'react';
import type { Locale } from '@/i18n/locales';
import { languageAddresses } from '@/i18n/path';

/** Tells search engines the same page in every language, and its lasting address. React moves them into the head. */
export function LanguageLinks({ locale, origin }: { locale: Locale; origin: string }) {
  const addresses = languageAddresses(origin, usePathname());
  return addresses.map(([language, address]) => (
    <Fragment key={language}>
      <link rel="alternate" hrefLang={language} href={address} />
      {language === locale && <link rel="canonical" href={address} />}
    </Fragment>
  ));
}
