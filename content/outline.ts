import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '@/i18n/locales';

export type Heading = { id: string; text: string; depth: 2 | 3 };
export type Outline = { headings: readonly Heading[]; words: number; minutes: number };

/** Reading speed for technical prose in English, words a minute. */
const SPEED = 190;
/** Reading a fence takes about as long as this many words. */
const FENCE = 60;

/** The source of a page of prose, for example "config/lesson.mdx". Throws, naming the file, where there is none. */
export function readProse(locale: Locale, name: string): string {
  const file = path.join(process.cwd(), 'content', locale, name);
  return readFileSync(file, 'utf8');
}

/** The headings of a lesson and how long it takes to read, counted in its source. */
export function outline(source: string): Outline {
  const fences = source.match(/^```[\s\S]*?^```/gm) ?? [];
  const prose = source.replace(/^```[\s\S]*?^```/gm, '');
  const headings = [...prose.matchAll(/^(##|###) (.+?) \{\/\* #([a-z0-9-]+) \*\/\}\s*$/gm)].map(
    ([, marks = '', text = '', id = '']): Heading => ({
      id,
      text: text.replace(/`/g, ''),
      depth: marks.length === 2 ? 2 : 3,
    }),
  );
  const words = prose
    .replace(/\{\/\*.*?\*\/\}/g, '')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return { headings, words, minutes: Math.max(1, Math.round((words + fences.length * FENCE) / SPEED)) };
}
