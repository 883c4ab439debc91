import type { SimulationWords } from '@/content/words';
import {
  crossing,
  type DevProdParityCodes,
  feedback,
  LIMITS,
  memory,
  type State,
  trace,
} from '@/domain/simulations/dev-prod-parity';
import { fill } from '@/i18n/format';
import { Sums } from './DevProdParitySums';
import { Curve, Lanes, Meter } from './gap-marks';
import './dev-prod-parity-stage.css';

export type Parts = SimulationWords<DevProdParityCodes>['parts'];

const one = (n: number) => String(Math.round(n * 10) / 10);

/** The drawing in words: where each fault showed, and where each cost meets its limit. */
function Twin({ state, parts }: { state: State; parts: Parts }) {
  const costs = [
    { cost: parts.memory, at: crossing(memory, LIMITS.memory, state) },
    { cost: parts.feedback, at: crossing(feedback, LIMITS.feedback, state) },
  ];
  return (
    <ul className="vh">
      {state.shown.map((place, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place in the row.
        <li key={i}>{fill(parts['say-place'], { n: i + 1, place: parts[place] })}</li>
      ))}
      {costs.map(({ cost, at }) => (
        <li key={cost}>
          {at === null ? fill(parts['say-never'], { cost }) : fill(parts['say-crosses'], { cost, n: at })}
        </li>
      ))}
    </ul>
  );
}

/** Faults fall from the laptop towards production until something shows them; meters and a curve say what the net costs. */
export function DevProdParityStage({ state, parts }: { state: State; parts: Parts }) {
  const minutes = (n: number) =>
    n >= 120 ? fill(parts.hours, { n: one(n / 60) }) : fill(parts.minutes, { n: one(n) });
  const gb = (n: number) => fill(parts.gb, { n: one(n) });
  return (
    <>
      <Lanes shown={state.shown} parts={parts} />
      <div className="gap-meters">
        <Meter name={parts.memory} value={memory(state)} limit={LIMITS.memory} text={gb} limitText={parts.limit} />
        <Meter
          name={parts.feedback}
          value={feedback(state)}
          limit={LIMITS.feedback}
          text={minutes}
          limitText={parts.limit}
        />
        <Meter name={parts.trace} value={trace(state)} limit={LIMITS.trace} text={minutes} limitText={parts.limit} />
      </div>
      <Curve state={state} parts={parts} />
      <Sums state={state} parts={parts} />
      <Twin state={state} parts={parts} />
    </>
  );
}
