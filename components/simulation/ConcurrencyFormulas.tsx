import { ASSUMED, latency, type Rates, type State } from '@/domain/simulations/concurrency';
import { fill } from '@/i18n/format';
import type { Parts } from './ConcurrencyStage';

const two = (n: number) => String(Math.round(n * 100) / 100);

/** The arithmetic behind the drawing with the numbers of this formation, and what it assumes. */
export function Formulas({ state, can, parts }: { state: State; can: Rates; parts: Parts }) {
  const { layout, web, worker, pool, requests, jobs } = state;
  const values = {
    web,
    occupied: can.occupied,
    each: two(can.perWeb),
    share: two(1 - can.turnedAway),
    capacity: two(can.capacity),
    requests,
    jobs,
    pool,
    limit: ASSUMED.limit,
  };
  const processes = web + (layout === 'split' ? worker : 0);
  const keeps = requests < can.capacity;
  return (
    <div className="fm-sums">
      <h4>{parts.formulas}</h4>
      <dl>
        <dt>{parts['f-capacity']}</dt>
        <dd>{fill(parts['f-capacity-is'], values)}</dd>
        <dt>{parts['f-latency']}</dt>
        <dd className={keeps ? undefined : 'is-bad'}>
          {keeps
            ? fill(parts['f-latency-is'], { ...values, n: two(latency(can, requests, 0)) })
            : fill(parts['f-latency-none'], values)}
        </dd>
        <dt>{parts['f-jobs']}</dt>
        <dd className={can.jobCapacity < jobs ? 'is-bad' : undefined}>
          {fill(parts['f-jobs-is'], {
            ...values,
            working: layout === 'split' ? worker : can.occupied,
            n: two(can.jobCapacity),
          })}
        </dd>
        <dt>{parts['f-connections']}</dt>
        <dd className={can.refused > 0 ? 'is-bad' : undefined}>
          {fill(parts['f-connections-is'], { ...values, processes, n: can.wanted })}
        </dd>
      </dl>
      <p>{parts.assumptions}</p>
    </div>
  );
}
