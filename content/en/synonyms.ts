/** English needs none: its terms are the words people type. */
import type { Synonyms } from '@/content/words';

export const synonyms: Synonyms = '';
