/** Has the large scripts that every page runs compiled before they run. */
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesBelow } from './files';
import { pagesOf, scriptsOf } from './paint-first';

/** Chromium compiles all of a file that begins so while it comes, beside the page, and not function by function within it. */
const HINT = '//# allFunctionsCalledOnLoad\n';
/** Bytes. Below it the hint costs more than it saves. */
const WORTH_IT = 100_000;
const NAMES_SCRIPTS = /\.(html|js|txt|json)$/;

/**
 * Puts the hint before each of these scripts, and gives it another name everywhere: what has a name by its content may be
 * kept for a year, and a cache must not send the text without the hint in its place. `base` is the path the site lives
 * below. Returns how many; throws when there is none, for the framework itself is large.
 */
export function writeCompileHints(folder: string, base: string): number {
  const runs = pagesOf(folder).map((page) => scriptsOf(readFileSync(join(folder, page), 'utf8')));
  const everywhere = (runs[0] ?? []).filter((address) => runs.every((scripts) => scripts.includes(address)));
  const large = everywhere
    .map((address) => join(folder, address.slice(base.length)))
    .filter((file) => statSync(file).size >= WORTH_IT);
  if (large.length === 0) throw new Error('No large script is run by every page: where has the framework gone?');
  for (const file of large) writeFileSync(file, HINT + readFileSync(file, 'utf8'));
  rename(folder, large);
  return large.length;
}

function rename(folder: string, files: readonly string[]): void {
  const names = new Map(files.map((file) => [basename(file), basename(file).replace(/\.js$/, '-c.js')]));
  for (const file of filesBelow(folder).filter((each) => NAMES_SCRIPTS.test(each))) {
    const before = readFileSync(join(folder, file), 'utf8');
    let after = before;
    for (const [name, other] of names) after = after.replaceAll(name, other);
    if (after !== before) writeFileSync(join(folder, file), after);
  }
  for (const file of files) renameSync(file, file.replace(/\.js$/, '-c.js'));
}
