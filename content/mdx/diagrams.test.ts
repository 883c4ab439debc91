import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compile } from '@mdx-js/mdx';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawnFrom, RECIPE, sourceHash } from './diagram-source.mjs';
import diagrams from './diagrams.mjs';

const SOURCE = 'flowchart LR\n  REPO["Repository"] --> DEV["Development"]';
const FENCE = `Look:\n\n\`\`\`mermaid deploys\n${SOURCE}\n\`\`\`\n`;
const drawn = (hash: string, inside = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="dg" width="90" height="40" viewBox="0 0 90 40" data-source="${hash}">` +
  `<g class="node" data-node="REPO" transform="translate(45 20)"><rect x="-40" width="80" height="30"/>` +
  `<text y="4.9">Repository &amp; more</text></g><g data-edge="REPO&gt;DEV"><path class="head" d="M0 0L8 4Z"/></g>${inside}</svg>\n`;

let lesson = '';
beforeEach(() => {
  lesson = mkdtempSync(path.join(tmpdir(), 'lesson-'));
});
afterEach(() => {
  rmSync(lesson, { recursive: true });
  vi.unstubAllEnvs();
});

const draw = (name: string, svg: string) => writeFileSync(path.join(lesson, name), svg);
const compiled = async (value: string) =>
  String(await compile({ value, path: path.join(lesson, 'lesson.mdx') }, { remarkPlugins: [diagrams], jsx: true }));

test('a fence becomes a Diagram around its drawings, as elements with the attributes React knows', async () => {
  draw('deploys.svg', drawn(sourceHash(SOURCE)));
  draw('deploys.narrow.svg', drawn(sourceHash(SOURCE)));
  const code = await compiled(FENCE);
  expect(code).toContain('<Diagram name="deploys">');
  expect(code.match(/viewBox="0 0 90 40"/g)).toHaveLength(2);
  expect(code).toContain('className="node" data-node="REPO" transform="translate(45 20)"');
  expect(code).toContain('data-edge="REPO>DEV"');
  expect(code).toContain('{"Repository & more"}');
  expect(code).not.toMatch(/xmlns|data-source|mermaid|dangerously/);
});

test('a drawing is an image with its figure’s title as name, unless it holds links', async () => {
  draw('deploys.svg', drawn(sourceHash(SOURCE)));
  expect(await compiled(FENCE)).toContain('role="img" aria-labelledby="fig-deploys-title"');
  draw('deploys.svg', drawn(sourceHash(SOURCE), '<a href="/learn/config"><text>III Config</text></a>'));
  expect(await compiled(FENCE)).toContain('role="group" aria-labelledby="fig-deploys-title"');
});

test('a diagram that was never drawn fails the build, which names file, line and command', async () => {
  await expect(compiled(FENCE)).rejects.toThrow(
    /lesson\.mdx:3: the diagram "deploys" has not been drawn\. Run: npm run diagrams/,
  );
});

test('a diagram that changed since it was drawn fails the build, and so does a stale narrow drawing', async () => {
  draw('deploys.svg', drawn(sourceHash(`${SOURCE}\n  REPO --> STG`)));
  await expect(compiled(FENCE)).rejects.toThrow('has changed since it was drawn. Run: npm run diagrams');
  draw('deploys.svg', drawn(sourceHash(SOURCE)));
  draw('deploys.narrow.svg', drawn('000000000000'));
  await expect(compiled(FENCE)).rejects.toThrow('has changed since it was drawn. Run: npm run diagrams');
});

test('while a lesson is being written, a stale diagram shows its source with a notice', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  const code = await compiled(FENCE);
  expect(code).toContain('<_components.pre>');
  expect(code).toContain('has not been drawn. Run: npm run diagrams');
  expect(code).toContain('REPO[\\"Repository\\"]');
});

test('a diagram needs a name of its own', async () => {
  await expect(compiled(FENCE.replace(' deploys', ''))).rejects.toThrow('a mermaid fence needs a name');
  await expect(compiled(`${FENCE}\n${FENCE}`)).rejects.toThrow('two diagrams of this lesson are called "deploys"');
});

test('a drawing remembers what it was drawn from, however the source is indented at its ends', () => {
  expect(drawnFrom(drawn(sourceHash(SOURCE)))).toBe(sourceHash(`${SOURCE}\n`));
  expect(sourceHash(SOURCE)).not.toBe(sourceHash(SOURCE.replace('LR', 'TD')));
  expect(drawnFrom('<svg></svg>')).toBeNull();
});

test('drawings are stale as soon as another version of mermaid is installed', () => {
  const { version } = JSON.parse(readFileSync('node_modules/mermaid/package.json', 'utf8'));
  expect(RECIPE.mermaid).toBe(version);
});
