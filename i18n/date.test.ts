import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { longDate, shortDate } from './date';
import { formatLocale } from './list';
import { LOCALES } from './locales';

/** Every day on which somebody can have answered, and long before and after. */
const days = fc.date({ min: new Date('0002-01-01'), max: new Date('9998-12-31'), noInvalidDate: true });

test('a date is written as British English and Korean write it', () => {
  expect(longDate('en', '2026-11-21T12:00:00Z')).toBe('21 November 2026');
  expect(longDate('ko', '2026-11-21T12:00:00Z')).toBe('2026년 11월 21일');
  const noon = Date.parse('2026-09-03T12:00:00Z');
  expect([shortDate('en', noon, false), shortDate('en', noon, true)]).toEqual(['3 Sept', 'Sept 2026']);
  expect([shortDate('ko', noon, false), shortDate('ko', noon, true)]).toEqual(['9월 3일', '2026년 9월']);
});

test('what was stored and is no date is shown as it stands', () => {
  expect(longDate('en', 'last spring')).toBe('last spring');
});

test('the day is the day of the place where it is read', () => {
  vi.stubEnv('TZ', 'Asia/Seoul');
  expect(longDate('en', '2026-11-21T20:00:00Z')).toBe('22 November 2026');
  vi.stubEnv('TZ', 'America/New_York');
  expect(longDate('en', '2026-11-21T02:00:00Z')).toBe('20 November 2026');
});

test('every date, long or short, is what the formatter of the language makes of it', () => {
  for (const locale of LOCALES) {
    const by = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(formatLocale(locale), options);
    const long = by({ dateStyle: 'long' });
    const ofYear = by({ day: 'numeric', month: 'short' });
    const ofYears = by({ month: 'short', year: 'numeric' });
    fc.assert(
      fc.property(days, (day) => {
        expect(longDate(locale, day.toISOString())).toBe(long.format(day));
        expect(shortDate(locale, day.getTime(), false)).toBe(ofYear.format(day));
        expect(shortDate(locale, day.getTime(), true)).toBe(ofYears.format(day));
      }),
    );
  }
});
