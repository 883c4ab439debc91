/** The error page's words in every language: they ship with each page, so they are few. */
import type { Locale } from '@/i18n/locales';
import { failure as en } from './en/failure';

type FailureWords = Readonly<Record<keyof typeof en, string>>;

export const failureWords: Readonly<Record<Locale, FailureWords>> = { en };
