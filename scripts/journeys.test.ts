import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FACTOR_IDS } from '@/domain/factors';
import { KOREAN, LONG, MAIN, WITHOUT_LANGUAGE } from './journeys';

const TITLE = /\btest\(\s*(['"`])(.+?)\1,/g;

/** Each way to put one of some values into the places of a title. */
function filled(title: string, values: readonly string[]): string[] {
  if (!title.includes('${')) return [title];
  return values.flatMap((value) => filled(title.replace(/\$\{[^}]*\}/, value), values));
}

/** Titles as Playwright sees them: after the file. What a title is filled with stands in the file, or is a factor or a digit. */
const titles = globSync('e2e/*.spec.ts').flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  const quoted = [...source.matchAll(/'([^'\s]{1,50})'/g)].map(([, text = '']) => text);
  const values = [...new Set([...quoted, ...FACTOR_IDS, ...'123456'])];
  return [...source.matchAll(TITLE)].flatMap(([, , title = '']) =>
    filled(title, values).map((each) => `${path.basename(file)} ${each}`),
  );
});
const selects = (patterns: readonly RegExp[]) => (title: string) => patterns.some((pattern) => pattern.test(title));

test('every pattern of the journeys selects one', () => {
  for (const pattern of [...MAIN, ...WITHOUT_LANGUAGE])
    expect(titles.some(selects([pattern])), `${pattern}`).toBe(true);
});

test('every pattern of the Korean journeys selects one that is left over by the two lists that are taken off', () => {
  const left = titles.filter((title) => !selects([...LONG, ...WITHOUT_LANGUAGE])(title));
  for (const pattern of KOREAN) expect(left.some(selects([pattern])), `${pattern}`).toBe(true);
});
