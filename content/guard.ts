/** What the guard reads in a lesson's source: its tags, links and sections. Used by tests only. */
import { outline } from './outline';

/** The source without fences and inline code, whose braces and brackets are not markup. */
export function markup(source: string): string {
  return source.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}

/** Names of the components used, each once. */
export function tags(source: string): string[] {
  return [...new Set([...markup(source).matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name))].sort();
}

/** Addresses inside the site, as written: "/learn/config#why". */
export function internalLinks(source: string): string[] {
  return [...markup(source).matchAll(/\]\((\/[^)\s]*)\)/g)].map(([, href = '']) => href);
}

/** Glossary ids of the terms marked. */
export function terms(source: string): string[] {
  return [...markup(source).matchAll(/<Term id="([^"]+)"/g)].map(([, id = '']) => id);
}

/** The question ids asked, each with the heading it stands under. */
export function asked(source: string): { item: string; section: string }[] {
  let section = '';
  return markup(source)
    .split('\n')
    .flatMap((line) => {
      section = /\{\/\* #([a-z0-9-]+) \*\/\}/.exec(line)?.[1] ?? section;
      const item = /<Asks item="([^"]+)"/.exec(line)?.[1];
      return item ? [{ item, section }] : [];
    });
}

export function headingIds(source: string): string[] {
  return outline(source).headings.map(({ id }) => id);
}

/** Words of the sections that teach: sources and the workshop are not counted. */
export function teachingWords(source: string): number {
  const [taught = ''] = source.split(/^## .*\{\/\* #workshop \*\/\}/m);
  return outline(taught).words;
}
