/** Every word of this language that is not fetched by itself. */
import type { Words } from '@/content/words';
import { words as beyond } from './beyond/words';
import { factors } from './factors';
import { failure } from './failure';
import { glossary } from './glossary';
import { csvWords, markdownWords } from './markdown';
import { words as overview } from './overview/words';
import { teamFile } from './team-file';
import { ui } from './ui';

export const all: Words = {
  ui,
  failure,
  glossary,
  factors,
  others: { overview, beyond },
  files: { ...markdownWords, ...csvWords },
  teamFile,
};
