/** Dates as the history shows them. */
import { longDate } from '@/i18n/date';
import { clockTime } from '@/i18n/format';

/** The date and time of an ISO time, put together by `{date}` and `{time}` of a sentence. */
export function dateParts(locale: string, iso: string): { date: string; time: string } {
  return { date: longDate(locale, iso), time: clockTime(iso) };
}

/** The dates of two ISO times: with their clock where the day is the same, to the second where the minute is too. */
export function datesApart(locale: string, a: string, b: string): [a: string, b: string] {
  const told = (say: (iso: string) => string): [string, string] => [say(a), say(b)];
  const day = (iso: string) => longDate(locale, iso);
  const minute = (iso: string) => `${day(iso)}, ${clockTime(iso)}`;
  const second = (iso: string) => `${minute(iso)}:${String(new Date(iso).getSeconds()).padStart(2, '0')}`;
  if (day(a) !== day(b) || Date.parse(a) === Date.parse(b)) return told(day);
  return told(minute(a) === minute(b) ? second : minute);
}
