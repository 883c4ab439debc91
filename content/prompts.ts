/** What a lesson offers a workshop: its prompts and its exercise, read from the section `workshop`, so that they stand in one place only. */

import type { FactorId } from '@/domain/factors';
import type { Locale } from '@/i18n/locales';
import { readProse } from './outline';

export type Prompts = { prompts: readonly string[]; exercise: { length: string; text: string } };

/** Text without tags and links; backticks stay, they mark code. */
function plain(markdown: string): string {
  return markdown
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Throws, naming the file, where the section has not three questions to discuss and one exercise. */
export function promptsOf(source: string, file: string): Prompts {
  const section = /^## [^\n]*\{\/\* #workshop \*\/\}\n([\s\S]*?)(?=^## )/m.exec(source)?.[1] ?? '';
  const prompts = [...section.matchAll(/^- (.+)$/gm)].map(([, text = '']) => plain(text));
  const [, length = '', text = ''] = /^\*\*(.+?)\.?\*\*\s+([\s\S]+?)(?:\n\n|\s*(?![\s\S]))/m.exec(section) ?? [];
  if (prompts.length < 3 || !text) {
    throw new Error(`${file}: the section "workshop" needs three questions as a list and "**Fifteen minutes.** …".`);
  }
  return { prompts, exercise: { length: plain(length), text: plain(text) } };
}

export function prompts(locale: Locale, factor: FactorId): Prompts {
  const file = `${factor}/lesson.mdx`;
  return promptsOf(readProse(locale, file), `content/${locale}/${file}`);
}
