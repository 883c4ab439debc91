/** What the guard compares between two language folders: their files, the skeleton of their prose, their words by key. Used by tests only. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FACTOR_IDS } from '@/domain/factors';
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

/** Level and id of every heading, in order. */
export function headingBones(source: string): string[] {
  return [...markup(source).matchAll(/^(#{2,4}) .*\{\/\* #([a-z0-9-]+) \*\/\}/gm)].map(
    ([, level, id]) => `${level} ${id}`,
  );
}

/** Tags with the attributes that are no words, by the section they stand in: in a sentence their order is the language's. */
export function tagBones(source: string): string[] {
  let section = '';
  const found: string[] = [];
  for (const [, id, name, given = ''] of markup(source).matchAll(
    /\{\/\* #([a-z0-9-]+) \*\/\}|<([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*\/?>/g,
  )) {
    section = id ?? section;
    const kept = [...given.matchAll(/(\w+)="([^"]*)"/g)].filter(([, key]) => key !== 'title');
    if (name) found.push([`#${section}`, name, ...kept.map(([, key, value]) => `${key}=${value}`)].join(' '));
  }
  return found.sort();
}

/** Addresses of all links, each once. */
export function linkBones(source: string): string[] {
  const text = source.replace(/^```[\s\S]*?^```/gm, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|<(https?:[^>\s]+)>/g)].map(([, inner, bare]) => inner ?? bare ?? '');
  return [...new Set(links)].sort();
}

/** Where a link of an English lesson leads in another language: 12factor.net has a page of each factor in every one. */
export function hrefIn(locale: string, href: string): string {
  return href.replace(/^(https:\/\/12factor\.net\/)([a-z-]+)$/, (whole, site, page) =>
    (FACTOR_IDS as readonly string[]).includes(page) ? `${site}${locale}/${page}` : whole,
  );
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
