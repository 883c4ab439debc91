'use client';

import { lazy, type ReactNode } from 'react';
import {
  type FormProps,
  type ListProps,
  ServicesContext,
  type ServicesLater,
} from '@/components/assessment/services-later';
import { fetchCode } from '@/components/ui/fetch-code';
import { LOCALES, type Locale } from '@/i18n/locales';
import { keepingWords, servicesWords } from './later-words';

function dialogsIn(locale: Locale): ServicesLater {
  const Form = lazy(() =>
    fetchCode(async () => {
      const [{ ServiceForm }, { form }] = await Promise.all([
        import('@/components/assessment/ServiceForm'),
        servicesWords(locale),
      ]);
      return { default: (props: FormProps) => <ServiceForm {...props} words={form} /> };
    }),
  ) satisfies ServicesLater['Form'];
  const List = lazy(() =>
    fetchCode(async () => {
      const [{ ServicesDialog }, { list }, { standing }] = await Promise.all([
        import('@/components/assessment/ServicesDialog'),
        servicesWords(locale),
        keepingWords(locale),
      ]);
      const words = { ...list, standing };
      return { default: (props: ListProps) => <ServicesDialog {...props} words={words} Form={Form} locale={locale} /> };
    }),
  ) satisfies ServicesLater['List'];
  return { Form, List };
}

const DIALOGS = Object.fromEntries(LOCALES.map((locale) => [locale, dialogsIn(locale)])) as Readonly<
  Record<Locale, ServicesLater>
>;

/** Gives every switcher of services the dialogs in its language. */
export function Services({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <ServicesContext value={DIALOGS[locale]}>{children}</ServicesContext>;
}
