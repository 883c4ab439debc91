/**
 * Dates, in the reader's time zone, as `Intl.DateTimeFormat` writes them in British English and in Korean. By hand: making
 * the first formatter of a page takes 10 to 15 ms in Chromium, in one task, and nothing of a report could be seen before.
 */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** As the British shorten it, three letters but for one. */
const short = (month: string) => month.slice(0, month === 'September' ? 4 : 3);

function partsOf(at: Date): { day: number; month: number; name: string; year: number } {
  const month = at.getMonth();
  return { day: at.getDate(), month: month + 1, name: MONTHS[month] ?? '', year: at.getFullYear() };
}

/** "21 November 2026" of an ISO time; what is no time, as it stands. */
export function longDate(locale: string, iso: string): string {
  const { day, month, name, year } = partsOf(new Date(iso));
  if (name === '') return iso;
  return locale === 'ko' ? `${year}년 ${month}월 ${day}일` : `${day} ${name} ${year}`;
}

/** "21 Nov", or "Nov 2026" where years differ; milliseconds since 1970. */
export function shortDate(locale: string, at: number, years: boolean): string {
  const { day, month, name, year } = partsOf(new Date(at));
  if (locale === 'ko') return years ? `${year}년 ${month}월` : `${month}월 ${day}일`;
  return years ? `${short(name)} ${year}` : `${day} ${short(name)}`;
}
