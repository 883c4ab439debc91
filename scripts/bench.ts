/**
 * `npm run bench [-- /en/ /en/learn/config/]`: Lighthouse, as a phone on a slow network, over the built pages.
 * BENCH_RUNS (default 1) runs a page that often and shows medians. Prints a table and keeps it in bench/latest.md.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from './find-browser';
import { type Measured, measuredFrom, medianOf, tableOf } from './measured';
import { releaseName } from './release';
import { serveBuild } from './serve';

const PAGES = ['/en/', '/en/learn/config/', '/en/assess/', '/en/report/'];
const runs = Number(process.env.BENCH_RUNS ?? 1);
const paths = process.argv.length > 2 ? process.argv.slice(2) : PAGES;

const { url, stop } = await serveBuild();
const rows: Measured[] = [];
try {
  for (const path of paths) {
    const measured: Measured[] = [];
    for (let run = 0; run < runs; run += 1) measured.push(await measure(path));
    rows.push(medianOf(measured));
  }
} finally {
  await stop();
}

const heading = `Release ${releaseName(process.env)}, ${runs} run(s) a page, ${cpus().length} × ${cpus()[0]?.model.trim()}.`;
const report = `# Bench\n\n${heading} Lighthouse as a phone. Sizes are kB as sent.\n\n${tableOf(rows)}\n`;
console.log(`\n${report}`);
mkdirSync('bench', { recursive: true });
writeFileSync('bench/latest.md', report);

/** A fresh browser each time, so that no page profits from the one before. */
async function measure(path: string): Promise<Measured> {
  const chrome = await launch({
    chromePath: findBrowser().path,
    chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const result = await lighthouse(new URL(path, url).href, { port: chrome.port, logLevel: 'error' });
    if (!result || result.lhr.runtimeError) throw new Error(`${path}: ${result?.lhr.runtimeError?.message}`);
    return measuredFrom(path, result.lhr);
  } finally {
    chrome.kill();
  }
}
