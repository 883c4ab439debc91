/** Writes `out/sw.js`: the worker of scripts/service-worker/ with the list of this build's files. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files';

type List = Record<string, string>;
export type BuildList = { id: string; base: string; offline: string; shared: List; languages: Record<string, List> };

/** Read by hosts and by the worker itself; and the way in at `/`, where hosts answer differently. */
const NOT_KEPT = /^(_headers|release\.json|sw\.js|index\.html)$|\.(br|gz)$/;
const OFFLINE_PAGE = '/offline/';

/** Every file of a build by the address it is asked for at, sorted by language. Addresses are below `base`. */
export function buildList(folder: string, base: string): BuildList {
  const shared: List = {};
  const languages: Record<string, List> = {};
  for (const file of filesBelow(folder).toSorted()) {
    if (NOT_KEPT.test(file)) continue;
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
      .slice(0, 16);
    const language = /^([a-z]{2})\//.exec(file)?.[1];
    if (language !== undefined) languages[language] ??= {};
    const list = language === undefined ? shared : languages[language];
    if (list) list[`/${file}`.replace(/\/index\.html$/, '/')] = digest;
  }
  const id = createHash('sha256')
    .update(JSON.stringify([base, shared, languages]))
    .digest('hex')
    .slice(0, 12);
  return { id, base, offline: OFFLINE_PAGE, shared, languages };
}

/** Writes the worker, or, with `off`, the one that removes it from every browser that has it. Returns the files listed. */
export function writeWorker(folder: string, { base, off }: { base: string; off: boolean }): number {
  const source = (name: string) =>
    readFileSync(fileURLToPath(new URL(`./service-worker/${name}.js`, import.meta.url)), 'utf8');
  const build = buildList(folder, base);
  const place = 'const BUILD = null;';
  const worker = source('worker');
  if (!worker.includes(place)) throw new Error(`scripts/service-worker/worker.js has no line "${place}"`);
  const text = off ? source('off') : worker.replace(place, () => `const BUILD = ${JSON.stringify(build)};`);
  writeFileSync(join(folder, 'sw.js'), text);
  return Object.keys(build.shared).length + Object.values(build.languages).flatMap(Object.keys).length;
}
