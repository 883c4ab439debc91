/** A graceful end: stop listening, finish what is in flight, let idle connections go, and never take longer than promised. */

import type { FastifyInstance } from 'fastify';

const SWEEP_MS = 100;

/**
 * Closes the app. Resolves `true` when every request in flight was finished, `false` when `withinMs` ran out and
 * the connections still open were cut.
 */
export async function stop(app: FastifyInstance, withinMs: number): Promise<boolean> {
  // Closing drops connections that are idle now; one that finishes its request later would wait out its keep-alive.
  const sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS);
  let finished = true;
  const limit = setTimeout(() => {
    finished = false;
    app.server.closeAllConnections();
  }, withinMs);
  await app.close();
  clearInterval(sweep);
  clearTimeout(limit);
  return finished;
}
