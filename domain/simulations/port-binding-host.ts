/** One host with two apps on it, and a router in front: who listens where, and where a request ends. */

export const APPS = ['ledger', 'shop'] as const;
export type App = (typeof APPS)[number];

export type Arrangement = {
  /** Where both apps take their port from, and on which address they listen. */
  source: 'fixed' | 'variable';
  address: 'loopback' | 'every-interface';
  routes: 'one-rule' | 'rule-each';
  /** The value of PORT that the environment hands to each app, whether the app reads it or not. */
  ports: Readonly<Record<App, number>>;
};

/** The number both apps have in their code, and the one the router's only rule forwards to. */
export const FIXED_PORT = 8080;

/** `died`: the port was taken. */
export type Process = 'stopped' | 'listening' | 'died';

/** The port an app tries to open. */
export function portOf(how: Arrangement, app: App): number {
  return how.source === 'fixed' ? FIXED_PORT : how.ports[app];
}

/** Both start, the ledger first: the second dies if the port is taken (EADDRINUSE). */
export function started(how: Arrangement): Readonly<Record<App, Process>> {
  return { ledger: 'listening', shop: portOf(how, 'ledger') === portOf(how, 'shop') ? 'died' : 'listening' };
}

/** The port the router forwards a hostname to. */
export function routeOf(how: Arrangement, app: App): number {
  return how.routes === 'one-rule' ? FIXED_PORT : how.ports[app];
}

/** The app behind a port of the host, whether or not it can be reached there. */
export function listener(how: Arrangement, apps: Readonly<Record<App, Process>>, port: number): App | null {
  return APPS.find((app) => apps[app] === 'listening' && portOf(how, app) === port) ?? null;
}

/** Who sends a request: a user of either hostname, or the shop, which has the ledger's URL in its config. */
export const REQUESTS = ['ledger', 'shop', 'neighbour'] as const;
export type RequestId = (typeof REQUESTS)[number];
/** The app a request is meant for. */
export const wanted = (id: RequestId): App => (id === 'shop' ? 'shop' : 'ledger');

/**
 * What ends a request. The router stands on a machine of its own, so a server on 127.0.0.1 is as absent to it as none
 * (both are refused connections, and the caller gets a 502).
 */
export type Fate = 'answered' | 'wrong-app' | 'loopback' | 'nobody' | 'no-caller';

/** Where a request that has reached the host ends. */
export function fateOf(how: Arrangement, apps: Readonly<Record<App, Process>>, id: RequestId): Fate {
  if (id === 'neighbour' && apps.shop !== 'listening') return 'no-caller';
  const app = listener(how, apps, routeOf(how, wanted(id)));
  if (!app) return 'nobody';
  if (how.address === 'loopback') return 'loopback';
  return app === wanted(id) ? 'answered' : 'wrong-app';
}
