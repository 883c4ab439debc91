import { HATCH } from './Hatch';
import { band, ticksOf } from './spread';

const WIDTH = 260;
const BASE = 17;

type StripProps = { values: readonly number[]; lowest: number; highest: number; wide: boolean; label: string };

/** A segment of the spread dial straightened: the band, and a tick where people stand. Values are 0 to 1. */
export function Strip({ values, lowest, highest, wide, label }: StripProps) {
  const [from, to] = band(lowest, highest);
  return (
    <svg className="strip" viewBox={`-3 0 ${WIDTH + 6} 22`} preserveAspectRatio="none" role="img" aria-label={label}>
      <path className="strip-base" d={`M0 ${BASE}H${WIDTH}`} />
      <path className="strip-base" d={[0, 1, 2, 3, 4].map((i) => `M${(i * WIDTH) / 4} ${BASE}v4`).join('')} />
      <rect
        {...(wide ? { fill: HATCH } : { className: 'dial-band' })}
        x={from * WIDTH}
        y="5"
        width={(to - from) * WIDTH}
        height="12"
      />
      <path
        className="strip-person"
        d={ticksOf(values)
          .map(({ at, length }) => `M${at * WIDTH} ${BASE}V${BASE - 16 * length}`)
          .join('')}
      />
    </svg>
  );
}
