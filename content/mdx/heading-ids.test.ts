import { compile } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import headingIds from './heading-ids.mjs';

const file = `${process.cwd()}/content/en/config/lesson.mdx`;
const compiled = async (value: string) => String(await compile({ value, path: file }, { remarkPlugins: [headingIds] }));

test('the comment at the end of a heading is its id, and is not read aloud', async () => {
  const code = await compiled('## Why `config` matters {/* #why */}');
  expect(code).toContain('id: "why"');
  expect(code).toContain('"Why ", _jsx(_components.code');
  expect(code).toContain('" matters"]');
});

test('a heading without an id fails the build, which names the file and the line', async () => {
  await expect(compiled('Some text.\n\n### Why config matters\n')).rejects.toThrow(
    'content/en/config/lesson.mdx:3: this heading needs an id',
  );
});

test('an id used twice in a lesson fails the build', async () => {
  await expect(compiled('## One {/* #same */}\n\n### Two {/* #same */}\n')).rejects.toThrow(
    'the id "same" is used twice',
  );
});

test('an id is lower-case ASCII, so that every language can share it', async () => {
  for (const id of ['Why', '왜', 'why_not', '1st']) {
    await expect(compiled(`## Text {/* #${id} */}`)).rejects.toThrow('needs an id');
  }
});
