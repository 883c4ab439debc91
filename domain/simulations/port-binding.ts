/** Two Apps, One Host: two apps are started side by side and called from outside. A step is one hop of every request. */
import {
  APPS,
  type App,
  type Arrangement,
  type Fate,
  FIXED_PORT,
  fateOf,
  type Process,
  portOf,
  REQUESTS,
  type RequestId,
  routeOf,
  started,
  wanted,
} from './port-binding-host';
import { check, type Line, logged, type Preset, type Verdict, verdictOf } from './simulation';

type LineCode =
  | 'listening-loopback'
  | 'listening'
  | 'ignored'
  | 'taken'
  | 'sent'
  | 'forwarded'
  | Exclude<Fate, 'answered'>
  | `answered-${RequestId}`;

export type PortBindingCodes = {
  choice: 'source' | 'address' | 'routes' | 'ledger-port' | 'shop-port';
  option: Arrangement['source'] | Arrangement['address'] | Arrangement['routes'];
  action: 'start' | 'call';
  check: 'start' | 'users' | 'neighbour';
  line: LineCode;
  part:
    | 'users'
    | 'router'
    | 'host'
    | 'to'
    | App
    | 'neighbour'
    | `call-${RequestId}`
    | Process
    | 'given'
    | 'ignored'
    | 'on-loopback'
    | 'on-every-interface'
    | 'forwards'
    | 'at-router'
    | 'at-host'
    | Fate
    | 'already-started'
    | 'start-first'
    | 'on-the-way';
};

/** `at` grows hop by hop: 1 at the router, 2 at the host, 3 ended. */
export type Request = { id: RequestId; at: 1 | 2 | 3; fate: Fate };

export type State = Arrangement & {
  apps: Readonly<Record<App, Process>>;
  requests: readonly Request[];
  /** Requests that ended badly since the arrangement last changed, by whose they were. */
  failed: Readonly<Record<'users' | 'neighbour', number>>;
  log: readonly Line<LineCode>[];
};

export type Action =
  | { type: 'set'; to: Partial<Omit<Arrangement, 'ports'>> }
  | { type: 'port'; app: App; port: number }
  | { type: 'start' }
  | { type: 'call' }
  | { type: 'step' };

/** Ports an environment may hand out here. */
export const PORTS = { min: 5001, max: 5009 } as const;

export function init(preset: Preset): State {
  return preset === 'fixed'
    ? begin(
        { source: 'variable', address: 'every-interface', routes: 'rule-each', ports: { ledger: 5001, shop: 5002 } },
        [],
      )
    : begin({ source: 'fixed', address: 'loopback', routes: 'one-rule', ports: { ledger: 5001, shop: 5001 } }, []);
}

/** A changed arrangement is a new deploy: both processes are stopped and nothing is under way. */
function begin({ source, address, routes, ports }: Arrangement, log: State['log']): State {
  const apps = { ledger: 'stopped', shop: 'stopped' } as const;
  return { source, address, routes, ports, apps, requests: [], failed: { users: 0, neighbour: 0 }, log };
}

function start(state: State): State {
  const apps = started(state);
  let { log } = state;
  for (const app of APPS) {
    const port = portOf(state, app);
    const values = { app: app === 'ledger' ? 'ledger-api' : 'storefront', port };
    if (state.source === 'fixed') {
      log = logged(log, { code: 'ignored', values: { ...values, given: state.ports[app] }, tone: 'plain' });
    }
    if (apps[app] === 'died') log = logged(log, { code: 'taken', values, tone: 'bad' });
    else if (state.address === 'loopback') log = logged(log, { code: 'listening-loopback', values, tone: 'plain' });
    else log = logged(log, { code: 'listening', values, tone: 'good' });
  }
  return { ...state, apps, log };
}

function call(state: State): State {
  const requests = REQUESTS.map((id): Request => {
    const fate = fateOf(state, state.apps, id);
    return { id, at: fate === 'no-caller' ? 3 : 1, fate };
  });
  const absent = requests.some(({ fate }) => fate === 'no-caller');
  let log = logged(state.log, { code: 'sent', tone: 'plain' });
  if (absent) log = logged(log, { code: 'no-caller', tone: 'bad' });
  return { ...state, requests, failed: { ...state.failed, neighbour: state.failed.neighbour + (absent ? 1 : 0) }, log };
}

function lineOf(state: State, { id, at, fate }: Request): Omit<Line<LineCode>, 'id'> {
  const host = wanted(id) === 'ledger' ? 'ledger.example.com' : 'shop.example.com';
  const values = { host, port: routeOf(state, wanted(id)), fixed: FIXED_PORT };
  if (at === 2) return { code: 'forwarded', values, tone: 'plain' };
  if (fate === 'answered') return { code: `answered-${id}`, values, tone: 'good' };
  return { code: fate, values, tone: 'bad' };
}

function step(state: State): State {
  if (!state.requests.some(({ at }) => at < 3)) return state;
  let { log, failed } = state;
  const requests = state.requests.map((request): Request => {
    if (request.at === 3) return request;
    const moved: Request = { ...request, at: request.at === 1 ? 2 : 3 };
    log = logged(log, lineOf(state, moved));
    if (moved.at === 3 && moved.fate !== 'answered') {
      const whose = moved.id === 'neighbour' ? 'neighbour' : 'users';
      failed = { ...failed, [whose]: failed[whose] + 1 };
    }
    return moved;
  });
  return { ...state, requests, failed, log };
}

/** Why a deed is not possible now, or null when it is. */
export function obstacle({ apps, requests }: State, deed: 'start' | 'call') {
  if (deed === 'start') return apps.ledger === 'stopped' ? null : 'already-started';
  if (apps.ledger === 'stopped') return 'start-first';
  return requests.some(({ at }) => at < 3) ? 'on-the-way' : null;
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return begin({ ...state, ...action.to }, state.log);
    case 'port': {
      const port = Math.min(PORTS.max, Math.max(PORTS.min, Math.round(action.port)));
      if (!Number.isFinite(port)) return state;
      return begin({ ...state, ports: { ...state.ports, [action.app]: port } }, state.log);
    }
    case 'start':
      return obstacle(state, 'start') ? state : start(state);
    case 'call':
      return obstacle(state, 'call') ? state : call(state);
    case 'step':
      return step(state);
  }
}

/** Requests are tried once they have ended. */
export function verdict({ apps, requests, failed }: State): Verdict<PortBindingCodes['check']> {
  const ended = requests.length > 0 && requests.every(({ at }) => at === 3);
  return verdictOf([
    check('start', APPS.filter((app) => apps[app] === 'died').length, apps.ledger !== 'stopped'),
    check('users', failed.users, ended),
    check('neighbour', failed.neighbour, ended),
  ]);
}
