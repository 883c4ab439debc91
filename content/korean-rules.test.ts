import { expect, test } from 'vitest';
import { fencesOf } from './fences';
import { englishIn, hanging, saidInProse } from './korean-rules';
import { hrefIn, tagBones } from './mirror';

test('English is found in a heading, a cell, and a sentence beside a Korean one', () => {
  for (const text of [
    '### Core ideas',
    '| 예 | Sometimes | 아니요 |',
    'Use env vars, not files. 그렇습니다.',
    '그렇습니다. Done!',
    '값은 you read it from there 읽습니다.',
  ]) {
    expect(englishIn(text), text).not.toEqual([]);
  }
});

test('code, names, file names, links to English pages and Korean with Latin words are no English', () => {
  for (const text of [
    '### SIGTERM',
    '| Redis | RabbitMQ |',
    '`npm ci --omit=dev`. 그렇습니다.',
    '# /etc/systemd/system/ledger-worker@.service',
    '- [The Config factor](https://example.org/config)',
    'Kubernetes ConfigMap은 Secret이 아닙니다.',
  ]) {
    expect(englishIn(text), text).toEqual([]);
  }
});

test('a title, a label of a diagram and a comment in a listing are read too', () => {
  const lesson = [
    '<Note title="값은 남습니다.">글</Note>',
    '```mermaid map\nflowchart LR\n  A["하나<br/>둘"] -- "셋" --> B["넷"]\n  A->>B: 다섯\n  click A "/learn/config"\n```',
    '```bash\ntrue # 여섯\n```',
  ].join('\n\n');
  expect(saidInProse(lesson).map(({ text }) => text.replace('"', ''))).toEqual([
    expect.stringContaining('글'),
    '값은 남습니다.',
    '하나 둘',
    '셋',
    '넷',
    '다섯',
    '# 여섯',
  ]);
});

test('what begins a comment depends on the language: the rest is code, and the same everywhere', () => {
  const bones = (language: string, code: string) => fencesOf(`\`\`\`${language}\n${code}\n\`\`\``)[0]?.bones;
  for (const [language, code] of [
    ['bash', "git log -- ':(glob)**/.env*'"],
    ['bash', 'kubectl exec pod -- python manage.py migrate'],
    ['python', 'pages = total // 100'],
    ['text', 'a // b -- c'],
  ] as const) {
    expect(bones(language, code), language).toContain(code);
  }
  expect(bones('sql', 'SELECT 1; -- eins')).not.toContain('eins');
  expect(bones('js', 'go(); // eins')).not.toContain('eins');
});

test('a particle that depends on a value is found behind any bracket, quotation or mark, and with what follows it', () => {
  for (const text of [
    '{file}을 읽습니다',
    '`{id}`을 읽습니다',
    '({file})를 읽습니다',
    '**{a}**을 읽습니다',
    '‘{file}’으로는 안 됩니다',
    '{service}와의 차이',
    '{name}이라는 이름',
    '{name}라고',
    '{file}로부터',
    '{file}을(를) 읽습니다',
  ]) {
    expect(hanging(text), text).not.toEqual([]);
  }
});

test('a counter, a copula, a percentage and the word before a bracket decide for themselves', () => {
  for (const text of [
    '{n}가지',
    '{n}개를',
    '{n}입니다',
    '{n}이며',
    '{n}%를',
    '{n}점으로',
    '주소({host})로',
    '{name} 이름으로',
  ]) {
    expect(hanging(text), text).toEqual([]);
  }
});

test('a tag belongs to its section, and a link to a factor’s page leads to the one in the language', () => {
  const section = (id: string) => `## 제목 {/* #${id} */}\n`;
  const note = '<Note title="글">글</Note>\n';
  expect(tagBones(section('why') + note + section('ideas'))).not.toEqual(
    tagBones(section('why') + section('ideas') + note),
  );
  expect(hrefIn('ko', 'https://12factor.net/config')).toBe('https://12factor.net/ko/config');
  for (const other of ['https://12factor.net/', 'https://12factor.net/blog', '/learn/config#why']) {
    expect(hrefIn('ko', other)).toBe(other);
  }
});
