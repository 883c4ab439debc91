'use client';

import { frameFailure as en } from '@/content/en/failure-frame';
import { frameFailure as ko } from '@/content/ko/failure-frame';
import { DEFAULT_LOCALE, LOCALES } from '@/i18n/locales';

const WORDS = { en, ko };

/** The language in the address of a page. */
const spoken = () =>
  LOCALES.find((each) => typeof location !== 'undefined' && location.pathname.split('/').includes(each)) ??
  DEFAULT_LOCALE;

/** The frame of all pages failed, and with it what brings a language's words: here those of each travel along. */
export default function GlobalError() {
  const locale = spoken();
  const { title, text, retry } = WORDS[locale];
  return (
    <html lang={locale}>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{text}</p>
          <button type="button" onClick={() => location.reload()}>
            {retry}
          </button>
        </main>
      </body>
    </html>
  );
}
