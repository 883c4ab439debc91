import { expect, test } from 'vitest';
import { type Ask, answersTo, type Link, linksIn, verdictOf } from './links';

const found = (text: string, name = 'lesson.mdx') => linksIn([{ name, text }]).map(({ url }) => url);
const link = (url: string): Link => ({ url, places: [] });
const ok: Ask = async (url) => ({ status: 200, at: url });

test('an address is listed once, without its fragment, with every place it stands in', () => {
  const files = [
    { name: 'a.mdx', text: 'See [the docs](https://kubernetes.io/docs#pods).\n\n- <https://git-scm.com/>' },
    { name: 'b.ts', text: "export const source = 'https://kubernetes.io/docs';" },
  ];
  expect(linksIn(files)).toEqual([
    { url: 'https://git-scm.com/', places: ['a.mdx:3'] },
    { url: 'https://kubernetes.io/docs', places: ['a.mdx:1', 'b.ts:1'] },
  ]);
});

test.each([
  ['[levels](https://slsa.dev/spec), then', 'https://slsa.dev/spec'],
  ['(see https://en.wikipedia.org/wiki/Port_(computing).)', 'https://en.wikipedia.org/wiki/Port_(computing)'],
  ['**https://slsa.dev/spec**', 'https://slsa.dev/spec'],
  ['[[1]](https://slsa.dev)[[2]](http', 'https://slsa.dev'],
])('in %s the sentence and the brackets stay outside', (text, url) => {
  expect(found(text)).toEqual([url]);
});

test.each([
  ['a fence', '```sh\ncurl https://api.stripe.com/v1\n```'],
  ['a fence inside a list', '  ~~~~\n  https://api.stripe.com\n  ~~~~'],
  ['a code span', 'Run `curl https://api.stripe.com` once.'],
  ['a name without a dot', '<http://localhost:3000> and http://ledger-api:5001/health'],
  ['a name kept for examples', 'https://ledger.example.com/version, https://ledger.test/'],
  ['an address that code completes', `<a href={\`https://github.com/\${owner}/issues\`}>`],
])('%s is no link', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('a link after a listing is found on its own line', () => {
  const text = '```sh\ncurl https://api.stripe.com\n```\nUse ``a ` b`` and [this](https://slsa.dev).';
  expect(linksIn([{ name: 'a.mdx', text }])).toEqual([{ url: 'https://slsa.dev', places: ['a.mdx:4'] }]);
});

test.each([
  [200, 'https://slsa.dev/', 'ok', ''],
  [200, 'https://slsa.dev/spec/v1.1/', 'moved to', 'https://slsa.dev/spec/v1.1/'],
  [404, 'https://slsa.dev/', 'gone', 'answered 404'],
  [410, 'https://slsa.dev/other', 'gone', 'answered 410'],
  [403, 'https://slsa.dev/', 'not reachable', 'answered 403'],
  [503, 'https://slsa.dev/', 'not reachable', 'answered 503'],
] as const)('status %i at %s means %s', (status, at, state, note) => {
  expect(verdictOf('https://slsa.dev', { status, at })).toEqual({ state, note });
});

test('a host that cannot be reached is not taken for a page that is gone', () => {
  expect(verdictOf('https://slsa.dev', { failure: 'ECONNRESET' }).state).toBe('not reachable');
});

test('a page is asked for in full only when the short question got no good answer', async () => {
  const asked: string[] = [];
  const ask: Ask = async (url, method) => {
    asked.push(`${method} ${url}`);
    if (method === 'HEAD' && url.endsWith('/hangs-up')) throw new Error('socket hang up');
    return { status: method === 'HEAD' && url.endsWith('/refuses') ? 405 : 200, at: url };
  };
  await answersTo(['https://a.dev/fine', 'https://b.dev/refuses', 'https://c.dev/hangs-up'].map(link), ask);
  expect(asked.sort()).toEqual([
    'GET https://b.dev/refuses',
    'GET https://c.dev/hangs-up',
    'HEAD https://a.dev/fine',
    'HEAD https://b.dev/refuses',
    'HEAD https://c.dev/hangs-up',
  ]);
});

test('no more than four pages are asked for at once, and each once', async () => {
  let open = 0;
  let most = 0;
  const asked: string[] = [];
  const ask: Ask = async (url) => {
    asked.push(url);
    most = Math.max(most, ++open);
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
    return ok(url, 'HEAD');
  };
  const links = Array.from({ length: 30 }, (_, index) => link(`https://host-${index % 9}.dev/${index}`));
  await answersTo(links, ask);
  expect(most).toBe(4);
  expect(asked.sort()).toEqual(links.map(({ url }) => url).sort());
});

test('when no host answers there is no network, and nothing more is asked', async () => {
  const asked = new Set<string>();
  const ask: Ask = async (url) => {
    asked.add(url);
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }) });
  };
  const links = ['a', 'a', 'b', 'c', 'd', 'e'].map((host, index) => link(`https://${host}.dev/${index}`));
  expect(await answersTo(links, ask)).toEqual(['a.dev', 'b.dev', 'c.dev', 'd.dev']);
  expect(asked.size).toBe(4);
});

test('one host that does not answer is no reason to stop', async () => {
  const ask: Ask = async (url, method) => {
    if (url.startsWith('https://a.dev')) throw new DOMException('timed out', 'TimeoutError');
    return ok(url, method);
  };
  const answers = await answersTo([link('https://a.dev/'), link('https://b.dev/'), link('https://b.dev/2')], ask);
  expect(answers).toEqual(
    new Map<string, object>([
      ['https://a.dev/', { failure: 'no answer in time' }],
      ['https://b.dev/', { status: 200, at: 'https://b.dev/' }],
      ['https://b.dev/2', { status: 200, at: 'https://b.dev/2' }],
    ]),
  );
});
