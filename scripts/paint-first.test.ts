import { expect, test } from 'vitest';
import { build } from './build.fixture';
import { paintFirst as paintFirstBySize, scriptsOf, writePaintFirst } from './paint-first';

const script = (name: string) => `<script src="/_next/static/chunks/${name}.js" async=""></script>`;
const page = (...names: string[]) =>
  '<!DOCTYPE html><html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>' +
  `${names.map(script).join('')}<script>head()</script></head><body><main>Text</main>${script('main')}</body></html>`;
const addresses = (...names: string[]) => names.map((name) => `/_next/static/chunks/${name}.js`);
const SCRIPTS = { '_next/static/chunks/a.js': 'large', '_next/static/chunks/main.js': '' };
const paintFirst = (html: string) => paintFirstBySize(html, () => 0);

test('a page asks for none of its scripts while it is read, and names each once in what runs at its end', () => {
  const html = paintFirst(page('a', 'b', 'a'));
  expect(html).not.toMatch(/<script[^>]* src=|rel="preload"/);
  expect(html).toMatch(/<main>Text<\/main><script data-run="[^"]+">[\s\S]+<\/script><\/body><\/html>$/);
  expect(html).toContain('<script>head()</script>');
  expect(scriptsOf(html)).toEqual(addresses('a', 'b', 'main'));
});

test('the largest script of a page is asked for first, also where the site lives below a path', () => {
  const below = page('main', 'a').replaceAll('/_next/', '/twelve/_next/');
  const { folder, read } = build({ 'en/index.html': below, ...SCRIPTS });
  writePaintFirst(folder, '/twelve');
  expect(scriptsOf(read('en/index.html'))).toEqual(addresses('a', 'main').map((address) => `/twelve${address}`));
});

test('the scripts of a page are the same before and after', () => {
  expect(scriptsOf(paintFirst(page('a', 'b')))).toEqual(scriptsOf(page('a', 'b')));
});

test('what runs at the end is the same text on every page, so that one hash allows it', () => {
  const last = (html: string) => html.slice(html.lastIndexOf('">') + 2);
  expect(last(paintFirst(page('a')))).toBe(last(paintFirst(page('b', 'c'))));
});

test.each([
  ['does not end with </body></html>', `${page('a')}\n`],
  ['has no script', '<html><body></body></html>'],
  [
    'has <script src="/b.js" id="b" async="">',
    page('a').replace('<main>', '<script src="/b.js" id="b" async=""></script><main>'),
  ],
  [
    'has <link rel="preload" as="script" href="/b.js"/>',
    page('a').replace('<main>', '<link rel="preload" as="script" href="/b.js"/><main>'),
  ],
  ['names its scripts at its end already', paintFirst(page('a'))],
])('a page that %s stops the build', (what, html) => {
  expect(() => paintFirst(html)).toThrow(`A page ${what}`);
});

test('a script for browsers without modules may stay where it is, for the others never fetch it', () => {
  const old = '<script src="/old.js" noModule=""></script>';
  expect(paintFirst(page('a').replace('<main>', `${old}<main>`))).toContain(old);
});

test('the frame that draws a learner’s diagram stays as it is, for its scripts are all it has to show', () => {
  const frame = page('other');
  const { folder, read } = build({ 'redraw/index.html': frame, 'en/index.html': page('a'), ...SCRIPTS });
  expect(writePaintFirst(folder, '')).toBe(1);
  expect(read('redraw/index.html')).toBe(frame);
});
