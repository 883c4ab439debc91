/** Names as people compare them. */

/** Upper and lower case, kinds of space and ways of writing one letter make no other name. */
export function folded(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
