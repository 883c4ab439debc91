import { brotliDecompressSync } from 'node:zlib';
import type { InjectOptions } from 'fastify';
import { afterAll, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { builtSite, HOME, LESSON, NOT_FOUND } from './fixture.ts';
import { createLog } from './log.ts';
import { openSite } from './site.ts';

const built = builtSite();
const lines: string[] = [];
const app = createApp({
  site: openSite(built.folder),
  release: 'abc123',
  log: createLog({ level: 'debug', write: (line) => lines.push(line) }),
});
afterAll(async () => {
  await app.close();
  built.remove();
});

function get(url: string, headers: Record<string, string> = {}, method: InjectOptions['method'] = 'GET') {
  return app.inject({ method, url, headers });
}

test('the root sends a browser to the language it asked for, for now', async () => {
  const reply = await get('/', { 'accept-language': 'ko-KR,ko;q=0.9' });
  expect([reply.statusCode, reply.headers.location]).toEqual([302, '/ko/']);
  expect(reply.headers.vary).toBe('accept-language');
  expect((await get('/')).headers.location).toBe('/en/');
});

test('the health check answers with the release and is never cached', async () => {
  const reply = await get('/healthz');
  expect([reply.statusCode, reply.json()]).toEqual([200, { status: 'ok', release: 'abc123' }]);
  expect(reply.headers['cache-control']).toBe('no-store');
});

test('a page comes with the shared headers, its own policy and a request to revalidate', async () => {
  const reply = await get('/en/learn/');
  expect([reply.statusCode, reply.body]).toEqual([200, LESSON]);
  expect(reply.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; script-src 'sha256-lesson='",
    'cache-control': 'no-cache',
  });
});

test.each(['/en/index.html', '/%65n/', '/en/?x=1'])('%s is the same page under the same policy', async (url) => {
  const reply = await get(url);
  expect([reply.statusCode, reply.body]).toEqual([200, HOME]);
  expect(reply.headers['content-security-policy']).toContain('sha256-home=');
});

test('a page that _headers does not know may run nothing', async () => {
  expect((await get('/ko/')).headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
});

test('a compressed page keeps its type and its policy', async () => {
  const reply = await get('/en/', { 'accept-encoding': 'gzip, br' });
  expect(brotliDecompressSync(reply.rawPayload).toString()).toBe(HOME);
  expect(reply.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/html; charset=utf-8',
    vary: 'accept-encoding',
  });
  expect(reply.headers['content-security-policy']).toContain('sha256-home=');
});

test('a file named by its content is kept for a year', async () => {
  const reply = await get('/_next/static/chunks/a1b2.js');
  expect(reply.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('a range beyond the end and a file that is no longer the one named are told as what they are', async () => {
  const beyond = await get('/_next/static/chunks/a1b2.js', { range: 'bytes=5000-' });
  expect([beyond.statusCode, beyond.headers['content-type']]).toEqual([416, 'text/plain; charset=utf-8']);
  expect(beyond.headers['content-range']).toBe('bytes */10');
  const other = await get('/en/', { 'if-match': '"another"' });
  expect([other.statusCode, other.headers['x-content-type-options']]).toEqual([412, 'nosniff']);
});

test('a chunk that is gone is a 404 nobody keeps', async () => {
  const reply = await get('/_next/static/chunks/gone.js');
  expect([reply.statusCode, reply.headers['cache-control']]).toEqual([404, 'no-cache']);
});

test('an unknown address gets the 404 page whole, with its policy, even when a browser has seen it before', async () => {
  const seen = { 'if-none-match': '*', 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT', range: 'bytes=0-3' };
  const reply = await get('/en/nowhere/', seen);
  expect([reply.statusCode, reply.body]).toEqual([404, NOT_FOUND]);
  expect(reply.headers['content-security-policy']).toContain('sha256-404=');
});

test('an address without its last slash is sent to the one with it, query kept, as a static host does', async () => {
  for (const encoding of ['identity', 'br']) {
    const reply = await get('/en/learn?x=1', { 'accept-encoding': encoding });
    expect([reply.statusCode, reply.headers.location]).toEqual([301, '/en/learn/?x=1']);
  }
});

test.each([
  '/../package.json',
  '/en/../../package.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/en/..%5c..%5cpackage.json',
  '//en/',
  '/_headers',
  '/%5fheaders',
  '/en/index.html.br',
  '/.git/config',
])('%s is not served', async (url) => {
  const reply = await get(url);
  expect([reply.statusCode, reply.body]).toEqual([404, NOT_FOUND]);
});

test('an address that cannot be decoded is refused with the shared headers', async () => {
  const reply = await get('/en/%E0%A4%A');
  expect(reply.statusCode).toBe(400);
  expect(reply.headers['x-content-type-options']).toBe('nosniff');
});

test('HEAD answers as GET does, without the body', async () => {
  for (const url of ['/en/', '/healthz', '/', '/nowhere']) {
    const [head, full] = [await get(url, {}, 'HEAD'), await get(url)];
    expect([head.statusCode, head.body]).toEqual([full.statusCode, '']);
    expect(head.headers['content-length']).toBe(full.headers['content-length']);
  }
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'] as const)('%s is refused: the site takes nothing in', async (method) => {
  const reply = await get('/en/', { 'content-type': 'text/plain' }, method);
  expect([reply.statusCode, reply.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('HTTPS is promised only to a reader who came by HTTPS', async () => {
  expect((await get('/en/')).headers).not.toHaveProperty('strict-transport-security');
  const secure = await get('/en/', { 'x-forwarded-proto': 'https' });
  expect(secure.headers['strict-transport-security']).toBe('max-age=31536000');
});

test('a request keeps the id a proxy gave it, and gets one otherwise', async () => {
  expect((await get('/en/', { 'x-request-id': 'edge-7' })).headers['x-request-id']).toBe('edge-7');
  const own = (await get('/en/', { 'x-request-id': 'has spaces and "quotes"' })).headers['x-request-id'];
  expect(own).toMatch(/^[\w-]{36}$/);
});

test('a request is one line of the log, without query, address or browser', async () => {
  lines.length = 0;
  await app.inject({
    url: '/en/report/?name=Ada',
    headers: { 'user-agent': 'Browser/1.0', 'x-forwarded-for': '203.0.113.9', 'x-request-id': 'edge-7' },
    remoteAddress: '198.51.100.4',
  });
  expect(lines).toHaveLength(1);
  const { time: _time, ms: _ms, ...event } = JSON.parse(lines[0] ?? '');
  expect(event).toEqual({
    level: 'info',
    event: 'request',
    id: 'edge-7',
    method: 'GET',
    path: '/en/report/',
    status: 404,
  });
});

test('health checks stay below the usual level of the log', async () => {
  lines.length = 0;
  await get('/healthz');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'debug' });
});

test('a site that was built for a path lives below it, and the root still leads to it', async () => {
  const below = builtSite();
  below.add('release.json', '{"release":"abc123","basePath":"/twelve"}');
  below.add(
    '_headers',
    "/*\n  X-Content-Type-Options: nosniff\n\n/twelve/en/\n  Content-Security-Policy: default-src 'self'\n",
  );
  const under = createApp({ site: openSite(below.folder), release: 'abc123', log: createLog({ level: 'silent' }) });
  const ask = async (url: string) => await under.inject({ url });
  for (const url of ['/', '/twelve', '/twelve/']) expect((await ask(url)).headers.location, url).toBe('/twelve/en/');
  const page = await ask('/twelve/en/');
  expect([page.body, page.headers['content-security-policy']]).toEqual([HOME, "default-src 'self'"]);
  expect((await ask('/en/')).statusCode).toBe(404);
  expect((await ask('/healthz')).statusCode).toBe(200);
  await under.close();
  below.remove();
});
