import type { SimulationWords } from '@/content/words';
import { type DisposabilityCodes, plan, type State, TERM } from '@/domain/simulations/disposability';
import { fill } from '@/i18n/format';
import { DisposabilityTwin } from './DisposabilityTwin';
import { Ruler } from './TimelineRuler';
import { Charge, Cross, diamond, Job, Life } from './timeline-marks';
import { lanes, percent, span } from './timeline-scale';
import './disposability-stage.css';

export type Parts = SimulationWords<DisposabilityCodes>['parts'];

const NAMES = ['web-old', 'web-new', 'worker-old', 'worker-new'] as const;
const WITH = {
  'web-old': 'with-request',
  'web-new': 'with-start',
  'worker-old': 'with-job',
  'worker-new': 'with-start',
} as const;

/** One deploy from left to right: what has happened is solid, what is to come is dashed. */
export function DisposabilityStage({ state, parts }: { state: State; parts: Parts }) {
  const { now, start, handler } = state;
  const timeline = plan(state);
  const { web, request, worker, jobs, again, below, end } = timeline;
  const scale = span(end);
  const wanted = request.from + state.request;
  const deaf = start === 'shell' || handler === 'none';
  return (
    <>
      <div className="tl">
        <ul className="tl-names" aria-hidden="true">
          {NAMES.map((name) => (
            <li key={name}>
              {parts[name]}
              <span>{parts[WITH[name]]}</span>
            </li>
          ))}
        </ul>
        <svg className="tl-draw" height={lanes.height + 22} aria-hidden="true">
          <Ruler state={state} parts={parts} />
          <Life lane={0} from={0} to={web.end} now={now} scale={scale} />
          {!deaf && handler === 'drain' && web.end > TERM && (
            <Life lane={0} from={TERM} to={web.end} now={now} scale={scale} kind="draining" />
          )}
          <Job lane={0} from={request.from} to={request.to} now={now} scale={scale} />
          {request.cut && <Job lane={0} from={request.to} to={Math.min(wanted, scale)} now={0} scale={scale} />}
          {request.cut && now >= request.to && <Cross lane={0} at={request.to} scale={scale} />}
          <Life lane={1} from={web.end} to={web.ready} now={now} scale={scale} kind="starting" />
          <Life lane={1} from={web.ready} to={scale} now={now} scale={scale} />
          <line
            className={now >= web.ready ? 'tl-below is-past' : 'tl-below'}
            x1={percent(TERM, scale)}
            x2={percent(web.ready, scale)}
            y1={lanes.top(1) + 32}
            y2={lanes.top(1) + 32}
          />
          <Life lane={2} from={0} to={worker.end} now={now} scale={scale} />
          {jobs.map((job) => (
            <Job key={job.number} lane={2} {...job} now={now} scale={scale} label={String(job.number)} />
          ))}
          {jobs.map(({ number, charged, to }) =>
            charged !== null && charged <= to ? (
              <Charge key={number} lane={2} at={charged} now={now} scale={scale} kind="first" />
            ) : null,
          )}
          {jobs.at(-1)?.end === 'lost' && now >= worker.end && <Cross lane={2} at={worker.end} scale={scale} />}
          {again && (
            <g className={now >= worker.end ? 'tl-back is-past' : 'tl-back'}>
              <line
                x1={percent(worker.end, scale)}
                x2={percent(worker.end, scale)}
                y1={lanes.top(2) + 28}
                y2={lanes.top(3) - 8}
              />
              <line
                x1={percent(worker.end, scale)}
                x2={percent(again.from, scale)}
                y1={lanes.top(3) - 8}
                y2={lanes.top(3) - 8}
              />
              <line
                x1={percent(again.from, scale)}
                x2={percent(again.from, scale)}
                y1={lanes.top(3) - 8}
                y2={lanes.top(3)}
              />
            </g>
          )}
          <Life lane={3} from={worker.end} to={worker.ready} now={now} scale={scale} kind="starting" />
          <Life lane={3} from={worker.ready} to={scale} now={now} scale={scale} />
          {again && <Job lane={3} {...again} now={now} scale={scale} label={String(again.number)} />}
          {again && (
            <Charge
              lane={3}
              at={again.charged ?? again.to}
              now={now}
              scale={scale}
              kind={again.twice ? 'again' : jobs.at(-1)?.charged === null ? 'first' : 'known'}
            />
          )}
          <g className="tl-now">
            <line x1={percent(now, scale)} x2={percent(now, scale)} y1="16" y2={lanes.height + 4} />
          </g>
          {/* last, so that lines of other moments pass behind it */}
          <text className="tl-below-text" x={percent(TERM, scale)} dx="4" y={lanes.top(1) + 46}>
            {fill(parts.below, { n: below })}
          </text>
        </svg>
      </div>
      <p className="tl-key" aria-hidden="true">
        {(['first', 'again', 'known'] as const).map((kind, i) => (
          <span key={kind}>
            <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
              <path className={`tl-charge is-${kind}`} d={diamond(kind)} />
            </svg>
            {parts[(['legend-charge', 'legend-repeat', 'legend-known'] as const)[i] ?? 'legend-charge']}
          </span>
        ))}
        <span>
          <svg width="24" height="12" aria-hidden="true">
            <rect className="tl-plan" x="0.75" y="0.75" width="22" height="10" />
          </svg>
          {parts['legend-planned']}
        </span>
      </p>
      <DisposabilityTwin state={state} parts={parts} />
    </>
  );
}
