/** A sentence in which backticks mark code. */
export function Code({ text }: { text: string }) {
  const parts = text.split('`');
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed sentence never move.
  return parts.map((part, i) => (i % 2 === 1 ? <code key={i}>{part}</code> : part));
}
