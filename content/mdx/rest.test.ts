import { compile } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import rest, { FIRST } from './rest.mjs';

const compiled = async (...blocks: string[]) =>
  String(await compile(blocks.join('\n\n'), { rehypePlugins: [rest], jsx: true })).match(/return <>(.*?)<\/>;/s)?.[1];
const paragraphs = (n: number) => Array.from({ length: n }, (_, i) => `block ${i + 1}`);

test('what follows the first blocks of a page is its rest, components among them', async () => {
  const code = await compiled('# title', ...paragraphs(FIRST - 2), '<Note>first</Note>', '<Note>second</Note>', 'last');
  const [before, after] = code?.split('<Rest>') ?? [];
  expect(before).toContain('first');
  expect(after).toMatch(/^<Note>.*second.*last.*<\/Rest>$/s);
});

test('a page of one screen has no rest', async () => {
  expect(await compiled(...paragraphs(FIRST))).not.toContain('Rest');
});
