import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** `readyMs`: from launch until it listens. */
export type Serving = { url: string; readyMs: number; pid: number; stop: () => Promise<void> };

/** Runs the web process on a free port, as `npm start` would, for a script that needs the built site. */
export async function serveBuild(): Promise<Serving> {
  const launched = performance.now();
  const server = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: server.stdout }), 'line');
  const readyMs = Math.round(performance.now() - launched);
  const started = JSON.parse(line);
  const { pid } = server;
  if (started.event !== 'listening' || pid === undefined) throw new Error(`The web process did not start: ${line}`);
  return {
    url: started.url,
    readyMs,
    pid,
    stop: async () => {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}
