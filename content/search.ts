/** Everything that can be searched in one language: lessons, their sections, questions and glossary terms. */
import 'server-only';
import { itemNumber, itemsOf } from '@/domain/checklist';
import { FACTORS, factor } from '@/domain/factors';
import type { Locale } from '@/i18n/locales';
import { checklist } from './checklist';
import { synonyms as en } from './en/synonyms';
import { synonyms as ko } from './ko/synonyms';
import { isFactorLesson, LESSON_IDS, type LessonId } from './lessons';
import { lessonWords, words } from './load';
import { readProse } from './outline';
import type { ItemWords, Synonyms } from './words';

export type SearchDocument = {
  /** The address inside the site, without the language, as lessons write links: "/learn/config#why". Unique. */
  id: string;
  kind: 'lesson' | 'section' | 'question' | 'term';
  title: string;
  /** Where it stands: "III Config". Empty for a lesson. */
  trail: string;
  text: string;
};

/** What goes from prose, in this order; `$1` is what stays. Code is not among it when these are read. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\{\/\*.*?\*\/\}/g, ' '],
  [/<\/?[A-Z][^>]*>/g, ''],
  [/\[([^\]]*)\]\([^)]*\)/g, '$1'],
  // The rule below the head of a table, and one between paragraphs.
  [/^[ |:-]*-{3,}[ |:-]*$/gm, ' '],
  [/^\s*(?:[-*]|\d+\.|>|#+)\s+/gm, ' '],
  [/(\*\*|__)([^*]+?)\1/g, '$2'],
  [/\*([^\s*](?:[^*]*[^\s*])?)\*/g, '$1'],
  // Inside a word, as in mod_wsgi, it is a letter.
  [/(?<![\p{L}\p{N}_])_([^_]+)_(?![\p{L}\p{N}_])/gu, '$1'],
];

/** Markdown as plain words: no tags, no code fences, no addresses. Inline code stays as it is written, because people search for it. */
export function plain(source: string): string {
  const code: string[] = [];
  // Code waits aside under a letter of nobody's, so that no mark is looked for in it.
  const prose = source.replace(/^```[\s\S]*?^```/gm, ' ').replace(/(`+)([^`]+)\1/g, (_, __, text: string) => {
    return `\uE000${code.push(text.replace(/\s+/g, ' ')) - 1}\uE000`;
  });
  return MARKS.reduce((text, [mark, left]) => text.replace(mark, left), prose)
    .replace(/^\s*\|.*$/gm, (row) => row.replaceAll('|', ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\uE000(\d+)\uE000/g, (_, place: string) => code[Number(place)] ?? '');
}

type Section = { id: string; title: string; text: string };

/** The source cut at its second and third level headings; the words before the first one are left out. */
export function sections(source: string): readonly Section[] {
  const parts = source.split(/^#{2,3} (.+?) \{\/\* #([a-z0-9-]+) \*\/\}\s*$/m);
  const found: Section[] = [];
  for (let i = 1; i < parts.length; i += 3) {
    found.push({ title: plain(parts[i] ?? ''), id: parts[i + 1] ?? '', text: plain(parts[i + 2] ?? '') });
  }
  return found;
}

/** Headings that stand in every lesson and say nothing by themselves. */
const GRAMMAR = ['outcomes', 'your-service', 'sources', 'simulation', 'quiz'];

const pathOf = (lesson: LessonId) => (lesson === 'overview' ? '/learn' : `/learn/${lesson}`);

export function searchDocuments(locale: Locale): readonly SearchDocument[] {
  const all = words(locale);
  const nameOf = (id: LessonId) => {
    const { title } = lessonWords(all, id);
    return isFactorLesson(id) ? `${factor(id).roman} ${title}` : title;
  };
  const lessons = LESSON_IDS.flatMap((id): SearchDocument[] => {
    const found = sections(readProse(locale, `${id}/lesson.mdx`)).filter(
      // A heading that only gathers others has nothing to read under it.
      (each) => !GRAMMAR.includes(each.id) && each.text !== '',
    );
    const whole = { id: pathOf(id), kind: 'lesson' as const, title: nameOf(id), trail: '' };
    return [
      { ...whole, text: lessonWords(all, id).principle },
      ...found.map(({ id: heading, title, text }) => ({
        id: `${pathOf(id)}#${heading}`,
        kind: 'section' as const,
        title,
        trail: nameOf(id),
        text,
      })),
    ];
  });
  const questions = FACTORS.flatMap(({ id }) => {
    const own: Readonly<Record<string, ItemWords>> = all.factors[id].items;
    return itemsOf(checklist, id).map((item): SearchDocument => {
      const { question = '', good = '', check = '', fix = '' } = own[item.id] ?? {};
      const trail = `${itemNumber(checklist, item)} ${all.factors[id].title}`;
      const text = plain([good, check, fix].join(' '));
      return { id: `/assess#${item.id}`, kind: 'question', title: plain(question), trail, text };
    });
  });
  const terms = Object.entries(all.glossary).map(([id, { term, meaning }]): SearchDocument => {
    return { id: `/glossary#${id}`, kind: 'term', title: term, trail: '', text: meaning };
  });
  return [...lessons, ...questions, ...terms];
}

const SYNONYMS: Readonly<Record<Locale, Synonyms>> = { en, ko };

/** What people of a language type for our words. */
export const synonymsOf = (locale: Locale): Synonyms => SYNONYMS[locale];
