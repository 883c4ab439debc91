import { expect, test } from 'vitest';
import { searchIn } from '@/components/search/index-of';
import { searchDocuments } from '@/content/search';
import { searchIndex } from './search-index';

const find = searchIn(searchIndex('en'));
const first = (query: string, n = 1) => find(query, n).map(({ id }) => id);

test.each([
  ['session', '/en/learn/processes/#sessions'],
  ['sesion', '/en/learn/processes/#sessions'],
  ['migrate', '/en/learn/admin-processes/#ship-together'],
  ['port', '/en/learn/port-binding/'],
  ['SIGTERM', '/en/learn/disposability/#sigterm'],
  ['config', '/en/learn/config/'],
  ['backing servces', '/en/learn/backing-services/'],
])('a search for "%s" leads first to %s', (query, address) => {
  expect(first(query)).toEqual([address]);
});

test('a question is found by its number', () => {
  expect(first('III.2', 3)).toContain('/en/assess/#no-config-or-secrets-in-repo');
});

test('a term is found by its name', () => {
  expect(find('idempotent', 5).some(({ kind }) => kind === 'term')).toBe(true);
});

test('the last word may be half typed', () => {
  expect(first('sticky sess', 3)).toContain('/en/glossary/#sticky-session');
});

test('case, accents and stray characters do not count', () => {
  expect(first('  SÉSSION!! ')).toEqual(first('session'));
});

test('nothing is found for nothing, and for a word that is nowhere', () => {
  expect(find('', 5)).toEqual([]);
  expect(find('…', 5)).toEqual([]);
  expect(find('xyzzyplugh', 5)).toEqual([]);
});

test('where not all words stand together, pages with some of them are found', () => {
  expect(first('session xyzzyplugh', 3)).toContain('/en/learn/processes/#sessions');
});

test('an excerpt ends at a word', () => {
  const texts = searchDocuments('en').map(({ text }) => text);
  const cut = find('deploy', 20).filter(({ excerpt }) => excerpt.endsWith(' …'));
  expect(cut.length).toBeGreaterThan(0);
  for (const { excerpt } of cut) {
    expect(excerpt.length).toBeLessThanOrEqual(152);
    const whole = texts.find((text) => text.startsWith(excerpt.slice(0, -2)));
    expect(whole?.charAt(excerpt.length - 2)).toBe(' ');
  }
});

const korean = searchIn(searchIndex('ko'));
const found = (query: string, n = 1) => korean(query, n).map(({ id }) => id);

test.each([
  ['설정을', '/ko/learn/config/'],
  ['설정', '/ko/learn/config/'],
  ['프로세스', '/ko/learn/processes/'],
  ['종속성이', '/ko/learn/dependencies/'],
  ['포트바인딩', '/ko/learn/port-binding/'],
  ['로그를', '/ko/learn/logs/'],
  ['백앤드 서비스', '/ko/learn/backing-services/'],
  ['SIGTERM을', '/ko/learn/disposability/#sigterm'],
])('a search for “%s” leads first to %s', (query, address) => {
  expect(found(query)).toEqual([address]);
});

test('a part of a Korean word finds it, with or without a particle, in composed or decomposed letters', () => {
  for (const query of ['무상태', '무상태를', '무상', '무상태'.normalize('NFD')]) {
    expect(found(query, 3), query).toContain('/ko/glossary/#stateless');
  }
  expect(found('세션', 3)).toContain('/ko/learn/processes/#sessions');
});

test('a syllable that is still being composed hides nothing', () => {
  expect(found('설정ㅇ')).toEqual(found('설정'));
});

test('what is marked of a Korean hit is the word without its particle', () => {
  expect(korean('설정을', 1)[0]?.terms).toEqual(['설정']);
});
