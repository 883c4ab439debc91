import type { Request, State } from '@/domain/simulations/port-binding';
import { type App, fateOf, listener, type RequestId, routeOf, wanted } from '@/domain/simulations/port-binding-host';

type Point = readonly [x: number, y: number];

/** Where things stand in the drawing: the middle of an app and of its rule, the wall of the host, the last line of a rule. */
export const CENTRE: Record<App, number> = { ledger: 88, shop: 262 };
export const HOST_TOP = 190;
export const CELL = 104;
/** Where a call waits before it is sent. */
export const CALLER: Record<RequestId, Point> = { ledger: [88, 26], shop: [262, 26], neighbour: [330, 272] };
const BESIDE: Record<RequestId, number> = { ledger: -12, shop: 12, neighbour: 12 };

/** The app whose part of the wall a rule leads to: whoever listens there, or the app it was meant for. */
function targetOf(state: State, app: App): App {
  return listener(state, state.apps, routeOf(state, app)) ?? app;
}

/** Where a call is: in its rule, at the wall, and then at the app or still at the wall. */
export function placeOf(state: State, { id, at, fate }: Request): Point {
  if (fate === 'no-caller') return CALLER[id];
  const app = wanted(id);
  if (at === 1) return [CENTRE[app] + (id === 'neighbour' ? 66 : -66), CELL - 2];
  const x = CENTRE[targetOf(state, app)] + BESIDE[id] * 1.6;
  if (at === 2) return [x, HOST_TOP - 14];
  if (fate === 'answered' || fate === 'wrong-app') return [x, 234];
  return [x, HOST_TOP - 14];
}

/** The way of a rule from the router to the wall of the host: solid where somebody answers. */
export function RouteWire({ app, state }: { app: App; state: State }) {
  const started = state.apps.ledger !== 'stopped';
  const fate = fateOf(state, state.apps, app);
  const tone = !started ? 'is-open' : fate === 'answered' ? 'is-good' : 'is-bad';
  return <path className={`wire ${tone}`} d={`M${CENTRE[app]} 118L${CENTRE[targetOf(state, app)]} ${HOST_TOP - 2}`} />;
}
