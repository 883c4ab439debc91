import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readMarkup } from './markup';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = 'trustedTypes?.createPolicy("default",{})';
const page = (body: string) =>
  `<!doctype html><html><head><script>${policy}</script></head><body>${body}</body></html>`;

test('each inline script is hashed as the browser reads it, once', () => {
  const { scripts } = readMarkup(
    page('<script>a < b && "</p>"\r\n</script><script>a < b && "</p>"\n</script>'),
    'html',
  );
  expect(scripts).toEqual([sha256(policy), sha256('a < b && "</p>"\n')]);
});

test('a script with a src, or one that holds data, needs no hash', () => {
  const { scripts } = readMarkup(
    page(
      '<script src="/_next/a.js"></script><script type="application/ld+json">{}</script><script type="text/plain">a</script>',
    ),
    'html',
  );
  expect(scripts).toEqual([sha256(policy)]);
});

test('inline styles are hashed, in a page and inside its pictures', () => {
  const { styles } = readMarkup(page('<style>a{}</style><svg><style>.n > a{}</style></svg>'), 'html');
  expect(styles).toEqual([sha256('a{}'), sha256('.n > a{}')]);
});

test('a picture of its own is read as XML would be', () => {
  const svg =
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><style><![CDATA[a>b{}]]></style><path/></svg>';
  expect(readMarkup(svg, 'svg')).toEqual({ scripts: [], styles: [sha256('a>b{}')], faults: [] });
});

test.each([
  ['<p class="wide note" style="width:3px">', '<p class="wide note"> has a style attribute'],
  ['<svg><g id="axis" style="fill:red"/></svg>', '<g id="axis"> has a style attribute'],
  ['<button onclick="go()">', '<button> has an onclick handler'],
  ['<svg onload="go()"></svg>', '<svg> has an onload handler'],
  ['<svg><animate ONBEGIN="go()"/></svg>', '<animate> has an onbegin handler'],
  ['<i id="a"></i><svg><g id="a"/></svg><i id="b"></i>', 'the id "a" is given more than once'],
])('%s is a fault', (body, fault) => {
  expect(readMarkup(page(body), 'html').faults).toEqual([fault]);
});

test('words about styles, handlers and ids are not faults', () => {
  const body = '<p title="style=x">style="a" onclick="b"</p><pre>&lt;i id="a"&gt; &lt;i id="a"&gt;</pre><ol></ol>';
  expect(readMarkup(page(body), 'html').faults).toEqual([]);
});

test.each(['<script src="/_next/a.js"></script>', '<script data-run="/_next/a.js">run()</script>'])(
  'a page that loads scripts without the default Trusted Types policy is a fault: %s',
  (script) => {
    const { faults } = readMarkup(`<!doctype html>${script}`, 'html');
    expect(faults).toEqual(['no inline script creates the Trusted Types policy "default"']);
  },
);
