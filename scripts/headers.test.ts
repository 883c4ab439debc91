import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build as folderOf } from './build.fixture';
import { writeHeaders } from './headers';

/** A build of the given files; `rules` gives the rules back as address → header lines. */
function build(files: Record<string, string>) {
  const { folder, read } = folderOf(files);
  const rules = () => {
    const blocks = read('_headers').trimEnd().split('\n\n');
    return new Map(blocks.map((block) => block.split('\n  ')).map(([path = '', ...lines]) => [path, lines]));
  };
  return { folder, rules };
}

const SITE = {
  '404.html': '<!doctype html><title>Not here</title>',
  'en/index.html': '<!doctype html><script>1</script><style>a{}</style>',
  'en/learn/config/index.html': '<!doctype html><script>2</script>',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><style>path{}</style></svg>',
  '_next/static/media/a1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

test('a page has a policy of its own, with the hashes of its own scripts and styles', () => {
  const { folder, rules } = build(SITE);
  writeHeaders(folder);
  expect([...rules().keys()]).toEqual(['/*', '/_next/static/*', '/404.html', '/en/', '/en/learn/config/', '/icon.svg']);
  expect(rules().get('/en/')).toEqual([
    "Content-Security-Policy: default-src 'none'; script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='; " +
      "style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; style-src-attr 'none'; " +
      "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
      "frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types default",
    'Cache-Control: no-cache',
  ]);
});

test('every answer carries the shared headers, and none of them is a policy', () => {
  const { folder, rules } = build(SITE);
  writeHeaders(folder);
  expect(rules().get('/*')).toEqual([
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    'Cross-Origin-Opener-Policy: same-origin',
    'Cross-Origin-Resource-Policy: same-origin',
    'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Strict-Transport-Security: max-age=31536000',
  ]);
});

test('no header is named by two rules that match one address, because hosts would join their values', () => {
  const { folder, rules } = build({ ...SITE, 'sw.js': '' });
  writeHeaders(folder);
  const names = (path: string) => (rules().get(path) ?? []).map((line) => line.split(':', 1)[0]);
  for (const path of rules().keys()) {
    const matching = [...rules().keys()].filter((rule) =>
      rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path,
    );
    const all = matching.flatMap(names);
    expect(all).toEqual([...new Set(all)]);
  }
});

test('a service worker has a policy of its own and is always asked for again', () => {
  const { folder, rules } = build({ ...SITE, 'sw.js': '' });
  writeHeaders(folder);
  expect(rules().get('/sw.js')).toEqual([
    'Cache-Control: no-cache',
    "Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'self'",
  ]);
});

test('no policy allows an unsafe source', () => {
  const { folder } = build({ ...SITE, 'sw.js': '' });
  writeHeaders(folder);
  expect(readFileSync(join(folder, '_headers'), 'utf8')).not.toContain('unsafe');
});

test('a page the policy would break fails the build, and every such file is named', () => {
  const { folder } = build({ ...SITE, 'en/index.html': '<p style="">', 'icon.svg': '<svg onload="x()"/>' });
  expect(() => writeHeaders(folder)).toThrow(
    'en/index.html: <p> has a style attribute\nicon.svg: <svg> has an onload handler',
  );
});

test('a build without pages is no build', () => {
  expect(() => writeHeaders(build({ 'sw.js': '' }).folder)).toThrow('npm run build');
});

test('the page that draws what a learner types may set styles, sends nothing elsewhere, and stands in our frames only', () => {
  const { folder, rules } = build({ ...SITE, 'redraw/index.html': '<!doctype html><script>3</script>' });
  writeHeaders(folder);
  const [policy = ''] = rules().get('/redraw/') ?? [];
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe|require-trusted-types/);
  expect(rules().get('/en/')?.[0]).not.toContain('unsafe');
});
