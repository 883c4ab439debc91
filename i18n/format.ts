/** Puts values into sentences. Whole sentences per language; the words themselves live in content. */

/** A sentence in the forms a language's numbers need. */
export type Plural = { one?: string; other: string };

/** Replaces each `{name}` by its value; a name without a value stays visible, so that a slip is seen. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** The form of a sentence for n, with `{n}` and further values filled in. */
export function plural(
  locale: string,
  n: number,
  forms: Plural,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(locale).select(n) === 'one' ? forms.one : undefined;
  return fill(form ?? forms.other, { n, ...values });
}

/** "21 November 2026". */
export function longDate(locale: string, iso: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long' }).format(new Date(iso));
}

/** "14:32". */
export function clockTime(locale: string, iso: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(iso),
  );
}
