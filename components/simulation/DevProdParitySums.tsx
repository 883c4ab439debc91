import { ASSUMED, feedback, LIMITS, memory, type State, trace } from '@/domain/simulations/dev-prod-parity';
import { fill } from '@/i18n/format';
import type { Parts } from './DevProdParityStage';

const two = (n: number) => String(Math.round(n * 100) / 100);

/** The arithmetic behind the meters with the numbers of this set-up, and what it assumes. */
export function Sums({ state, parts }: { state: State; parts: Parts }) {
  const { strategy, stack, services, lead, who } = state;
  const { noticed, changes, engines, ...assumed } = ASSUMED;
  const values = {
    ...assumed,
    services,
    here: strategy === 'local' ? services : 1,
    engines: stack === 'lite' ? 0 : engines,
    noticed: noticed[who],
    changes: changes[lead],
  };
  const rows = [
    { name: parts['f-memory'], is: parts['f-memory-is'], n: memory(state), limit: LIMITS.memory },
    { name: parts['f-feedback'], is: parts[`f-feedback-${strategy}`], n: feedback(state), limit: LIMITS.feedback },
    { name: parts['f-trace'], is: parts['f-trace-is'], n: trace(state), limit: LIMITS.trace },
  ];
  return (
    <div className="gap-sums">
      <h4>{parts.formulas}</h4>
      <dl>
        {rows.map(({ name, is, n, limit }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={n > limit ? 'is-bad' : undefined}>{fill(is, { ...values, n: two(n) })}</dd>
          </div>
        ))}
      </dl>
      <p>{parts.assumptions}</p>
    </div>
  );
}
