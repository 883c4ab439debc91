/** Dates as the history shows them. */
import { clockTime, longDate } from '@/i18n/format';
import { formatLocale } from '@/i18n/list';

/** "21 Nov", or "Nov 2026" where years differ; milliseconds since 1970. */
export function shortDate(locale: string, at: number, years: boolean): string {
  const parts = years ? ({ month: 'short', year: 'numeric' } as const) : ({ day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(formatLocale(locale), parts).format(at);
}

/** The date and time of an ISO time, put together by `{date}` and `{time}` of a sentence. */
export function dateParts(locale: string, iso: string): { date: string; time: string } {
  return { date: longDate(locale, iso), time: clockTime(iso) };
}
