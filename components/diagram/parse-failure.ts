/** What of mermaid's complaint a person can use: the place, and whether something is missing there. */

export type ParseFailure = {
  /** The lines around the fault with mermaid's arrow to it; empty where it shows none. */
  excerpt: string;
  /** Where something is missing: at the end of the source, at the end of a line; null where something does not fit. */
  missing: 'end' | 'line' | null;
};

/** Null when the message is of another kind than "this cannot be read", and stands for itself. */
export function parseFailure(message: string): ParseFailure | null {
  if (!/^(Parse|Lexical|Syntax) error/.test(message)) return null;
  const [place = '', ...expected] = message.split(/^Expecting\b/m);
  const got = /\bgot '(\w+)'/.exec(expected.join(''))?.[1];
  const missing = got === 'EOF' ? 'end' : got === 'NEWLINE' || got === 'NL' ? 'line' : null;
  return { excerpt: place.split('\n').slice(1).join('\n').trimEnd(), missing };
}
