import { once } from 'node:events';
import { connect } from 'node:net';
import Fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { followConnections, stop } from './stop.ts';

/** An app with one answer that takes `ms`, and a connection that has asked for it and stays open. */
async function askedFor(ms: number) {
  const app = Fastify({ return503OnClosing: false });
  followConnections(app.server);
  const asked = Promise.withResolvers<void>();
  app.get('/', async () => {
    asked.resolve();
    await new Promise((resolve) => setTimeout(resolve, ms).unref());
    return 'done';
  });
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const socket = connect(Number(port), '127.0.0.1').on('error', () => {});
  onTestFinished(() => void socket.destroy());
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await asked.promise;
  return { app, socket };
}

test('a request in flight is answered before the app is closed, and its connection goes with it', async () => {
  const { app, socket } = await askedFor(200);
  const closed = once(socket, 'close');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  expect(await stop(app, 5_000)).toBe(true);
  await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 200 .*done$/s);
});

test('a connection that never asked for anything holds nothing up', async () => {
  const { app, socket } = await askedFor(0);
  const unused = connect(socket.remotePort ?? 0, '127.0.0.1').on('error', () => {});
  onTestFinished(() => void unused.destroy());
  await once(unused, 'connect');
  expect(await stop(app, 5_000)).toBe(true);
  if (!unused.closed) await once(unused, 'close');
});

test('a request that is just being sent when the stop begins is answered', async () => {
  const { app, socket } = await askedFor(0);
  const late = connect(socket.remotePort ?? 0, '127.0.0.1').on('error', () => {});
  onTestFinished(() => void late.destroy());
  await once(late, 'connect');
  const stopped = stop(app, 5_000);
  setTimeout(() => late.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'), 200);
  expect(String(await once(late, 'data'))).toMatch(/^HTTP\/1\.1 200 /);
  expect(await stopped).toBe(true);
});

test('a request that takes longer than promised is cut, and the stop says so', async () => {
  const { app, socket } = await askedFor(60_000);
  const closed = once(socket, 'close');
  const begun = performance.now();
  expect(await stop(app, 200)).toBe(false);
  await closed;
  expect(performance.now() - begun).toBeLessThan(2_000);
});
