/** The built site on disk, checked once at start: what is missing is said then, not to the first reader. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HeaderRules, parseHeaders } from './headers.ts';

export type Site = {
  root: string;
  /** The path the site lives below, as it was built: empty, or like `/twelve`. */
  basePath: string;
  rules: HeaderRules;
  notFoundPage: Buffer;
  locales: string[];
  release: string;
};

/** Opens the folder `next build` and the header step wrote. Throws one error that names everything missing. */
export function openSite(root: string): Site {
  const missing = ['_headers', '404.html'].filter((file) => !existsSync(join(root, file)));
  const locales = missing.length > 0 ? [] : localesIn(root);
  if (missing.length === 0 && locales.length === 0) missing.push('en/index.html');
  if (missing.length > 0) {
    throw new Error(`${root} is not a finished build: ${missing.join(', ')} missing. Run: npm run build`);
  }
  return {
    root,
    rules: parseHeaders(readFileSync(join(root, '_headers'), 'utf8')),
    notFoundPage: readFileSync(join(root, '404.html')),
    locales,
    ...builtAs(root),
  };
}

/** Built languages, English first: it is the answer to a browser that asks for none of them. */
function localesIn(root: string): string[] {
  return readdirSync(root)
    .filter((name) => /^[a-z]{2}(-[A-Z]{2})?$/.test(name) && existsSync(join(root, name, 'index.html')))
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));
}

function builtAs(root: string): Pick<Site, 'release' | 'basePath'> {
  const file = join(root, 'release.json');
  if (!existsSync(file)) return { release: 'dev', basePath: '' };
  const { release, basePath = '' } = Object(JSON.parse(readFileSync(file, 'utf8')));
  if (typeof release !== 'string') throw new Error(`${file} names no release. Run: npm run build`);
  return { release, basePath: String(basePath) };
}
