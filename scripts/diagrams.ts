/**
 * Draws the diagrams of the lessons: `npm run diagrams` for those that changed, `npm run diagrams -- --all` for every
 * one. The drawings are committed beside their lesson, so neither a build nor a reader's browser needs mermaid.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawnFrom, fencesIn, sourceHash } from '@/content/mdx/diagram-source.mjs';
import { draw } from './diagram/draw';
import { openRenderer, type Renderer } from './diagram/renderer';
import { findBrowser } from './find-browser';

const content = path.join(process.cwd(), 'content');
const lessons = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/]+\/[^/]+\/lesson\.mdx$/.test(file.replaceAll(path.sep, '/')))
  .sort();

/** The drawings of one lesson's folder, by file name. */
function committed(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

const all = process.argv.includes('--all');
let renderer: Renderer | null = null;
let drawn = 0;
try {
  for (const lesson of lessons) {
    const file = path.join(content, lesson);
    const folder = path.dirname(file);
    const before = committed(folder);
    const kept = new Set<string>();
    for (const { name, source, line } of fencesIn(readFileSync(file, 'utf8'))) {
      const where = `content/${lesson}:${line}`;
      if (!name) throw new Error(`${where}: a mermaid fence needs a name in kebab-case.`);
      const hash = sourceHash(source);
      const files = [`${name}.svg`, `${name}.narrow.svg`];
      if (!all && drawnFrom(before.get(`${name}.svg`) ?? '') === hash) {
        for (const each of files) kept.add(each);
        continue;
      }
      renderer ??= await openRenderer(findBrowser().path);
      const { wide, narrow } = await draw(renderer, source, hash).catch((error: unknown) => {
        throw new Error(`${where}: ${name} could not be drawn. ${error instanceof Error ? error.message : error}`);
      });
      for (const [i, drawing] of [wide, narrow].entries()) {
        const target = files[i];
        if (!drawing || !target) continue;
        writeFileSync(path.join(folder, target), drawing.svg);
        kept.add(target);
      }
      const sizes = narrow ? `${wide.width} wide, ${narrow.width} on phones` : `${wide.width} wide`;
      console.log(`drawn     ${path.dirname(lesson)}/${name} (${sizes})`);
      drawn += 1;
    }
    for (const name of before.keys()) {
      if (kept.has(name)) continue;
      rmSync(path.join(folder, name));
      console.log(`removed   ${path.dirname(lesson)}/${name}: no fence has this name`);
    }
  }
} finally {
  await renderer?.close();
}
console.log(drawn === 0 ? 'Every diagram is fresh.' : `${drawn} drawn.`);
