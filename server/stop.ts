/** A graceful end: stop listening, finish what is in flight, let idle connections go, and never take longer than promised. */

import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

const SWEEP_MS = 100;
/** How long a connection may still be about to ask for something. */
const UNUSED_MS = 1_000;

const followed = new WeakMap<Server, Set<Socket>>();

/** Remembers the connections of a server from now on: Node takes one that never asked for anything for one that is busy. */
export function followConnections(server: Server): void {
  const open = new Set<Socket>();
  followed.set(server, open);
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
}

/**
 * Closes the app. Resolves `true` when every request in flight was finished, `false` when `withinMs` ran out and
 * the connections still open were cut.
 */
export async function stop(app: FastifyInstance, withinMs: number): Promise<boolean> {
  const { server } = app;
  // Closing drops connections that are idle now; one that finishes its request later would wait out its keep-alive.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const unused = setTimeout(() => {
    for (const socket of followed.get(server) ?? []) if (socket.bytesRead === 0) socket.destroy();
  }, UNUSED_MS);
  let finished = true;
  const limit = setTimeout(() => {
    finished = false;
    server.closeAllConnections();
  }, withinMs);
  await app.close();
  clearInterval(sweep);
  clearTimeout(unused);
  clearTimeout(limit);
  return finished;
}
