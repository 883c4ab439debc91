/** Why a share link was not opened, as a sentence. */
import type { LinkRead } from '@/domain/formats/link';
import { fill } from '@/i18n/format';
import { reasonTold } from './import-told';
import type { ImportWords } from './import-words';
import type { SharingWords } from './sharing-parts';

type Refused = Extract<LinkRead, { raw: string }>;

export function linkRefusal(read: Refused, { shared }: SharingWords, words: ImportWords): string {
  if (read.kind === 'from-the-future') return fill(shared.future, { version: read.version });
  const { code } = read.reason;
  if (code === 'empty') return shared.empty;
  // Whatever else is wrong is wrong with what a whole link holds: places in a text nobody sees would not help.
  return code.startsWith('link-') ? reasonTold(read.reason, words) : shared.content;
}
