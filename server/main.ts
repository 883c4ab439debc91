/** Starts the web process and ends it well: `node server/main.ts`, or `node server/main.ts <folder>` for another build. */

import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { readEnv } from './env.ts';
import { createLog } from './log.ts';
import { openSite } from './site.ts';
import { followConnections, stop } from './stop.ts';

/** Platforms kill 10 s after SIGTERM or later; the last second is for the exit itself. */
const STOP_WITHIN_MS = 9_000;
const PARENT_CHECK_MS = 300;
const PARENT = process.ppid;

try {
  await serve(process.argv[2] ?? fileURLToPath(new URL('../out', import.meta.url)));
} catch (error) {
  fail([error instanceof Error ? error.message : String(error)]);
}

async function serve(folder: string): Promise<void> {
  const site = openSite(folder);
  const read = readEnv(process.env, site);
  if (!read.ok) return fail(read.problems);

  const { port, host, release, logLevel } = read.env;
  const log = createLog({ level: logLevel });
  const app = createApp({ site, release, log });
  followConnections(app.server);
  let stopping = false;
  const end = async (reason: string) => {
    // Heeded once: Ctrl-C under npm arrives twice, and the second must not cut requests off.
    if (stopping) return;
    stopping = true;
    log.info('stopping', { reason });
    const finished = await stop(app, STOP_WITHIN_MS);
    log.info('stopped', { finished });
    process.exit(finished ? 0 : 1);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => end(signal));
  if (process.env.npm_lifecycle_event) whenOrphaned(() => end('parent-gone'));

  await app.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use by another process. Set PORT to a free one, for example PORT=3001.`);
  });
  const address = app.server.address();
  const url = `http://localhost:${typeof address === 'object' ? address?.port : port}/`;
  log.info('listening', { url, host, release, locales: site.locales });
  // The event stream is for machines; a person at a terminal gets the one line they need.
  if (process.stdout.isTTY) process.stderr.write(`\nTwelvefold is at ${url}\n\n`);
}

/** npm runs its scripts in a shell, and some shells die of SIGTERM without passing it on. */
function whenOrphaned(then: () => void): void {
  setInterval(() => process.ppid !== PARENT && then(), PARENT_CHECK_MS).unref();
}

function fail(problems: readonly string[]): void {
  createLog({ level: 'error' }).error('not-started', { problems });
  process.exitCode = 1;
}
