import { expect, test } from 'vitest';
import { searchIn } from '@/components/search/index-of';
import { synonymsIn } from '@/components/search/synonyms';
import { searchDocuments, synonymsOf } from '@/content/search';
import { searchIndex } from './search-index';

const find = searchIn(searchIndex('en'));
const first = (query: string, n = 1) => find(query, n).map(({ id }) => id);

test.each([
  ['session', '/en/learn/processes/#sessions'],
  ['sesion', '/en/learn/processes/#sessions'],
  ['migrate', '/en/learn/admin-processes/#ship-together'],
  ['port', '/en/learn/port-binding/'],
  ['what SIGTERM asks', '/en/learn/disposability/#sigterm'],
  ['config', '/en/learn/config/'],
  ['backing servces', '/en/learn/backing-services/'],
])('a search for "%s" leads first to %s', (query, address) => {
  expect(first(query)).toEqual([address]);
});

test.each([
  ['environment variable', '/en/glossary/#environment-variable'],
  ['Environment variables', '/en/glossary/#environment-variable'],
  ['deploy', '/en/glossary/#deploy'],
  ['SIGTERM', '/en/glossary/#sigterm'],
  ['lock file', '/en/glossary/#lockfile'],
  // A lesson and a term of one name: the lesson.
  ['process', '/en/learn/processes/'],
  ['dependency', '/en/learn/dependencies/'],
  ['LOG', '/en/learn/logs/'],
])('what is named exactly “%s” comes first', (query, address) => {
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

test.each([
  ['환경 변수', '/ko/glossary/#environment-variable'],
  ['환경변수를', '/ko/glossary/#environment-variable'],
  ['배포했습니다', '/ko/glossary/#deploy'],
  ['무상태', '/ko/glossary/#stateless'],
  // A lesson and a term of one name: the lesson.
  ['동시성은', '/ko/learn/concurrency/'],
  ['종속성', '/ko/learn/dependencies/'],
])('what is named exactly “%s” comes first', (query, address) => {
  expect(found(query)).toEqual([address]);
});

test.each(synonymsIn(synonymsOf('ko')).flatMap(([ours, typed]) => typed.map((each) => [each, ours] as const)))(
  '“%s” leads to where our word “%s” does',
  (typed, ours) => {
    expect(found(ours)).toHaveLength(1);
    expect(found(typed)).toEqual(found(ours));
  },
);

test.each([
  ['의존성', '/ko/learn/dependencies/'],
  ['컨피그', '/ko/learn/config/'],
  ['지원 서비스', '/ko/learn/backing-services/'],
  ['상태 없음', '/ko/glossary/#stateless'],
  ['로깅', '/ko/learn/logs/'],
  ['되돌리기', '/ko/glossary/#rollback'],
  ['릴리스', '/ko/glossary/#release'],
])('“%s”, which is not our word, leads first to %s', (query, address) => {
  expect(found(query)).toEqual([address]);
});

test('a word of others is found inside a query, with a particle, and with or without a space', () => {
  for (const query of ['의존성을 선언', '디펜던시 선언을']) expect(found(query), query).toEqual(found('종속성 선언'));
  for (const query of ['지원서비스', '지원 서비스는']) expect(found(query), query).toEqual(found('백엔드 서비스'));
  expect(found('의존성 격리')).toEqual(found('종속성 분리'));
  expect(found('개발/운영 환경 일치')).toEqual(found('개발/프로덕션환경 일치'));
});

test('inside a longer word it is not replaced', () => {
  expect(korean('구성원', 1)[0]?.terms ?? []).not.toContain('설정');
  expect(found('비정상 종료')).not.toEqual(found('정상 종료'));
});

test('what is marked is the word that was typed and ours', () => {
  expect(korean('의존성이', 1)[0]?.terms).toEqual(['의존성', '종속성']);
});

test('Hangul that hangs on unknown Latin letters finds nothing, apart from them it does', () => {
  for (const query of ['qwerty없음', 'qwerty설정을', '설정qwerty', 'qwerty의존성', 'qwerty없음 qwerty']) {
    expect(found(query, 5), query).toEqual([]);
  }
  expect(found('qwerty 설정', 5)).toContain('/ko/learn/config/');
  // The Latin letters are known, mistyped or begun, and what hangs on them need not be.
  for (const query of ['SIGTERM이랑', 'SIGTRM을', 'SIGTER을']) {
    expect(found(query), query).toEqual(['/ko/learn/disposability/#sigterm']);
  }
});
