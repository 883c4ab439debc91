/** Which of the built languages a browser asked for first. */

/**
 * The best match for an Accept-Language header among `locales`, or the first of them. A regional tag matches its
 * language (`ko-KR` finds `ko`); a tag with `q=0` is a refusal (RFC 9110, section 12.5.4).
 */
export function preferredLocale(acceptLanguage: string | undefined, locales: readonly string[]): string {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean);
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight);

  for (const { tag } of wanted) {
    const exact = locales.find((locale) => locale.toLowerCase() === tag);
    const language = locales.find((locale) => locale.toLowerCase() === tag.split('-', 1)[0]);
    const match = exact ?? language;
    if (match) return match;
  }
  return locales[0] ?? 'en';
}
