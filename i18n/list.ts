/** Lists in a sentence, and the language that formatters are asked for. Apart from format.ts, which every page loads first. */

/** English here is British. */
export const formatLocale = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/** One for each language: making one costs more than many lists. */
const made: Record<string, Intl.ListFormat> = {};

/** "Ana, Bo and Cy". */
export function listed(locale: string, parts: readonly string[]): string {
  made[locale] ??= new Intl.ListFormat(formatLocale(locale), { type: 'conjunction' });
  return made[locale].format(parts);
}
