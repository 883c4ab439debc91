/**
 * `npm run bench [-- /en/ /en/learn/config/]`: Lighthouse, as a phone on a slow network, over the built pages. What measures
 * shares the computer with what is measured, which a phone does not: so Lighthouse and the web process let the browser go
 * first, and no scroll bars are drawn, for without a graphics card their fading away takes the processor from the page.
 * BENCH_RUNS (default 1) measures all but teams that often and shows medians. Prints a table and keeps it in
 * bench/latest.md.
 */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { constants, cpus, setPriority } from 'node:os';
import { launch } from 'chrome-launcher';
import { measureWaits, waitsLine } from './bench-moves';
import type { Looked } from './bench-page';
import { measureStorage, storageLine } from './bench-storage';
import { measureMerge, mergeLine } from './bench-team';
import { measureTeamPage, teamPageLine } from './bench-team-page';
import { findBrowser } from './find-browser';
import { floorLine, type Measured, medianOf, tableOf } from './measured';
import { releaseName } from './release';
import { serveBuild } from './serve';

const PAGES = ['/en/', '/en/learn/config/', '/en/assess/', '/en/report/', '/en/team/', '/en/workshop/present/config/'];
/** Tells what the framework and the machine take by themselves. */
const FLOOR = '/en/offline/';
const runs = Number(process.env.BENCH_RUNS ?? 1);
const paths = process.argv.length > 2 ? process.argv.slice(2) : PAGES;

const { url, readyMs, pid, stop } = await serveBuild();
const rows: Measured[] = [];
let floor = '';
let storage = '';
let team = '';
let waits = '';
try {
  letOthersFirst(pid);
  for (const path of paths) rows.push(await median(path));
  floor = floorLine(await median(FLOOR));
  waits = waitsLine(await often(() => measureWaits(url)));
  team = teamPageLine(await measureTeamPage(url));
  storage = storageLine(await often(() => measureStorage(url)), await often(() => measureStorage(url, 1, 0)));
} finally {
  await stop();
}

const heading = `Release ${releaseName(process.env)}, ${runs} run(s) a page, ${cpus().length} × ${cpus()[0]?.model.trim()}.`;
const report = `# Bench\n\n${heading} Lighthouse as a phone; it and the web process let the browser go first, and no scroll bars are drawn. Sizes are kB as sent. The web process listened ${readyMs} ms after its launch.\n\n${tableOf(rows)}\n\n${floor}\n\n${waits}\n\n${storage}\n\n${mergeLine(measureMerge())}\n\n${team}\n`;
console.log(`\n${report}`);
mkdirSync('bench', { recursive: true });
writeFileSync('bench/latest.md', report);

async function often<T>(once: () => Promise<T>): Promise<T[]> {
  const measured: T[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await once());
  return measured;
}

async function median(path: string): Promise<Measured> {
  return medianOf(await often(() => measure(path)));
}

/** A trace that was not recorded is tried again. */
async function measure(path: string, tries = 3): Promise<Measured> {
  const looked = await look(path);
  if ('measured' in looked) return looked.measured;
  if (looked.failed.code === 'NO_NAVSTART' && tries > 1) return await measure(path, tries - 1);
  throw new Error(`${path}: ${looked.failed.message}`);
}

/** A fresh browser each time, so that no page profits from the one before. */
async function look(path: string): Promise<Looked> {
  const chrome = await launch({
    chromePath: findBrowser().path,
    chromeFlags: ['--headless=new', '--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const looker = fork('scripts/bench-page.ts', [path, new URL(path, url).href, String(chrome.port)]);
    letOthersFirst(looker.pid);
    const silent = once(looker, 'disconnect').then(() => {
      throw new Error(`${path}: Lighthouse ended and said nothing.`);
    });
    const [looked]: [Looked] = await Promise.race([once(looker, 'message') as Promise<[Looked]>, silent]);
    return looked;
  } finally {
    chrome.kill();
  }
}

function letOthersFirst(pid: number | undefined): void {
  if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
}
