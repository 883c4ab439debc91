import { readFileSync } from 'node:fs';
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

test('what is laid out later begins with the first block of the rest', () => {
  const css = readFileSync('components/lesson/from-top.css', 'utf8');
  const first = [...css.matchAll(/nth-child\(n \+ (\d+)\)/g)].map(([, n]) => Number(n));
  expect(Math.min(...first)).toBe(FIRST + 1);
});
