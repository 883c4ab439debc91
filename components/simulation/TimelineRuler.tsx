import { plan, type State, TERM } from '@/domain/simulations/disposability';
import type { Parts } from './DisposabilityStage';
import { lanes, percent, span } from './timeline-scale';

/** Seconds as a ruler, the two signals as lines across it. */
export function Ruler({ state, parts }: { state: State; parts: Parts }) {
  const { kill, end } = plan(state);
  const scale = span(end);
  const fives = Array.from({ length: Math.floor((scale - TERM) / 5) + 1 }, (_, i) => i * 5);
  const signal = (at: number, text: string, past: boolean) => (
    <g className={past ? 'signal is-past' : 'signal'}>
      <line x1={percent(at, scale)} x2={percent(at, scale)} y1="22" y2={lanes.height} />
      <text x={percent(at, scale)} y="12">
        {text}
      </text>
    </g>
  );
  return (
    <g className="ruler">
      {fives.map((second) => (
        <g key={second}>
          <line
            x1={percent(second + TERM, scale)}
            x2={percent(second + TERM, scale)}
            y1={lanes.height}
            y2={lanes.height + 5}
          />
          <text x={percent(second + TERM, scale)} y={lanes.height + 18}>
            {second}
          </text>
        </g>
      ))}
      {signal(TERM, parts.sigterm, state.now >= TERM)}
      {signal(kill, parts.sigkill, state.now >= kill && plan(state).web.killed)}
    </g>
  );
}
