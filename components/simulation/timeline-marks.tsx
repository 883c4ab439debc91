import { lanes, percent } from './timeline-scale';

type BarProps = { lane: number; from: number; to: number; now: number; scale: number };

/** A bar of which the part that has happened is solid, and the part to come dashed. */
function Bar({
  lane,
  from,
  to,
  now,
  scale,
  inset,
  past,
  plan,
}: BarProps & { inset: number; past: string; plan: string }) {
  const seen = Math.min(to, Math.max(from, now));
  const place = { y: lanes.top(lane) + inset, height: lanes.bar - 2 * inset };
  return (
    <>
      {seen < to && <rect className={plan} {...place} x={percent(seen, scale)} width={percent(to - seen, scale)} />}
      {seen > from && <rect className={past} {...place} x={percent(from, scale)} width={percent(seen - from, scale)} />}
    </>
  );
}

/** How long a process lives, and in which state. */
export function Life({ kind = 'ready', ...bar }: BarProps & { kind?: 'ready' | 'draining' | 'starting' }) {
  if (bar.to <= bar.from) return null;
  return <Bar {...bar} inset={0.5} past={`tl-life is-${kind}`} plan="tl-plan" />;
}

/** A request or a job inside its process. */
export function Job({ label, ...bar }: BarProps & { label?: string }) {
  if (bar.to <= bar.from) return null;
  return (
    <>
      <Bar {...bar} inset={7} past="tl-job" plan="tl-plan" />
      {label && bar.to - bar.from >= 5 && bar.now > bar.from + 3 && (
        <text className="tl-label" x={percent(bar.from, bar.scale)} dx="5" y={lanes.top(bar.lane) + 18.5}>
          {label}
        </text>
      )}
    </>
  );
}

/** Where something was cut off. */
export function Cross({ lane, at, scale }: { lane: number; at: number; scale: number }) {
  return (
    <svg
      className="tl-cross"
      x={percent(at, scale)}
      y={lanes.top(lane) + lanes.bar / 2}
      overflow="visible"
      aria-hidden="true"
    >
      <path d="m-8-8 16 16m0-16-16 16" />
    </svg>
  );
}

/** The diamond of a charge around the origin; with a minus where the key is known and no money moves. */
export const diamond = (kind: string) => `M0-7 7 0 0 7-7 0Z${kind === 'known' ? 'M-3 0H3' : ''}`;

/** A card is charged: for the first time, again, or not at all because the key is known. */
export function Charge({
  lane,
  at,
  now,
  scale,
  kind,
}: {
  lane: number;
  at: number;
  now: number;
  scale: number;
  kind: string;
}) {
  return (
    <svg x={percent(at, scale)} y={lanes.top(lane) + lanes.bar / 2} overflow="visible" aria-hidden="true">
      <path className={now >= at ? `tl-charge is-${kind}` : 'tl-charge is-planned'} d={diamond(kind)} />
    </svg>
  );
}
