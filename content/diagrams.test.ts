import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '@/i18n/locales';
import { diagrams } from './diagrams';
import { LESSON_IDS } from './lessons';
import { lessonWords, words } from './load';
import { drawnFrom, fencesIn, sourceHash } from './mdx/diagram-source.mjs';

const lessons = LOCALES.flatMap((locale) =>
  LESSON_IDS.flatMap((id) => {
    const folder = path.join('content', locale, id);
    const file = path.join(folder, 'lesson.mdx');
    if (!existsSync(file)) return [];
    const texts = lessonWords(words(locale), id).diagrams;
    const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));
    const drawings = new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
    return [{ id, file, fences: fencesIn(readFileSync(file, 'utf8')), texts, steps: diagrams[id] ?? {}, drawings }];
  }),
);
const all = lessons.flatMap(({ file, drawings }) =>
  [...drawings].map(([name, svg]) => ({ file: `${file}: ${name}`, svg })),
);
const partsOf = (svg: string) =>
  [...svg.matchAll(/data-(?:node|edge)="([^"]+)"/g)].map(([, part = '']) => part.replace(/&gt;/g, '>'));

test('every diagram is drawn and fresh, and every drawing belongs to a diagram', () => {
  for (const { file, fences, drawings } of lessons) {
    for (const { name, source } of fences) {
      expect(drawnFrom(drawings.get(`${name}.svg`) ?? ''), `${file}: ${name}`).toBe(sourceHash(source));
    }
    for (const [drawing, svg] of drawings) {
      const own = fences.find(({ name }) => drawing === `${name}.svg` || drawing === `${name}.narrow.svg`);
      expect(own && sourceHash(own.source), `${file}: ${drawing}`).toBe(drawnFrom(svg));
    }
  }
});

test('every diagram has a title, a text alternative, and as many steps as its walk-through lights', () => {
  for (const { file, fences, texts, steps } of lessons) {
    expect(Object.keys(texts).sort(), file).toEqual(fences.map(({ name }) => name).sort());
    for (const { name } of fences) {
      expect(texts[name]?.title.length, `${file}: ${name}`).toBeGreaterThan(8);
      expect(texts[name]?.description.length, `${file}: ${name}`).toBeGreaterThan(80);
      expect(steps[name]?.length, `${file}: ${name}`).toBe(texts[name]?.steps.length);
    }
  }
});

test('every step lights something, and all of it exists in every drawing of its diagram', () => {
  for (const { file, steps, drawings } of lessons) {
    for (const [name, walk] of Object.entries(steps)) {
      for (const drawing of [`${name}.svg`, `${name}.narrow.svg`]) {
        const svg = drawings.get(drawing);
        if (!svg) continue;
        const parts = partsOf(svg);
        for (const targets of walk) {
          expect(targets.length, `${file}: ${name}`).toBeGreaterThan(0);
          expect(parts, `${file}: ${drawing}`).toEqual(
            expect.arrayContaining(targets.map((target) => target.replace(/^-/, ''))),
          );
        }
      }
    }
  }
});

test('a narrow drawing shows what the wide one shows', () => {
  for (const { file, drawings } of lessons) {
    for (const [name, svg] of drawings) {
      const wide = drawings.get(name.replace('.narrow', '')) ?? '';
      expect(partsOf(svg).sort(), `${file}: ${name}`).toEqual(partsOf(wide).sort());
    }
  }
});

test('a drawing needs nothing that the page’s policy forbids, and names nothing twice', () => {
  for (const { file, svg } of all) {
    expect(svg, file).not.toMatch(/<(style|script|foreignObject|image|use)\b/);
    expect(svg, file).not.toMatch(/\s(style|id|on\w+|xlink:href)=/);
    const places = [...svg.matchAll(/<g class="([a-z]+)"[^>]*data-(?:node|edge)="([^"]+)"/g)].map(([, ...part]) =>
      part.join(' '),
    );
    expect(places.length, file).toBe(new Set(places).size);
  }
});

test('a drawing is small, since it travels with its page', () => {
  for (const { file, svg } of all) expect(svg.length, file).toBeLessThan(7_000);
});
