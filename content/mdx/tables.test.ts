import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import tables from './tables.mjs';

const compiled = async (value: string) =>
  String(await compile(value, { remarkPlugins: [remarkGfm], rehypePlugins: [tables], jsx: true }));

test('each cell after the first says what its column is called', async () => {
  const code = await compiled('| Factor | Your `job` |\n|---|---|\n| Logs | structure |');
  expect(code).toContain('<_components.td>{"Logs"}');
  expect(code).toContain('<_components.td data-label="Your job">{"structure"}');
});

test('the numeral of a factor at the beginning of a row is marked as one, and no other word is', async () => {
  const code = await compiled(
    '| Factor | |\n|---|---|\n| VIII [Concurrency](/c) | I am |\n| Image | |\n| X-ray | |\n| IX 9 | |',
  );
  expect(code.match(/className="rn">\{"\w+"/g)).toEqual(['className="rn">{"VIII"', 'className="rn">{"IX"']);
  expect(code).toContain('{"VIII"}</_components.span>{" "}<_components.a href="/c">');
});
