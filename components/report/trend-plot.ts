/** Geometry of the trend: dates and scores to places in a drawing. */

/** One score at one time; milliseconds since 1970, points of 100. */
export type Dated = { at: number; value: number };

export type Frame = { width: number; height: number };
export type Dot = Dated & {
  x: number;
  y: number;
  /** Whether its number has room above it. */
  numbered: boolean;
  /** Whether its date has room below the axis. */
  dated: boolean;
};

/** Room for the letters of the bands on the left, half a date on the right, numbers above, dates below. */
export const MARGIN = { left: 60, right: 34, top: 30, bottom: 42 };

/** The lowest value drawn: bands are legible from 30 up, and no point may fall below the axis. */
export function lowest(values: readonly number[]): number {
  return Math.min(...values) < 32 ? 0 : 30;
}

/** The height of a value in the drawing. */
export function heightOf(value: number, least: number, { height }: Frame): number {
  return height - MARGIN.bottom - ((value - least) / (100 - least)) * (height - MARGIN.bottom - MARGIN.top);
}

/**
 * Places for points in order of time. The last point has its number and date; the others where they keep `gap` from those
 * that have theirs already, latest first.
 */
export function dots(points: readonly Dated[], frame: Frame, gap: { number: number; date: number }): readonly Dot[] {
  const first = points[0]?.at ?? 0;
  const span = (points.at(-1)?.at ?? 0) - first;
  const least = lowest(points.map(({ value }) => value));
  const wide = frame.width - MARGIN.left - MARGIN.right;
  const placed = points.map((point) => ({
    ...point,
    x: MARGIN.left + (span === 0 ? wide : ((point.at - first) / span) * wide),
    y: heightOf(point.value, least, frame),
  }));
  let numberAt = Number.POSITIVE_INFINITY;
  let dateAt = Number.POSITIVE_INFINITY;
  const fromRight = [...placed].reverse().map((point) => {
    const numbered = numberAt - point.x >= gap.number;
    const dated = dateAt - point.x >= gap.date;
    if (numbered) numberAt = point.x;
    if (dated) dateAt = point.x;
    return { ...point, numbered, dated };
  });
  return fromRight.reverse();
}

/** Whether two dots that have their date are of one day, so that the date alone says the same of both. */
export function shareDay(placed: readonly Dot[]): boolean {
  const days = placed.filter(({ dated }) => dated).map(({ at }) => new Date(at).toDateString());
  return new Set(days).size < days.length;
}
