import 'server-only';
import type { MDXContent } from 'mdx/types';
import type { FactorId } from '@/domain/factors';
import type { CsvWords, MarkdownWords } from '@/domain/formats/report-words';
import type { Locale } from '@/i18n/locales';
import { words as adminProcesses } from './en/admin-processes/words';
import { words as backingServices } from './en/backing-services/words';
import { words as beyond } from './en/beyond/words';
import { words as buildReleaseRun } from './en/build-release-run/words';
import { words as codebase } from './en/codebase/words';
import { words as concurrency } from './en/concurrency/words';
import { words as config } from './en/config/words';
import { words as dependencies } from './en/dependencies/words';
import { words as devProdParity } from './en/dev-prod-parity/words';
import { words as disposability } from './en/disposability/words';
import { glossary } from './en/glossary';
import { words as logs } from './en/logs/words';
import { csvWords, markdownWords } from './en/markdown';
import { words as overview } from './en/overview/words';
import { words as portBinding } from './en/port-binding/words';
import { words as processes } from './en/processes/words';
import { ui } from './en/ui';
import { isFactorLesson, type LessonId, type OtherLesson } from './lessons';
import { type Outline, outline, readProse } from './outline';
import type { Ui } from './ui';
import type { FactorWords, Glossary, LessonWords } from './words';

export type Words = {
  ui: Ui;
  others: Readonly<Record<OtherLesson, LessonWords>>;
  glossary: Glossary;
  /** Words of exported files. */
  files: MarkdownWords & CsvWords;
  factors: { readonly [F in FactorId]: FactorWords<F> };
};

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    ui,
    others: { overview, beyond },
    glossary,
    files: { ...markdownWords, ...csvWords },
    factors: {
      codebase,
      dependencies,
      config,
      'backing-services': backingServices,
      'build-release-run': buildReleaseRun,
      processes,
      'port-binding': portBinding,
      concurrency,
      disposability,
      'dev-prod-parity': devProdParity,
      logs,
      'admin-processes': adminProcesses,
    },
  },
};

/** Every word of one language. */
export function words(locale: Locale): Words {
  return WORDS[locale];
}

/** The title, principle and pictures of any lesson. */
export function lessonWords(all: Words, id: LessonId): LessonWords {
  return isFactorLesson(id) ? all.factors[id] : all.others[id];
}

/** A lesson's prose and its outline. */
export async function lesson(locale: Locale, id: LessonId): Promise<{ Prose: MDXContent; outline: Outline }> {
  const source = readProse(locale, `${id}/lesson.mdx`);
  const module: { default: MDXContent } = await import(`./${locale}/${id}/lesson.mdx`);
  return { Prose: module.default, outline: outline(source) };
}

/** The prose of the about page. */
export async function about(locale: Locale): Promise<MDXContent> {
  const module: { default: MDXContent } = await import(`./${locale}/about/about.mdx`);
  return module.default;
}
