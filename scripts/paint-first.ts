/** Has a built page show what it says before its scripts run, and the scripts of every page compiled before they do. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files';

/** Drawn by its scripts alone, inside a frame: nothing would be painted first. */
const FRAME = 'redraw/index.html';
const SCRIPT = /<script src="([^"]+)" async=""><\/script>/g;
const PRELOAD = /<link rel="preload" as="script" fetchPriority="low" href="([^"]+)"\/>/g;
const END = '</body></html>';
/** Chromium compiles all of a file that begins so while it comes, beside the page, and not function by function within it. */
const HINT = '//# allFunctionsCalledOnLoad\n';
/** Bytes. Below it the hint costs more than it saves. */
const WORTH_A_HINT = 100_000;

/**
 * Runs in the page, at its end. Asks for the scripts it names once the page is painted; at once where nobody looks or the
 * browser does not tell; after two seconds whatever happens. The last button pressed before the framework listens is pressed
 * again once the framework knows it.
 */
export const runner = [
  '(function(){',
  "var scripts=document.currentScript.getAttribute('data-run').split(' '),pressed;",
  'function has(e,k){return Object.keys(e).some(function(n){return n.indexOf(k)==0})}',
  'function run(){scripts.splice(0).forEach(function(a){',
  "var e=document.createElement('script');e.async=true;e.setAttribute('src',a);document.head.appendChild(e)})}",
  "document.addEventListener('click',function(e){var b=e.target.closest('button:not([popovertarget])');",
  "if(b&&!has(document,'__reactContainer'))pressed=b},true);",
  'var t=setInterval(function(){',
  "if(has(document,'__reactContainer')&&!pressed)clearInterval(t);",
  "else if(pressed&&has(pressed,'__reactProps')){clearInterval(t);pressed.click()}},50);",
  'var types=window.PerformanceObserver&&PerformanceObserver.supportedEntryTypes||[];',
  "if(document.hidden||types.indexOf('paint')<0)return run();",
  "new PerformanceObserver(function(l){if(l.getEntriesByName('first-contentful-paint').length)",
  'requestAnimationFrame(function(){requestAnimationFrame(run)})',
  "}).observe({type:'paint',buffered:true});",
  "document.addEventListener('visibilitychange',run);",
  'setTimeout(run,2000)',
  '})();',
].join('');

/**
 * The page with its scripts asked for once it is painted. They are some 140 kB that shared the line with the typefaces, and
 * on a slow phone that had them already they ran before the text could be seen.
 */
export function paintFirst(html: string): string {
  if (!html.endsWith(END))
    throw new Error(`A page does not end with ${END}: has the framework changed how it writes one?`);
  const addresses = scriptsOf(html);
  if (addresses.length === 0) throw new Error('A page has no script: has the framework changed how it asks for one?');
  return html
    .replace(PRELOAD, '')
    .replace(SCRIPT, '')
    .replace(END, () => `<script data-run="${addresses.join(' ')}">${runner}</script>${END}`);
}

/** Addresses of the scripts that a page runs from the beginning, before or after `paintFirst`. */
export function scriptsOf(html: string): string[] {
  const later = /<script data-run="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
  return [...new Set([...html.matchAll(SCRIPT)].flatMap(([, address]) => address ?? []).concat(later))];
}

/** Rewrites every page of a build, and the scripts that all of them run. Returns how many of each. */
export function writePaintFirst(folder: string, base: string): { pages: number; hinted: number } {
  const pages = filesBelow(folder).filter((file) => file.endsWith('.html') && file !== FRAME);
  let everywhere: string[] | undefined;
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    const scripts = scriptsOf(html);
    everywhere = everywhere ? everywhere.filter((address) => scripts.includes(address)) : scripts;
    writeFileSync(join(folder, page), paintFirst(html));
  }
  const large = (everywhere ?? [])
    .map((address) => join(folder, address.slice(base.length)))
    .filter((file) => statSync(file).size >= WORTH_A_HINT);
  for (const file of large) writeFileSync(file, HINT + readFileSync(file, 'utf8'));
  return { pages: pages.length, hinted: large.length };
}
