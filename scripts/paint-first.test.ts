import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { paintFirst, scriptsOf, writePaintFirst } from './paint-first';

const script = (name: string) => `<script src="/_next/static/chunks/${name}.js" async=""></script>`;
const page = (...names: string[]) =>
  '<!DOCTYPE html><html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>' +
  `${names.map(script).join('')}<script>head()</script></head><body><main>Text</main>${script('main')}</body></html>`;
const addresses = (...names: string[]) => names.map((name) => `/_next/static/chunks/${name}.js`);

function build(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return { folder, read: (file: string) => readFileSync(join(folder, file), 'utf8') };
}

test('a page asks for none of its scripts while it is read, and names each once in what runs at its end', () => {
  const html = paintFirst(page('a', 'b', 'a'));
  expect(html).not.toMatch(/<script[^>]* src=|rel="preload"/);
  expect(html).toMatch(/<main>Text<\/main><script data-run="[^"]+">.+<\/script><\/body><\/html>$/);
  expect(html).toContain('<script>head()</script>');
  expect(scriptsOf(html)).toEqual(addresses('a', 'b', 'main'));
});

test('the scripts of a page are the same before and after', () => {
  expect(scriptsOf(paintFirst(page('a', 'b')))).toEqual(scriptsOf(page('a', 'b')));
});

test('what runs at the end is the same text on every page, so that one hash allows it', () => {
  const last = (html: string) => html.slice(html.lastIndexOf('">') + 2);
  expect(last(paintFirst(page('a')))).toBe(last(paintFirst(page('b', 'c'))));
});

test('a page the framework writes otherwise, or without scripts, stops the build', () => {
  expect(() => paintFirst('<html><body></body></html>\n')).toThrow('does not end with </body></html>');
  expect(() => paintFirst('<html><body></body></html>')).toThrow('no script');
});

test('large scripts that every page runs are compiled beforehand; small ones and those of some pages are not', () => {
  const large = `${'x'.repeat(120_000)}\n`;
  const { folder, read } = build({
    'en/index.html': page('shared', 'small', 'home'),
    'en/learn/index.html': page('shared', 'small'),
    'redraw/index.html': page('other'),
    '_next/static/chunks/main.js': 'main()',
    '_next/static/chunks/shared.js': large,
    '_next/static/chunks/small.js': 'small()',
    '_next/static/chunks/home.js': large,
  });
  expect(writePaintFirst(folder, '')).toEqual({ pages: 2, hinted: 1 });
  expect(read('_next/static/chunks/shared.js')).toBe(`//# allFunctionsCalledOnLoad\n${large}`);
  expect(read('_next/static/chunks/home.js')).toBe(large);
  expect(read('_next/static/chunks/small.js')).toBe('small()');
});

test('the frame that draws a learner’s diagram stays as it is, for its scripts are all it has to show', () => {
  const frame = page('other');
  const { folder, read } = build({ 'redraw/index.html': frame });
  writePaintFirst(folder, '');
  expect(read('redraw/index.html')).toBe(frame);
});

test('below a path the files of the scripts are found without it', () => {
  const below = page('shared').replaceAll('/_next', '/twelve/_next');
  const { folder, read } = build({
    'en/index.html': below,
    '_next/static/chunks/main.js': 'main()',
    '_next/static/chunks/shared.js': 'x'.repeat(120_000),
  });
  writePaintFirst(folder, '/twelve');
  expect(read('en/index.html')).toContain('data-run="/twelve/_next/static/chunks/shared.js ');
  expect(read('_next/static/chunks/shared.js')).toMatch(/^\/\/# /);
});
