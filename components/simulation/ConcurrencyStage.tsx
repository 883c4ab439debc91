import type { SimulationWords } from '@/content/words';
import {
  ALLOWED,
  ASSUMED,
  type ConcurrencyCodes,
  type Rates,
  rates,
  type State,
} from '@/domain/simulations/concurrency';
import { fill } from '@/i18n/format';
import { Formulas } from './ConcurrencyFormulas';
import { Connections, Plot, Processes } from './formation-marks';
import './concurrency-stage.css';

export type Parts = SimulationWords<ConcurrencyCodes>['parts'];

const share = (part: number, whole: number) => (whole <= 0 ? 1 : Math.min(1, part / whole));

/** The formation in words, for those who hear it. */
function Twin({ state, can, parts }: { state: State; can: Rates; parts: Parts }) {
  const last = state.seconds.at(-1);
  const percent = (part: number, whole: number) => Math.round(share(part, whole) * 100);
  return (
    <ul className="vh">
      <li>{fill(parts['say-web'], { n: state.web, percent: percent(state.requests, can.capacity) })}</li>
      {state.layout === 'together' && <li>{fill(parts['say-occupied'], { n: can.occupied })}</li>}
      {state.layout === 'split' && (
        <li>{fill(parts['say-worker'], { n: state.worker, percent: percent(state.jobs, can.jobCapacity) })}</li>
      )}
      <li>{fill(parts['say-connections'], { n: can.wanted, limit: ASSUMED.limit })}</li>
      {can.refused > 0 && <li>{fill(parts['say-refused'], { n: can.refused })}</li>}
      {last && <li>{fill(parts['say-latency'], { n: Math.round(last.latency * 100) / 100 })}</li>}
      {last && <li>{fill(parts['say-backlog'], { n: Math.round(last.backlog) })}</li>}
    </ul>
  );
}

/** Processes fill with work, connections fill the database, and two plots say how it went. */
export function ConcurrencyStage({ state, parts }: { state: State; parts: Parts }) {
  const can = rates(state);
  const split = state.layout === 'split';
  const latencies = state.seconds.map((second) => second.latency);
  const backlogs = state.seconds.map((second) => second.backlog);
  return (
    <>
      <div className="fm">
        <div>
          <Processes
            name={parts.web}
            count={state.web}
            full={share(state.requests, can.capacity)}
            occupied={can.occupied}
            note=""
          />
          <Processes
            name={parts.worker}
            count={state.worker}
            full={share(state.jobs, can.jobCapacity)}
            occupied={0}
            note={split ? '' : parts.unused}
          />
        </div>
        <Connections
          web={state.web * state.pool}
          worker={split ? state.worker * state.pool : 0}
          title={parts.database}
          said={fill(parts['of-limit'], { n: can.wanted, limit: ASSUMED.limit })}
          refused={can.refused > 0 ? fill(parts.refused, { n: can.refused }) : ''}
        />
      </div>
      <div className="fm-plots">
        <Plot
          title={parts.latency}
          values={latencies}
          top={2}
          limit={ALLOWED}
          limitText={fill(parts.allowed, { n: ALLOWED })}
          text={(n) => (n >= ASSUMED.timeout ? parts['no-answer'] : fill(parts.seconds, { n: n.toFixed(2) }))}
          bad={(n) => n > ALLOWED}
        />
        <Plot
          title={parts.backlog}
          values={backlogs}
          top={30}
          limitText={parts['no-growth']}
          text={(n) => String(Math.round(n))}
          bad={(n, before) => n > before}
        />
      </div>
      <Formulas state={state} can={can} parts={parts} />
      <Twin state={state} can={can} parts={parts} />
    </>
  );
}
