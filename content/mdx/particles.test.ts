import { compile } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import particles from './particles.mjs';

const compiled = async (value: string) => String(await compile(value, { rehypePlugins: [particles], jsx: true }));

test('a particle stays on the line of the quotation it is joined to', async () => {
  expect(await compiled('그 ‘다만’이 할 일입니다.')).toContain('그 ‘다만’\u2060이 할 일입니다.');
  expect(await compiled('“네, 다만…”으로')).toContain('“네, 다만…”\u2060으로');
  expect(await compiled('80%가 필요')).toContain('80%\u2060가 필요');
  expect(await compiled('(XI)입니다')).toContain('(XI)\u2060입니다');
  expect(await compiled('`["a"]`를 쓰고')).toContain('{"\u2060를 쓰고"}');
});

test('a particle stays on the line of a link that ends with a bracket', async () => {
  expect(await compiled('[발레 키(valet key)](https://example.org)라고')).toContain('{"\u2060라고"}');
  expect(await compiled('[발레 키](https://example.org)라고 **다만**이')).not.toContain('\u2060');
});

test('a word apart from a quotation, and every language without particles, stays as it is', async () => {
  expect(await compiled('‘앱’ 하나, ‘I’m off’ and “so on”, they’re')).not.toContain('\u2060');
});
