import type { Ui } from '@/content/ui';
import { partsDone } from '@/domain/course';
import { PARTS, type Parts } from '@/domain/learning';
import { fill } from '@/i18n/format';

export type StateWords = Pick<Ui['learning'], 'parts' | 'state' | 'short'>;

const names = (parts: Parts, words: StateWords) =>
  PARTS.filter((part) => parts[part] !== null)
    .map((part) => words.parts[part])
    .join(', ');

/** How far a lesson is, in a sentence. */
export function stateText(parts: Parts, words: StateWords): string {
  const n = partsDone(parts);
  if (n === 0) return words.state.none;
  return n === PARTS.length ? words.state.all : fill(words.state.some, { parts: names(parts, words), n });
}

/** The same in a table's cell. */
export function stateShort(parts: Parts, words: StateWords): string {
  const n = partsDone(parts);
  if (n === 0) return words.short.none;
  return n === PARTS.length ? words.short.all : names(parts, words);
}
