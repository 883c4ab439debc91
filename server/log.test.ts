import { expect, test } from 'vitest';
import { createLog, loggedPath } from './log.ts';

const NOW = new Date('2026-11-21T09:30:00.000Z');

function recorded(level: 'debug' | 'info' | 'silent') {
  const lines: string[] = [];
  return { lines, log: createLog({ level, write: (line) => lines.push(line), now: () => NOW }) };
}

test('an event is one line of JSON with its time, level and name first', () => {
  const { lines, log } = recorded('info');
  log.info('request', { path: '/en/\n{"level":"error"}', status: 200 });
  expect(lines).toEqual([
    '{"time":"2026-11-21T09:30:00.000Z","level":"info","event":"request","path":"/en/\\n{\\"level\\":\\"error\\"}","status":200}\n',
  ]);
});

test('events below the chosen level are not written', () => {
  const { lines, log } = recorded('info');
  log.debug('request');
  log.warn('slow');
  expect(lines).toHaveLength(1);
});

test('a silent log writes nothing, not even errors', () => {
  const { lines, log } = recorded('silent');
  log.error('request-failed');
  expect(lines).toEqual([]);
});

test.each([
  ['/en/report/?name=Ada', '/en/report/'],
  ['/en/report/#r=1.eJx', '/en/report/'],
  ['/en/report/%23r=1.eJx', '/en/report/'],
  ['/en/report/%3Fname=Ada', '/en/report/'],
  ['/?q', '/'],
])('of %s only %s is logged', (url, path) => {
  expect(loggedPath(url)).toBe(path);
});

test('a path of any length is logged as at most 200 characters', () => {
  expect(loggedPath(`/${'a'.repeat(5_000)}`)).toHaveLength(200);
});
