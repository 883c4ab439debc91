import { compile } from '@mdx-js/mdx';
import type { Element, Nodes, Root } from 'hast';
import { expect, test } from 'vitest';
import listings from './listings.mjs';

/** The `<pre>` a fence becomes. */
async function listing(fence: string): Promise<Element> {
  const found: Element[] = [];
  const keep = () => (tree: Root) => {
    for (const node of tree.children) if (node.type === 'element' && node.tagName === 'pre') found.push(node);
  };
  await compile({ value: fence, path: 'lesson.mdx' }, { rehypePlugins: [listings, keep] });
  const [pre] = found;
  if (!pre) throw new Error('The fence became no <pre>.');
  return pre;
}

const text = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(text).join('') : '';
};
const elements = (node: Nodes): Element[] => {
  const inner = 'children' in node ? node.children.flatMap(elements) : [];
  return node.type === 'element' ? [node, ...inner] : inner;
};
const classes = (node: Nodes) => elements(node).flatMap((each) => [each.properties.className ?? []].flat());

test('the text of a listing is the code, blank lines and all', async () => {
  const code = 'if (missing.length) {\n\n  process.exit(1); // <&>\n}';
  const pre = await listing(`\`\`\`js\n${code}\n\`\`\``);
  expect(text(pre)).toBe(code);
  expect(elements(pre).filter((each) => each.properties.dataN !== undefined)).toHaveLength(4);
});

test('a listing can be scrolled by keyboard and says its language', async () => {
  const { properties } = await listing('```python\nimport os\n```');
  expect(properties).toEqual({ tabIndex: 0, dataLang: 'python', dataLabel: 'Python' });
});

test('keywords, strings, comments and names are inked, and nothing else is', async () => {
  const pre = await listing('```python\n# why\ndef load():\n    return "x" if 1 else None\n```');
  expect(new Set(classes(pre))).toEqual(new Set(['ln', 'tk-c', 'tk-k', 'tk-f', 'tk-s']));
});

test('a line of a diff loses its sign, and one that changed says so in words', async () => {
  const pre = await listing('```js diff\n- const a = 1;\n+ const a = 2;\n\n  use(a);\n```');
  expect(text(pre)).toBe('const a = 1;\nconst a = 2;\n\nuse(a);');
  expect(classes(pre).filter((name) => name === 'add' || name === 'del')).toEqual(['del', 'add']);
  const said = JSON.stringify(pre).match(/"name":"kind","value":"(added|removed)"/g);
  expect(said).toEqual(['"name":"kind","value":"removed"', '"name":"kind","value":"added"']);
});

test('listings are numbered in the order of the lesson', async () => {
  const value =
    '<Listing title="One">\n```js\na\n```\n</Listing>\n\nText.\n\n<Listing title="Two">\n```js\nb\n```\n</Listing>';
  const code = String(await compile({ value, path: 'lesson.mdx' }, { rehypePlugins: [listings], jsx: true }));
  expect(code).toContain('<Listing title="One" n="1">');
  expect(code).toContain('<Listing title="Two" n="2">');
});

test('what a removed line leaves open does not colour the lines that stay', async () => {
  const pre = await listing('```js diff\n- const a = `open\n+ const a = b;\n  use(a);\n```');
  const [, , last] = elements(pre).filter((each) => each.properties.dataN !== undefined);
  expect(last && classes(last)).not.toContain('tk-s');
});

test('a diff line without a sign, and a language without a name, fail the build and name the line', async () => {
  await expect(listing('```js diff\n+ a\nb\n```')).rejects.toThrow('lesson.mdx:3: a line of a diff begins with');
  await expect(listing('\n```cobol\nx\n```')).rejects.toThrow('lesson.mdx:2: "cobol" is not among the LANGUAGES');
});
