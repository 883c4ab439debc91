/** The drawing of the Gap Meter: faults that fall until something shows them, costs against their limits, and the curve. */
import {
  CHANGES,
  feedback,
  LIMITS,
  memory,
  ONLY_THERE,
  type Place,
  RANGE,
  type State,
} from '@/domain/simulations/dev-prod-parity';
import { fill } from '@/i18n/format';
import type { Parts } from './DevProdParityStage';

const LANES: readonly Place[] = ['laptop', 'pipeline', 'production'];
const [WIDE, HIGH] = [25, 34];

/** A column for each change: its fault falls from lane to lane and stops where it shows. */
export function Lanes({ shown, parts }: { shown: readonly Place[]; parts: Parts }) {
  return (
    <div className="gap-lanes">
      <p>{parts.changes}</p>
      <div>
        <ul aria-hidden="true">
          {LANES.map((lane) => (
            <li key={lane}>{parts[lane]}</li>
          ))}
        </ul>
        <svg viewBox={`0 0 ${WIDE * CHANGES.length} ${HIGH * LANES.length}`} aria-hidden="true">
          {LANES.map((lane, i) => (
            <line
              key={lane}
              className="lane"
              x1="0"
              x2={WIDE * CHANGES.length}
              y1={HIGH * (i + 1) - 0.5}
              y2={HIGH * (i + 1) - 0.5}
            />
          ))}
          {CHANGES.map((fault, i) => {
            const place = shown[i];
            const kind =
              place === undefined
                ? 'is-open'
                : place !== 'production'
                  ? 'is-early'
                  : ONLY_THERE.includes(fault)
                    ? 'is-only'
                    : 'is-late';
            const y = HIGH * (LANES.indexOf(place ?? 'laptop') + 0.5);
            const x = WIDE * (i + 0.5);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place in the row.
              <g key={i} className={`gap-fault ${kind}`}>
                <line x1={x} x2={x} y1="0" y2={y} />
                <g style={{ transform: `translate(${x}px, ${y}px)` }}>
                  {kind === 'is-late' ? <path d="m-6-6 12 12m0-12-12 12" /> : <circle r={kind === 'is-open' ? 3 : 6} />}
                </g>
              </g>
            );
          })}
        </svg>
      </div>
      <p className="gap-only">{parts.only}</p>
    </div>
  );
}

type MeterProps = { name: string; value: number; limit: number; text: (n: number) => string; limitText: string };

/** A cost against its limit, which stands in the middle; what is more than twice the limit is cut and keeps its number. */
export function Meter({ name, value, limit, text, limitText }: MeterProps) {
  const over = value > limit;
  return (
    <div className={over ? 'gap-meter is-over' : 'gap-meter'}>
      <p>
        {name} <b>{text(value)}</b>
        <span>{fill(limitText, { n: text(limit) })}</span>
      </p>
      <svg width="100%" height="14" aria-hidden="true">
        <rect className="track" x="0" y="4" width="100%" height="6" />
        <rect className="fill" x="0" y="4" width={`${Math.min(1, value / (2 * limit)) * 100}%`} height="6" />
        <line x1="50%" x2="50%" y1="0" y2="14" />
      </svg>
    </div>
  );
}

const PLOT = { width: 300, height: 96, top: 3 } as const;

/** A cost from one service to a hundred. Where it leaves the plot it ends, since along the edge it would seem to level off. */
function path(cost: (state: State) => number, limit: number, state: State): string {
  const points: string[] = [];
  let before = 0;
  for (let i = 0; i < RANGE[1]; i += 1) {
    const share = cost({ ...state, services: i + 1 }) / limit;
    const over = share > PLOT.top;
    const at = over && i > 0 ? i - (share - PLOT.top) / (share - before) : i;
    const y = PLOT.height * (1 - Math.min(PLOT.top, share) / PLOT.top);
    points.push(`${((at / (RANGE[1] - 1)) * PLOT.width).toFixed(1)} ${y.toFixed(1)}`);
    if (over) break;
    before = share;
  }
  return `M${points.join('L')}`;
}

/** Both costs as shares of their limits, from one service to a hundred, with this system marked. */
export function Curve({ state, parts }: { state: State; parts: Parts }) {
  const x = ((state.services - 1) / (RANGE[1] - 1)) * PLOT.width;
  const limit = PLOT.height * (1 - 1 / PLOT.top);
  return (
    <div className="gap-curve">
      <p>
        {parts.curve} <b>{fill(parts.services, { n: state.services })}</b>
      </p>
      <p className="gap-keys">
        <span className="key-memory">{parts['curve-memory']}</span>
        <span className="key-feedback">{parts['curve-feedback']}</span>
        <span className="key-limit">{parts['curve-limit']}</span>
      </p>
      <svg viewBox={`0 -2 ${PLOT.width} ${PLOT.height + 4}`} aria-hidden="true">
        <line className="axis" x1="0" x2={PLOT.width} y1={PLOT.height} y2={PLOT.height} />
        <line className="limit" x1="0" x2={PLOT.width} y1={limit} y2={limit} />
        <path className="memory" d={path(memory, LIMITS.memory, state)} />
        <path className="feedback" d={path(feedback, LIMITS.feedback, state)} />
        <line className="here" x1={x} x2={x} y1="0" y2={PLOT.height} />
      </svg>
      <p className="gap-range" aria-hidden="true">
        <span>{parts['curve-from']}</span>
        <span>{parts['curve-to']}</span>
      </p>
    </div>
  );
}
