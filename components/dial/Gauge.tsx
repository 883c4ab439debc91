import { gaugeArc } from './arc';

type GaugeProps = {
  /** How many of the arcs are inked, or which. */
  done: number | readonly boolean[];
  of: number;
  size?: number;
};

/** A small ring of `of` arcs, those done inked. The number stands beside it. */
export function Gauge({ done, of, size = 18 }: GaugeProps) {
  const isDone = (i: number) => (typeof done === 'number' ? i < done : done[i] === true);
  return (
    <svg className="gauge" width={size} height={size} viewBox="-9 -9 18 18" aria-hidden="true">
      {Array.from({ length: of }, (_, i) => gaugeArc(i, of, 6.4)).map((d, i) => (
        <path key={d} className={isDone(i) ? 'on' : 'off'} d={d} />
      ))}
    </svg>
  );
}
