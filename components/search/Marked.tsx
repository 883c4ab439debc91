/** A text in which the words that were found are marked. */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  if (terms.length === 0) return text;
  const escaped = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // A Latin word is marked from its beginning; a Korean one may stand inside another.
  const bounded = escaped.map((term) => (/^[가-힣]/.test(term) ? term : `(?<![\\p{L}\\p{N}])${term}`));
  const parts = text.split(new RegExp(`(${bounded.join('|')})`, 'iu'));
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move.
  return parts.map((part, i) => (i % 2 === 1 ? <mark key={i}>{part}</mark> : part));
}
