import { BAND_MINIMUM, displayWholeScore, type Grade } from '@/domain/grade';
import type { Point } from '@/domain/history';
import { shortDate } from '@/i18n/date';
import { clockTime } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { type Dated, dots, type Frame, heightOf, lowest, shareDay } from './trend-plot';

const BANDS: readonly Grade[] = ['A', 'B', 'C', 'D'];
/** Beyond ten months a day and a month no longer say when. */
const YEAR = 300 * 86_400_000;
/** Room for a date with its time. */
const WITH_TIME = 130;
const WIDE = { frame: { width: 680, height: 268 }, gap: { number: 44, date: 64 } };
const NARROW = { frame: { width: 350, height: 250 }, gap: { number: 44, date: 64 } };

type PlotProps = { points: readonly Dated[]; locale: Locale; frame: Frame; gap: { number: number; date: number } };

function Plot({ points, locale, frame, gap }: PlotProps) {
  const least = lowest(points.map(({ value }) => value));
  const byDay = dots(points, frame, gap);
  const timed = shareDay(byDay);
  const placed = timed ? dots(points, frame, { ...gap, date: WITH_TIME }) : byDay;
  const last = placed.at(-1);
  const years = (last?.at ?? 0) - (placed[0]?.at ?? 0) > YEAR;
  const { width, height } = frame;
  const round = (x: number) => Math.round(x * 10) / 10;
  return (
    <>
      {BANDS.map((grade) => {
        const y = round(heightOf(BAND_MINIMUM[grade], least, frame));
        return (
          <g key={grade}>
            <path className="ax" d={`M0 ${y}H${width}`} />
            <text className="axl" x="0" y={y - 6}>
              {`${BAND_MINIMUM[grade]} ${grade}`}
            </text>
          </g>
        );
      })}
      <path className="base" d={`M0 ${height - 36}H${width}`} />
      <path className="ln" d={`M${placed.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`} />
      {placed.map((dot, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two snapshots may be of the same moment.
        <g key={i}>
          <circle className={dot === last ? 'pt last' : 'pt'} cx={round(dot.x)} cy={round(dot.y)} r="5" />
          {dot.numbered && (
            <text className="ptv" x={round(dot.x)} y={round(dot.y - 13)} textAnchor="middle">
              {displayWholeScore(dot.value)}
            </text>
          )}
          {dot.dated && (
            <text
              className="axl"
              x={timed && dot === last ? width : round(dot.x)}
              y={height - 14}
              textAnchor={timed && dot === last ? 'end' : 'middle'}
            >
              {shortDate(locale, dot.at, years)}
              {timed && `, ${clockTime(new Date(dot.at).toISOString())}`}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** The score over time, drawn for wide and for narrow windows; the table beside it has every number. */
export function TrendPlot({ points, title, locale }: { points: readonly Point[]; title: string; locale: Locale }) {
  const dated = points.flatMap(({ at, score }) =>
    score?.value == null ? [] : [{ at: Date.parse(at), value: score.value }],
  );
  if (dated.length === 0) return null;
  return (
    <div className="plot" role="img" aria-label={title}>
      {[WIDE, NARROW].map(({ frame, gap }) => (
        <svg
          key={frame.width}
          className={frame.width > 500 ? 'only-wide' : 'only-narrow'}
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          aria-hidden="true"
        >
          <Plot points={dated} locale={locale} frame={frame} gap={gap} />
        </svg>
      ))}
    </div>
  );
}
