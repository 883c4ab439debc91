import type { SimulationWords } from '@/content/words';
import type { ProcessesCodes, State } from '@/domain/simulations/processes';
import { ProcessesTwin } from './ProcessesTwin';
import { Lost, RequestLine, Store } from './processes-marks';
import {
  BOX,
  boxPlace,
  HEIGHT,
  letter,
  type Place,
  personPlace,
  ROUTER,
  receiptPlaces,
  sessionPlaces,
  TOKEN,
  WIDTH,
} from './processes-places';
import './processes-stage.css';

export type Parts = SimulationWords<ProcessesCodes>['parts'];

const moved = ({ x, y }: Place) => ({ transform: `translate(${x}px, ${y}px)` });

/** People, router, processes and stores. A letter is a session and a framed letter a receipt: watch where they are. */
export function ProcessesStage({ state, parts }: { state: State; parts: Parts }) {
  const { people, processes } = state;
  const sessions = sessionPlaces(state);
  return (
    <>
      <svg className="ps" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {people.map(({ name, session }, i) => {
          const { x, y } = personPlace(i);
          return (
            <g key={name} className={session === null ? 'person is-out' : 'person'}>
              <circle cx={x} cy={y} r="11" />
              <text className="in" x={x} y={y + 4.75}>
                {letter(name)}
              </text>
              {session === null && <path d={`M${x - 11} ${y + 11}l22-22`} />}
              <text x={x} y="47">
                {name}
              </text>
            </g>
          );
        })}
        <g className="router">
          <rect x="1" y={ROUTER.y} width={WIDTH - 2} height={ROUTER.h} />
          <text x="8" y={ROUTER.y + 18}>
            {`${parts.router}, ${parts[state.routing]}`}
          </text>
        </g>
        {processes.map(({ name }, i) => {
          const { x, w } = boxPlace(i, processes.length);
          return (
            <g key={name} className="box is-process" style={moved({ x, y: BOX.y })}>
              <rect width={w} height={BOX.h} />
              <text x="8" y="19">
                {name}
              </text>
            </g>
          );
        })}
        <Store which="store" state={state} parts={parts} />
        <Store which="objects" state={state} parts={parts} />
        <RequestLine state={state} />
        <Lost ended={state.ended} parts={parts} />
        {people.map(({ name }) => {
          const place = sessions.get(name);
          return place ? (
            <g key={`${name}-${state.sessions}`} className="token" style={moved(place)}>
              <g className="arrive">
                <circle r={TOKEN / 2} />
                <text y="4.5">{letter(name)}</text>
              </g>
            </g>
          ) : null;
        })}
        {receiptPlaces(state).map(({ id, owner, place }) =>
          place ? (
            <g key={id} className="receipt" style={moved(place)}>
              <g className="arrive">
                <path d="M-8-9h11l5 5v13H-8z" />
                <text y="5">{letter(owner)}</text>
              </g>
            </g>
          ) : null,
        )}
      </svg>
      <p className="ps-key" aria-hidden="true">
        <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
          <circle r="8.5" />
        </svg>
        {parts['legend-session']}
        <svg width="18" height="20" viewBox="-9 -10 18 20" aria-hidden="true">
          <path d="M-8-9h11l5 5v13H-8z" />
        </svg>
        {parts['legend-receipt']}
        <svg className="out" width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
          <circle r="8" />
          <path d="M-8 8 8-8" />
        </svg>
        {parts['legend-out']}
      </p>
      <ProcessesTwin state={state} parts={parts} />
    </>
  );
}
