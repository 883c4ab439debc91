'use client';

import { usePathname } from 'next/navigation';
import { type MouseEvent, useEffect } from 'react';
import { LOCALES, type Locale } from '@/i18n/locales';
import { withoutLocale } from '@/i18n/path';
import { rememberLanguage } from '@/state/language';
import { isPlaceKept } from './place-kept';

const BASE = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

type LanguageChoiceProps = {
  locale: Locale;
  className: string;
  /** The name of each language, in that language. */
  names: Readonly<Record<Locale, string>>;
};

/** This page in the other languages. The whole page is loaded anew; where you stood and what was open comes along. */
export function LanguageChoice({ locale, className, names }: LanguageChoiceProps) {
  const path = withoutLocale(usePathname());
  const go = async (event: MouseEvent<HTMLAnchorElement>, to: Locale) => {
    rememberLanguage(to);
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const kept = await import('./place').then(
      ({ keepPlace }) => keepPlace(path),
      () => null,
    );
    const hash = kept ?? window.location.hash.slice(1);
    window.location.assign(`${BASE}/${to}${path}${hash ? `#${hash}` : ''}`);
  };
  return LOCALES.filter((each) => each !== locale).map((each) => (
    <a
      key={each}
      className={className}
      href={`${BASE}/${each}${path}`}
      hrefLang={each}
      lang={each}
      onClick={(event) => go(event, each)}
    >
      {names[each]}
    </a>
  ));
}

/** Puts a reader who changed the language back where they stood, and follows where they read once the page moves. */
export function PlaceKept() {
  const path = withoutLocale(usePathname());
  useEffect(() => {
    let end = () => {};
    let left = false;
    const begin = () => {
      import('./place').then(
        ({ followPlace }) => {
          if (!left) end = followPlace(path);
        },
        // Then the heading in the address leads to about the same place.
        () => {},
      );
    };
    if (isPlaceKept()) begin();
    else {
      // In the frame: asking for a position earlier makes the browser lay the page out once more.
      requestAnimationFrame(() => {
        if (left) return;
        if (window.scrollY > 0) begin();
        else window.addEventListener('scroll', begin, { once: true });
      });
    }
    return () => {
      left = true;
      window.removeEventListener('scroll', begin);
      end();
    };
  }, [path]);
  return null;
}
