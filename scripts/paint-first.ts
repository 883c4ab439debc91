/** Has a built page show what it says before it asks for its scripts. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files';
import { REDRAW } from './headers';

/** Drawn by its scripts alone, inside a frame: nothing would be painted first. */
const FRAME = `${REDRAW.slice(1)}index.html`;
const SCRIPT = /<script src="([^"]+)" async=""><\/script>/g;
const PRELOAD = /<link rel="preload" as="script" fetchPriority="low" href="([^"]+)"\/>/g;
/** What would still be asked for before the paint; the one for browsers without modules is never fetched. */
const EARLY = /<script (?![^>]*noModule)[^>]*src=[^>]*>|<link [^>]*as="script"[^>]*>/;
const LATER = /<script data-run="([^"]+)"/;
const END = '</body></html>';

/** One text on every page, so that one hash in its policy allows it. */
const runner = ['ask', 'press-again'].map(sourceOf).join('');

/**
 * The page with its scripts asked for once it is painted. They are some 140 kB that shared the line with the typefaces, and
 * on a slow phone that had them already they ran before the text could be seen. The largest is asked for first, since of more
 * than six a browser without HTTP/2 lets the rest wait; `sizeOf` is told an address. Throws where the framework writes a
 * page in another way than this knows, or where it was done before.
 */
export function paintFirst(html: string, sizeOf: (address: string) => number): string {
  const unknown = (what: string) => new Error(`A page ${what}: has the framework changed how it writes one?`);
  if (LATER.test(html)) throw new Error('A page names its scripts at its end already: build it anew.');
  if (!html.endsWith(END)) throw unknown(`does not end with ${END}`);
  const addresses = scriptsOf(html).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (addresses.length === 0) throw unknown('has no script');
  const later = html.replace(PRELOAD, '').replace(SCRIPT, '');
  const early = EARLY.exec(later)?.[0];
  if (early) throw unknown(`has ${early}`);
  return later.replace(END, () => `<script data-run="${addresses.join(' ')}">${runner}</script>${END}`);
}

/** Addresses of the scripts that a page runs from the beginning, before or after `paintFirst`. */
export function scriptsOf(html: string): string[] {
  const later = LATER.exec(html)?.[1]?.split(' ') ?? [];
  return [...new Set([...html.matchAll(SCRIPT)].flatMap(([, address]) => address ?? []).concat(later))];
}

/** The pages of a build, by file. */
export function pagesOf(folder: string): string[] {
  return filesBelow(folder).filter((file) => file.endsWith('.html') && file !== FRAME);
}

/** Rewrites every page of a build that lives below the path `base`. Returns how many. */
export function writePaintFirst(folder: string, base: string): number {
  const sizeOf = (address: string) => statSync(join(folder, address.slice(base.length))).size;
  const pages = pagesOf(folder);
  for (const page of pages) {
    const file = join(folder, page);
    writeFileSync(file, paintFirst(readFileSync(file, 'utf8'), sizeOf));
  }
  return pages.length;
}

/** A script without its comment and indentation. */
function sourceOf(name: string): string {
  const text = readFileSync(fileURLToPath(new URL(`./paint-first/${name}.js`, import.meta.url)), 'utf8');
  return text.replace(/^\/\*\*[\s\S]*?\*\/\n/, '').replace(/^\s+/gm, '');
}
