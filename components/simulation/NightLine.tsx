import type { SimulationWords } from '@/content/words';
import type { BackingServicesCodes } from '@/domain/simulations/backing-services';
import { clock, type Mark, NIGHT } from '@/domain/simulations/backing-services-night';

const STEP = 350 / NIGHT;
const LEGEND = [6, 101, 196, 264];
const MARKS = ['a', 'b', 'refused', 'missing'] as const;

/** The mark of one invoice with its centre at x and y: a disc, a square, a cross, a struck ring. */
function InvoiceMark({ mark, x, y }: { mark: Mark; x: number; y: number }) {
  switch (mark) {
    case 'a':
      return <circle className="booked" cx={x} cy={y} r={4.5} />;
    case 'b':
      return <rect className="booked" x={x - 4.5} y={y - 4.5} width={9} height={9} />;
    case 'refused':
      return <path className="mark is-bad" d={`M${x - 4.5} ${y - 4.5}l9 9m0-9l-9 9`} />;
    case 'missing':
      return (
        <>
          <circle className="mark is-bad" cx={x} cy={y} r={4} />
          <path className="mark is-bad" d={`M${x - 6.5} ${y + 3}l13-6`} />
        </>
      );
  }
}

type NightProps = { night: readonly Mark[]; parts: SimulationWords<BackingServicesCodes>['parts']; y: number };

/** The night as a line: one mark for each invoice, the hours below it. */
export function Night({ night, parts, y }: NightProps) {
  return (
    <g>
      <text className="faint" x={0} y={y}>
        {parts.night}
      </text>
      <text className="name end" x={350} y={y}>
        {clock(night.length)}
      </text>
      <path className="wire" d={`M0 ${y + 34}H350`} />
      {[0, 3, 9, 15, 21].map((step) => (
        <g key={step}>
          <path className="wire" d={`M${step * STEP + 0.6} ${y + 30}v8`} />
          {step > 0 && (
            <text className="faint mid" x={step * STEP} y={y + 52}>
              {clock(step)}
            </text>
          )}
        </g>
      ))}
      {night.map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the night is the invoice.
        <InvoiceMark key={i} mark={mark} x={(i + 0.5) * STEP} y={y + 20} />
      ))}
      {MARKS.map((mark, i) => (
        <g key={mark}>
          <InvoiceMark mark={mark} x={LEGEND[i] ?? 0} y={y + 78} />
          <text className="faint" x={(LEGEND[i] ?? 0) + 10} y={y + 82}>
            {parts[`mark-${mark}`]}
          </text>
        </g>
      ))}
    </g>
  );
}
