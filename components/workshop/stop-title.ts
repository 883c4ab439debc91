import type { Ui } from '@/content/ui';
import type { Stop } from '@/domain/presenting';
import { fill } from '@/i18n/format';

/** What a step is called: "Picture, step 2". */
export function stopTitle(
  { kind, part }: Pick<Stop, 'kind' | 'part'>,
  words: Pick<Ui['presenter'], 'kinds' | 'stop'>,
): string {
  if (part > 0 && kind === 'picture') return fill(words.stop.picture, { n: part });
  if (kind === 'hands') return fill(words.stop.hands, { n: part });
  return words.kinds[kind];
}
