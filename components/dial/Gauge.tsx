import { gaugeArc } from './geometry';

/** A small ring of `of` arcs, `done` of them inked. The number stands beside it. */
export function Gauge({ done, of, size = 18 }: { done: number; of: number; size?: number }) {
  return (
    <svg className="gauge" width={size} height={size} viewBox="-9 -9 18 18" aria-hidden="true">
      {Array.from({ length: of }, (_, i) => gaugeArc(i, of, 6.4)).map((d, i) => (
        <path key={d} className={i < done ? 'on' : 'off'} d={d} />
      ))}
    </svg>
  );
}
