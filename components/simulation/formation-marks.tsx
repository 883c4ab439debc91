/** The drawing of the Formation Tuner: processes that fill, connections that run out, and what came of it. */

type ProcessesProps = {
  name: string;
  count: number /** Share of its time a process is busy. */;
  full: number;
  occupied: number;
  note: string;
};

/** One box for each process, filled as far as it is busy; crossed out where a job occupies it. */
export function Processes({ name, count, full, occupied, note }: ProcessesProps) {
  const height = Math.round(30 * full);
  return (
    <div className={note ? 'fm-row is-unused' : 'fm-row'}>
      <p>
        {name}
        <b>={count}</b> {note}
      </p>
      <svg width={Math.max(1, count) * 25} height="34" aria-hidden="true">
        {Array.from({ length: count }, (_, i) => {
          const held = i < occupied;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: processes of a type are alike.
            <g key={i} className={held ? 'fm-p is-held' : full >= 1 && !note ? 'fm-p is-over' : 'fm-p'}>
              {!note && !held && <rect className="fill" x={i * 25 + 1} y={32 - height} width="20" height={height} />}
              <rect className="frame" x={i * 25 + 1} y="1" width="20" height="31" />
              {held && (
                <path
                  d={`M${i * 25 + 1} 32 ${i * 25 + 21} 1M${i * 25 + 1} 17 ${i * 25 + 11} 1M${i * 25 + 11} 32 ${i * 25 + 21} 17`}
                />
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

type ConnectionsProps = { web: number; worker: number; title: string; said: string; refused: string };

const CELL = 11;
const LIMIT = 100;
/** Beyond the limit so many are drawn; the number says the rest. */
const DRAWN_BEYOND = 30;

/** The hundred connections of the database, and those that found no place below them. */
export function Connections({ web, worker, title, said, refused }: ConnectionsProps) {
  const wanted = Math.min(web + worker, LIMIT + DRAWN_BEYOND);
  const cells = Array.from({ length: Math.max(LIMIT, wanted) }, (_, i) => ({
    place: i,
    kind: i >= LIMIT ? 'is-beyond' : i >= wanted ? 'is-free' : i < web ? 'is-web' : 'is-worker',
    x: (i % 20) * CELL + 0.5,
    y: Math.floor(i / 20) * CELL + (i >= LIMIT ? 4.5 : 0.5),
  }));
  return (
    <div className="fm-db">
      <p>
        {title} <b>{said}</b>
      </p>
      <svg width={20 * CELL} height={5 * CELL + 26} aria-hidden="true">
        {cells.map(({ place, kind, x, y }) => (
          <rect key={place} className={kind} x={x} y={y} width={CELL - 3} height={CELL - 3} />
        ))}
      </svg>
      <p className="fm-refused">{refused}</p>
    </div>
  );
}

type PlotProps = {
  title: string;
  values: readonly number[];
  /** The value as high as the plot; higher ones are cut and keep their number. */
  top: number;
  limit?: number;
  /** What is allowed, in words. */
  limitText: string;
  text: (value: number) => string;
  bad: (value: number, before: number) => boolean;
};

const HIGH = 46;

/** Ten seconds as bars, the last of them as a number. */
export function Plot({ title, values, top, limit, limitText, text, bad }: PlotProps) {
  const last = values.at(-1);
  const high = (value: number) => Math.max(1.5, Math.min(1, value / top) * HIGH);
  return (
    <div className="fm-plot">
      <p>
        {title} <b>{last === undefined ? '–' : text(last)}</b>
        <span>{limitText}</span>
      </p>
      <svg width="100%" height={HIGH + 4} aria-hidden="true">
        {values.map((value, i) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a second is its place.
            key={i}
            className={bad(value, values[i - 1] ?? 0) ? 'is-bad' : undefined}
            x={`${i * 10 + 1}%`}
            width="8%"
            y={HIGH + 2 - high(value)}
            height={high(value)}
          />
        ))}
        <line x1="0" x2="100%" y1={HIGH + 2.5} y2={HIGH + 2.5} />
        {limit !== undefined && (
          <line className="limit" x1="0" x2="100%" y1={HIGH + 2 - high(limit)} y2={HIGH + 2 - high(limit)} />
        )}
      </svg>
    </div>
  );
}
