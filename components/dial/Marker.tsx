import { sector } from './geometry';

const ALL = Array.from({ length: 12 }, (_, i) => i + 1);

/** Which of the twelve: a small ring with the factor's own segment inked. Decoration beside the factor's name. */
export function Marker({ position, size = 22 }: { position: number; size?: number }) {
  return (
    <svg className="marker" width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true">
      <path
        className="marker-rest"
        d={ALL.filter((n) => n !== position)
          .map((n) => sector(n, 6.4, 11, 1.5))
          .join('')}
      />
      <path className="marker-on" d={sector(position, 4.2, 11.9, 0.2)} />
    </svg>
  );
}
