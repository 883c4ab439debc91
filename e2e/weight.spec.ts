/** Byte budgets, on the built site. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { LESSON_IDS } from '@/content/lessons';

const OUT = path.resolve('out');
const lessonFile = (id: string) => path.join(OUT, 'en/learn', id === 'overview' ? '' : id, 'index.html');

/** Addresses of the scripts a page asks for at once; those for browsers without modules are never fetched. */
function scripts(html: string): string[] {
  const tags = html.match(/<script [^>]*src="[^"]+"[^>]*>/g) ?? [];
  return tags.filter((tag) => !/nomodule/i.test(tag)).flatMap((tag) => /src="([^"?]+)/.exec(tag)?.[1] ?? []);
}

const gzip = (file: string) => gzipSync(readFileSync(file)).length;

test('a lesson’s initial JavaScript is at most 160 kB gzip', () => {
  for (const id of LESSON_IDS) {
    const files = new Set(scripts(readFileSync(lessonFile(id), 'utf8')));
    expect(files.size, id).toBeGreaterThan(3);
    const total = [...files].reduce((sum, src) => sum + gzip(path.join(OUT, src)), 0);
    expect(total, `${id}: ${total} bytes`).toBeLessThanOrEqual(160_000);
  }
});

test('a lesson’s page is at most 45 kB gzip', () => {
  for (const id of LESSON_IDS) {
    const size = gzip(lessonFile(id));
    expect(size, `${id}: ${size} bytes`).toBeLessThanOrEqual(45_000);
  }
});

test('a diagram is at most 5 kB compressed', () => {
  for (const id of LESSON_IDS) {
    const html = readFileSync(lessonFile(id), 'utf8');
    const drawings = html.match(/<svg [^>]*class="dg[\s\S]*?<\/svg>/g) ?? [];
    expect(drawings, id).not.toEqual([]);
    for (const svg of drawings) {
      expect(brotliCompressSync(svg).length, `${id}: ${svg.slice(0, 120)}`).toBeLessThanOrEqual(5_000);
    }
  }
});

test('no page asks for mermaid', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const address of ['/en/', '/en/learn/', '/en/learn/config/', '/en/assess/', '/en/report/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
  }
  expect(asked.filter((url) => /mermaid/i.test(url))).toEqual([]);
  const chunks = readdirSync(path.join(OUT, '_next/static'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  for (const chunk of chunks) {
    expect(readFileSync(path.join(OUT, '_next/static', chunk), 'utf8').includes('mermaidAPI'), chunk).toBe(false);
  }
});

test('reading files and writing them is not part of any page’s first load', () => {
  for (const page of ['en/report/index.html', 'en/assess/index.html', 'en/learn/config/index.html']) {
    for (const src of scripts(readFileSync(path.join(OUT, page), 'utf8'))) {
      expect(readFileSync(path.join(OUT, src), 'utf8').includes('micromark'), `${page}: ${src}`).toBe(false);
    }
  }
});
