/** Puts values into sentences. Whole sentences per language; the words themselves live in content. */

/** A sentence in the forms a language's numbers need. */
export type Plural = { one?: string; other: string };

/**
 * Replaces each `{name}` by its value; a name without a value stays visible, so that a slip is seen. A value whose last
 * word is the Korean noun that the sentence puts behind it says it once: "결제 서비스" before " 서비스를".
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}( 서비스| 파일|)/g, (whole, name: string, noun: string) =>
    Object.hasOwn(values, name) ? values[name] + (` ${values[name]}`.endsWith(noun) ? '' : noun) : whole,
  );
}

/** One for each language: making one costs more than the choice of many forms. */
const made: Record<string, Intl.PluralRules> = {};

/** The form of a sentence for n, with `{n}` and further values filled in. */
export function plural(
  locale: string,
  n: number,
  forms: Plural,
  values: Readonly<Record<string, string | number>> = {},
): string {
  made[locale] ??= new Intl.PluralRules(locale);
  return fill((made[locale].select(n) === 'one' && forms.one) || forms.other, { n, ...values });
}

/** "14:32", on the clock of the reader's place. By hand, as dates are (`date.ts`): it is said after every answer. */
export function clockTime(iso: string): string {
  const at = new Date(iso);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
