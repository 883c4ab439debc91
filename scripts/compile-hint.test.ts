import { expect, test } from 'vitest';
import { build } from './build.fixture';
import { writeCompileHints } from './compile-hint';

const CHUNKS = '_next/static/chunks';
const HINT = '//# allFunctionsCalledOnLoad\n';
const LARGE = `${'x'.repeat(120_000)}\n`;
const page = (...names: string[]) =>
  names.map((name) => `<script src="/${CHUNKS}/${name}.js" async=""></script>`).join('');

test('large scripts that every page runs are compiled beforehand; small ones and those of some pages are not', () => {
  const { folder, read, has } = build({
    'en/index.html': page('shared', 'small', 'home'),
    'en/learn/index.html': page('shared', 'small'),
    'redraw/index.html': page('other'),
    [`${CHUNKS}/shared.js`]: LARGE,
    [`${CHUNKS}/small.js`]: 'small()',
    [`${CHUNKS}/home.js`]: LARGE,
  });
  expect(writeCompileHints(folder, '')).toBe(1);
  expect(read(`${CHUNKS}/shared-c.js`)).toBe(HINT + LARGE);
  expect(has(`${CHUNKS}/shared.js`)).toBe(false);
  expect(read(`${CHUNKS}/home.js`)).toBe(LARGE);
  expect(read(`${CHUNKS}/small.js`)).toBe('small()');
});

test('what is compiled beforehand has another name wherever it is named, so that no cache sends what it kept', () => {
  const { folder, read } = build({
    'en/index.html': `${page('shared')}<script>["static/chunks/shared.js"]</script>`,
    'en/index.txt': 'static/chunks/shared.js',
    [`${CHUNKS}/shared.js`]: LARGE,
    [`${CHUNKS}/start.js`]: 'load("static/chunks/shared.js")',
  });
  writeCompileHints(folder, '');
  expect(read('en/index.html')).toBe(`${page('shared-c')}<script>["static/chunks/shared-c.js"]</script>`);
  expect(read('en/index.txt')).toBe('static/chunks/shared-c.js');
  expect(read(`${CHUNKS}/start.js`)).toBe('load("static/chunks/shared-c.js")');
});

test('below a path the files of the scripts are found without it', () => {
  const { folder, read } = build({
    'en/index.html': page('shared').replaceAll('/_next', '/twelve/_next'),
    [`${CHUNKS}/shared.js`]: LARGE,
  });
  writeCompileHints(folder, '/twelve');
  expect(read(`${CHUNKS}/shared-c.js`)).toBe(HINT + LARGE);
});

test('a build in which no page runs a large script is not the framework’s, and stops', () => {
  const { folder } = build({ 'en/index.html': page('small'), [`${CHUNKS}/small.js`]: 'small()' });
  expect(() => writeCompileHints(folder, '')).toThrow('No large script');
});
