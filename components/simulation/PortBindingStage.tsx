import type { SimulationWords } from '@/content/words';
import type { PortBindingCodes, Request, State } from '@/domain/simulations/port-binding';
import {
  APPS,
  type App,
  type Fate,
  portOf,
  REQUESTS,
  type RequestId,
  routeOf,
} from '@/domain/simulations/port-binding-host';
import { fill } from '@/i18n/format';
import { at } from './drawing';
import { CALLER, CELL, CENTRE, HOST_TOP, placeOf, RouteWire } from './PortBindingWires';
import './drawing.css';
import './port-binding-stage.css';

type Parts = SimulationWords<PortBindingCodes>['parts'];
type Props = { state: State; parts: Parts };

const HOSTNAME: Record<App, string> = { ledger: 'ledger.example.com', shop: 'shop.example.com' };
/** So that the wall of the host stands off its apps as far as they stand off each other. */
const WIDE = 158;
const TOP = 256;
/** What the caller gets to see. */
const STATUS: Record<Fate, string> = {
  answered: '200',
  'wrong-app': '404',
  loopback: '502',
  nobody: '502',
  'no-caller': '',
};

function AppBox({ app, state, parts }: Props & { app: App }) {
  const x = CENTRE[app] - WIDE / 2;
  const process = state.apps[app];
  const port = portOf(state, app);
  const loopback = state.address === 'loopback';
  const tone = { stopped: 'frame is-open', listening: 'frame is-good', died: 'frame is-bad' }[process];
  const where = fill(parts[loopback ? 'on-loopback' : 'on-every-interface'], { port });
  return (
    <g>
      {process === 'listening' && !loopback && (
        <>
          <path className="wire is-good" d={`M${CENTRE[app]} ${HOST_TOP}V${TOP}`} />
          <rect className="door" x={CENTRE[app] - 9} y={HOST_TOP - 4} width={18} height={8} />
        </>
      )}
      <rect className={tone} x={x} y={TOP} width={WIDE} height={94} />
      {process === 'listening' && loopback && (
        <rect className="door" x={CENTRE[app] - 9} y={TOP - 4} width={18} height={8} />
      )}
      <text className="name mid" x={CENTRE[app]} y={TOP + 22}>
        {parts[app]}
      </text>
      <text
        className={`mid ${{ stopped: 'faint', listening: 'mono', died: 'mono hand' }[process]}`}
        x={CENTRE[app]}
        y={TOP + 42}
      >
        {process === 'listening' ? where : parts[process]}
      </text>
      <text className="mid mono faint" x={CENTRE[app]} y={TOP + 64}>
        {fill(parts[state.source === 'fixed' ? 'ignored' : 'given'], { port: state.ports[app] })}
      </text>
      {app === 'shop' && (
        <text className="mid mono faint" x={CENTRE.shop} y={TOP + 84}>
          {parts.neighbour}
        </text>
      )}
    </g>
  );
}

/** A call: each has its shape, and a cross where it ends badly. */
function Call({ id, state }: { id: RequestId; state: State }) {
  const request = state.requests.find((one) => one.id === id);
  const [x, y] = request ? placeOf(state, request) : CALLER[id];
  const failed = request?.at === 3 && request.fate !== 'answered';
  const shape = {
    ledger: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0',
    shop: 'M-5.5-5.5h11v11h-11z',
    neighbour: 'M0-7l7 12h-14z',
  };
  return (
    <g className="moving" style={at(x, y)} data-call={id}>
      <path className={failed ? 'call is-failed' : 'call'} d={shape[id]} />
      {failed && <path className="mark is-bad" d="m-6-6 12 12m0-12-12 12" />}
      {request?.at === 3 && (
        <text
          className={`status mono ${failed ? 'hand' : 'good'} ${id === 'ledger' ? 'end' : ''}`}
          x={id === 'ledger' ? -11 : 11}
          y={5}
        >
          {STATUS[request.fate]}
        </text>
      )}
    </g>
  );
}

function fateTold({ at: hop, fate }: Request, parts: Parts): string {
  return hop === 3 ? parts[fate] : parts[hop === 1 ? 'at-router' : 'at-host'];
}

/** The drawing in words. */
function told(state: State, parts: Parts): string {
  const loopback = state.address === 'loopback';
  const apps = APPS.map((app) => {
    const process = state.apps[app];
    const where = fill(parts[loopback ? 'on-loopback' : 'on-every-interface'], { port: portOf(state, app) });
    return `${parts[app]}: ${parts[process]}${process === 'listening' ? ` ${where}` : ''}.`;
  });
  const routes = APPS.map((app) => `${fill(parts.forwards, { host: HOSTNAME[app], port: routeOf(state, app) })}.`);
  const calls = state.requests.map((request) => `${parts[`call-${request.id}`]}: ${fateTold(request, parts)}.`);
  return [...apps, ...routes, ...calls].join(' ');
}

/** Users above, the router with its two rules, and one host with two apps behind its wall. */
export function PortBindingStage({ state, parts }: Props) {
  return (
    <svg className="drawing" viewBox="0 0 350 372" role="img" aria-label={told(state, parts)}>
      <rect className="frame is-router" x={0.75} y={46} width={348.5} height={72} />
      <text className="faint" x={9} y={64}>
        {parts.router}
      </text>
      <rect className="wall" x={0.75} y={HOST_TOP} width={348.5} height={176} />
      <text className="faint" x={9} y={HOST_TOP + 18}>
        {parts.host}
      </text>
      {APPS.map((app) => (
        <g key={app}>
          <text className="faint mid" x={CENTRE[app]} y={13}>
            {parts.users}
          </text>
          <path className="wire" d={`M${CENTRE[app]} 32V46`} />
          <text className="mono mid" x={CENTRE[app]} y={CELL - 15}>
            {HOSTNAME[app]}
          </text>
          <text className="faint mid" x={CENTRE[app]} y={CELL + 3}>
            {fill(parts.to, { port: routeOf(state, app) })}
          </text>
          <RouteWire app={app} state={state} />
          <AppBox app={app} state={state} parts={parts} />
        </g>
      ))}
      <path className="wire is-open" d={`M338 ${TOP}V118`} />
      {REQUESTS.map((id) => (
        <Call key={id} id={id} state={state} />
      ))}
    </svg>
  );
}
