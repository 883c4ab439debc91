/** Deploys of the built site: a web process that can be stopped and started on the same port with another build. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { filesBelow } from '@/scripts/files';
import { writeHeaders } from '@/scripts/headers';
import { writeWorker } from '@/scripts/service-worker';

export const OUT = path.resolve('out');

export type Host = { url: string; deploy: (folder: string) => Promise<void>; stop: () => Promise<void> };

/** Serves a build on a port of its own; `deploy` puts another in its place, and `stop` takes the network away. */
export async function openHost(folder: string): Promise<Host> {
  let server = await serve(folder, 0);
  const host: Host = {
    url: server.url,
    deploy: async (next) => {
      await host.stop();
      server = await serve(next, server.port);
    },
    stop: async () => {
      if (server.process.exitCode !== null) return;
      server.process.kill('SIGTERM');
      await once(server.process, 'exit');
    },
  };
  return host;
}

async function serve(folder: string, port: number) {
  const child = spawn(process.execPath, ['server/main.ts', folder], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, 'line');
  lines.resume();
  const used = Number(new URL(JSON.parse(line).url).port);
  return { process: child, port: used, url: `http://127.0.0.1:${used}` };
}

/** Another build of the same pages, in which no code has the name it had: what a deploy does to a tab that stays open. */
export function nextBuild({ worker = 'on' }: { worker?: 'on' | 'off' | 'broken' } = {}): {
  folder: string;
  remove: () => void;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'twelvefold-build-'));
  cpSync(OUT, folder, { recursive: true, filter: (source) => !/\.(br|gz)$/.test(source) });
  const chunks = path.join(folder, '_next/static/chunks');
  const names = readdirSync(chunks).filter((name) => name.endsWith('.js'));
  const pattern = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const renamed = (name: string) => name.replace(/\.js$/, '-2.js');
  const { release } = JSON.parse(readFileSync(path.join(folder, 'release.json'), 'utf8'));
  for (const file of filesBelow(folder).filter((each) => /\.(html|js|txt|json)$/.test(each))) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    writeFileSync(path.join(folder, file), text.replace(pattern, renamed).replaceAll(release, 'the-next-one'));
  }
  for (const name of names) renameSync(path.join(chunks, name), path.join(chunks, renamed(name)));
  writeWorker(folder, { base: '', off: worker === 'off' });
  if (worker === 'broken') {
    writeFileSync(
      path.join(folder, 'sw.js'),
      "self.addEventListener('install', () => self.skipWaiting());" +
        "self.addEventListener('fetch', (event) => event.respondWith(Response.error()));",
    );
  }
  writeHeaders(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
