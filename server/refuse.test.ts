import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { builtSite } from './fixture.ts';
import { createLog } from './log.ts';
import { openSite } from './site.ts';

const built = builtSite({ large: true });
const lines: string[] = [];
const app = createApp({
  site: openSite(built.folder),
  release: 'abc123',
  log: createLog({ level: 'info', write: (line) => lines.push(line) }),
});
let port = 0;
beforeAll(async () => {
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
});
afterAll(async () => {
  await app.close();
  built.remove();
});

async function answerTo(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  socket.write(text);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  await once(socket, 'close');
  return answer;
}

test.each([
  { what: 'something that is no request', text: 'HELLO\r\n\r\n', status: 400 },
  { what: 'an address of 30 kB', text: `GET /${'a'.repeat(30_000)}?name=Ada HTTP/1.1\r\nHost: x\r\n\r\n`, status: 431 },
])('$what is refused with the shared headers, and the log says so without a word of it', async ({ text, status }) => {
  lines.length = 0;
  const answer = await answerTo(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*\r\nx-content-type-options: nosniff\r\n`, 's'));
  expect(answer).not.toContain('strict-transport-security');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { time: expect.any(String), level: 'info', event: 'request-refused', status, code: expect.any(String) },
  ]);
});

test('nothing is written into an answer that has begun', async () => {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(socket, 'readable');
  socket.write('HELLO\r\n\r\n');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  await once(socket, 'close');
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).not.toContain('HTTP/1.1 400');
});
