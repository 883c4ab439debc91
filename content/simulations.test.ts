import { expect, test } from 'vitest';
import { FACTOR_IDS } from '@/domain/factors';
import { LOCALES } from '@/i18n/locales';
import { checklist } from './checklist';
import { markup } from './guard';
import { readProse } from './outline';
import { simulations } from './simulations';

test('every factor has a simulation, and it leads to a question of that factor', () => {
  expect(Object.keys(simulations).sort()).toEqual([...FACTOR_IDS].sort());
  for (const [factor, id] of Object.entries(simulations)) {
    expect(
      checklist.items.find((item) => item.id === id),
      id,
    ).toMatchObject({ factor });
  }
});

test('a simulation stands once in its lesson, in its section and after a sentence that says what world it is', () => {
  for (const locale of LOCALES) {
    for (const factor of FACTOR_IDS) {
      const source = markup(readProse(locale, `${factor}/lesson.mdx`));
      const [, section = ''] = source.split(/^## .*\{\/\* #simulation \*\/\}$/m);
      const [own = ''] = section.split(/^## /m);
      expect(own.match(/<Simulation \/>/g), `${locale}/${factor}`).toHaveLength(1);
      expect(own.split('<Simulation />')[0]?.trim().length, `${locale}/${factor}`).toBeGreaterThan(60);
      expect(source.match(/<Simulation/g), `${locale}/${factor}`).toHaveLength(1);
    }
  }
});

test('no sentence of a simulation is empty', async () => {
  for (const locale of LOCALES) {
    for (const factor of Object.keys(simulations)) {
      const module: { simulation: object } = await import(`./${locale}/${factor}/simulation.ts`);
      const sentences = JSON.stringify(module.simulation).match(/"(?:[^"\\]|\\.)*"(?!:)/g) ?? [];
      expect(sentences.length, factor).toBeGreaterThan(20);
      for (const sentence of sentences) expect(sentence.length, `${locale}/${factor}: ${sentence}`).toBeGreaterThan(2);
    }
  }
});
