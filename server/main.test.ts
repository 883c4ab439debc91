import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { builtSite, LARGE_BYTES } from './fixture.ts';

const built = builtSite({ large: true });
afterAll(built.remove);

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

type Event = { event: string; url?: string; problems?: string[]; finished?: boolean };

/** Only what is named here; the framework's types want NODE_ENV in every environment. */
const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  PATH: process.env.PATH,
  PORT: '0',
  ...more,
});

/** Starts the process as `npm start` does and gathers its events. */
function start(env: Record<string, string> = {}, folder = built.folder) {
  const child = spawn(process.execPath, [MAIN, folder], {
    env: environment(env),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const events: Event[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => events.push(JSON.parse(line)));
  return { child, events, lines };
}

async function listening(env?: Record<string, string>) {
  const started = start(env);
  await once(started.lines, 'line');
  return { ...started, port: Number(new URL(started.events[0]?.url ?? '').port) };
}

/** Sends a request and reads nothing yet: the server is left with the rest of a large file in its hands. */
async function slowReader(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.write('GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(socket, 'readable');
  return socket;
}

async function idleConnection(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(socket, 'data');
  return socket;
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const [code] = await once(child, 'exit');
  return code;
}

test('on SIGTERM a slow download still arrives whole, idle connections close, and the process exits 0', async () => {
  const { child, events, port } = await listening();
  const [slow, ...idle] = await Promise.all([
    slowReader(port),
    ...Array.from({ length: 200 }, () => idleConnection(port)),
  ]);
  const idleClosed = Promise.all(idle.map((socket) => once(socket, 'close')));

  const asked = performance.now();
  child.kill('SIGTERM');
  child.kill('SIGTERM');
  await idleClosed;
  await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toThrow('ECONNREFUSED');
  expect(child.exitCode).toBeNull();

  let bytes = 0;
  slow?.on('data', (chunk) => {
    bytes += chunk.length;
  });
  expect(await exitOf(child)).toBe(0);
  expect(bytes).toBeGreaterThan(LARGE_BYTES);
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect(events.map(({ event }) => event)).toEqual(expect.arrayContaining(['stopping', 'request', 'stopped']));
});

test('on SIGTERM a connection that never asked for anything, as browsers open ahead, does not hold the process', async () => {
  const { child, events, port } = await listening();
  const unused = connect(port, '127.0.0.1').on('error', () => {});
  await once(unused, 'connect');
  const asked = performance.now();
  child.kill('SIGTERM');
  expect(await exitOf(child)).toBe(0);
  expect(performance.now() - asked).toBeLessThan(5_000);
  expect(events.at(-1)).toMatchObject({ event: 'stopped', finished: true });
});

test.runIf(process.env.VERIFY_FULL)('a reader who never reads cannot hold the process past 10 s', async () => {
  const { child, events, port } = await listening();
  const stuck = await slowReader(port);
  stuck.on('error', () => {});
  const asked = performance.now();
  child.kill('SIGTERM');
  expect(await exitOf(child)).toBe(1);
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect(events.at(-1)).toMatchObject({ event: 'stopped', finished: false });
});

test.runIf(process.platform !== 'win32')(
  'under npm, a shell that dies of SIGTERM takes the server with it',
  async () => {
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${MAIN}" "${built.folder}"; true`], {
      env: environment({ npm_lifecycle_event: 'start' }),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: shell.stdout });
    const events: Event[] = [];
    lines.on('line', (line) => events.push(JSON.parse(line)));
    await once(lines, 'line');
    shell.kill('SIGTERM');
    // The pipe closes when the last process that holds it, the server, is gone.
    await once(lines, 'close');
    expect(events.map(({ event }) => event)).toEqual(['listening', 'stopping', 'stopped']);
  },
);

test('with HOSTNAME set, as containers do, the health check answers on 127.0.0.1', async () => {
  const { port } = await listening({ HOSTNAME: '3f2a9c1d' });
  const reply = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect(await reply.json()).toEqual({ status: 'ok', release: 'abc123' });
});

test('an invalid environment is named whole and the process exits 1', async () => {
  const { child, events } = start({ PORT: 'http', LOG_LEVEL: 'loud' });
  expect(await exitOf(child)).toBe(1);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    event: 'not-started',
    problems: [expect.stringContaining('PORT'), expect.stringContaining('LOG_LEVEL')],
  });
});

test('a port in use is named, with what to do', async () => {
  const other = createServer().listen(0, '0.0.0.0');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { child, events } = start({ PORT: String(port) });
  expect(await exitOf(child)).toBe(1);
  expect(events[0]?.problems?.[0]).toContain(`Port ${port} is in use`);
});

test('without a finished build the process exits 1 and names the command', async () => {
  const { child, events } = start({}, '/nowhere');
  expect(await exitOf(child)).toBe(1);
  expect(events[0]?.problems?.[0]).toContain('npm run build');
});
