/** Other words for ours. A language's table stands in `content/<locale>/synonyms.ts` and travels with its index. */
import type { Synonyms } from '@/content/words';
import { stemOf } from './hangul';

/** The words of a phrase by their stems, with or without a space or a stroke between them, and not inside a longer word. */
function wholly(phrase: string): RegExp {
  const words = phrase.split(' ').map(stemOf);
  return new RegExp(`(?<![가-힣])${words.join('[\\s/]*')}(?![가-힣])`, 'g');
}

/** Our words and what is typed for each. */
export function synonymsIn(text: Synonyms): readonly (readonly [ours: string, typed: readonly string[]])[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [ours = '', typed = ''] = line.split(': ');
    return [ours, typed.split(', ')];
  });
}

/** Reads a query in our words, without particles; null where it has no other word for one of ours. */
export function ownWordsOf(synonyms: Synonyms): (query: string) => string | null {
  const rules = synonymsIn(synonyms).flatMap(([ours, typed]) => typed.map((phrase) => [wholly(phrase), ours] as const));
  return (query) => {
    const asked = query.normalize('NFC').replace(/[가-힣]+/g, stemOf);
    const ours = rules.reduce((text, [typed, word]) => text.replace(typed, word), asked);
    return ours === asked ? null : ours;
  };
}
