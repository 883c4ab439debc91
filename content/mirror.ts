/** What the guard compares between two language folders: their files, the skeleton of their prose, their words by key. Used by tests only. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markup } from './guard';

/** Files of a language, as "config/words.ts". A narrow drawing comes where a phone needs it, so it is left out. */
export function filesOf(locale: string): string[] {
  const all = readdirSync(path.join('content', locale), { recursive: true, encoding: 'utf8' });
  return all
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.\w+$/.test(file) && !file.endsWith('.narrow.svg'))
    .sort();
}

export const read = (locale: string, file: string) => readFileSync(path.join('content', locale, file), 'utf8');

/** A fence with its labels and comments taken out: what has to be the same in every language. */
function bones(fence: string): string {
  if (/^```mermaid/.test(fence)) {
    return fence
      .replace(/"[^"]*"/g, '""')
      .replace(/^(\s*\S+?[-=.x)>]{2,}\S*?: ).*$/gm, '$1')
      .replace(/^(\s*(?:note|Note) [^:]+: ).*$/gm, '$1')
      .replace(/^(\s*(?:participant|actor) \S+ as ).*$/gm, '$1')
      .replace(/^(\s*(?:loop|alt|else|opt|par|and|rect|critical|break)\b).*$/gm, '$1');
  }
  return fence
    .replace(/"""[\s\S]*?"""/g, '""')
    .split('\n')
    .map((line) =>
      line
        .replace(/("note": )"[^"]*"/, '$1""')
        .replace(/(^|\s)(#|\/\/|--|\/\*|<!--)\s.*$/, '')
        .trimEnd(),
    )
    .join('\n');
}

export function fenceBones(source: string): string[] {
  return [...source.matchAll(/^```[\s\S]*?^```/gm)].map(([fence]) => bones(fence));
}

/** Level and id of every heading, in order. */
export function headingBones(source: string): string[] {
  return [...markup(source).matchAll(/^(#{2,4}) .*\{\/\* #([a-z0-9-]+) \*\/\}/gm)].map(
    ([, level, id]) => `${level} ${id}`,
  );
}

/** Tags with the attributes that are no words, in the order of the file within each kind of tag. */
export function tagBones(source: string): string[] {
  const found = [...markup(source).matchAll(/<([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*\/?>/g)].map(
    ([, name = '', given = '']) => {
      const kept = [...given.matchAll(/(\w+)="([^"]*)"/g)].filter(([, key]) => key !== 'title');
      return [name, ...kept.map(([, key, value]) => `${key}=${value}`)].join(' ');
    },
  );
  return found.sort();
}

/** Addresses of all links, each once; a page of 12factor.net counts the same in both languages. */
export function linkBones(source: string): string[] {
  const text = source.replace(/^```[\s\S]*?^```/gm, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|<(https?:[^>\s]+)>/g)].map(([, inner, bare]) => inner ?? bare ?? '');
  return [...new Set(links.map((href) => href.replace('12factor.net/ko/', '12factor.net/')))].sort();
}

/** Everything in backticks, each once. */
export function codeBones(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...new Set([...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code))].sort();
}

export type Said = { key: string; text: string };

/** Every string of a module by its place, as "items.no-secrets.fix". */
export function said(value: unknown, key = ''): Said[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => said(inner, key ? `${key}.${name}` : name));
}

export const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
