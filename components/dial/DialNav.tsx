'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from '@/components/ui/Link';
import type { FactorId, Roman } from '@/domain/factors';
import { coord, point } from './arc';
import { hand, radial, sector, ticks } from './geometry';

const INNER = 0.7;
const GAP = 5;
/** Vertical nudge of a label beside its clock position, by factor; twelve and six are centred. */
const NUDGE: Readonly<Record<number, number>> = { 1: -8, 2: -4, 3: -3, 4: 2, 5: 6, 7: 6, 8: 2, 9: -3, 10: -4, 11: -8 };

export type DialStop = {
  id: FactorId;
  position: number;
  roman: Roman;
  title: string;
  principle: string;
  href: string;
  /** Which thirds of the segment are inked: read, tried, checked. */
  parts: readonly [read: boolean, tried: boolean, checked: boolean];
  /** The same in words. */
  state: string;
};

type DialNavProps = { stops: readonly DialStop[]; current: number; labelled: boolean; label: string };

function SegmentText({ stop, radius, labelled }: { stop: DialStop; radius: number; labelled: boolean }) {
  const n = stop.position;
  const [x, y] = point(radius + (labelled ? 34 : 31), n * 30);
  if (!labelled) {
    return (
      <text className="dial-num" x={coord(x)} y={coord(y + 7)} textAnchor="middle">
        {stop.roman}
      </text>
    );
  }
  const centred = n === 12 || n === 6;
  const anchor = centred ? 'middle' : n < 6 ? 'start' : 'end';
  const top = n === 12 ? y - 22 : n === 6 ? y + 14 : y + (NUDGE[n] ?? 0);
  return (
    <>
      <text className="dial-num" x={centred ? 0 : coord(x)} y={coord(top)} textAnchor={anchor}>
        {stop.roman}
      </text>{' '}
      <text className="dial-name" x={centred ? 0 : coord(x)} y={coord(top + (centred ? 20 : 19))} textAnchor={anchor}>
        {stop.title}
      </text>
    </>
  );
}

/** The inked thirds of segment n, in the order in which they are drawn. */
function thirds(parts: DialStop['parts'], n: number, a: number, b: number): string {
  return parts.map((done, i) => (done ? sector(n, a, b, GAP, i / 3, (i + 1) / 3) : '')).join('');
}

/** Which way the arrow keys walk the clock. */
function target(key: string, from: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (from + 1) % 12;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (from + 11) % 12;
  if (key === 'Home') return 0;
  if (key === 'End') return 11;
  return null;
}

/** The home dial: twelve links on a clock face. The hand and the readout follow hover and focus. */
export function DialNav({ stops, current, labelled, label }: DialNavProps) {
  const [shown, setShown] = useState<number | null>(null);
  const turn = useRef(current);
  const links = useRef<(SVGAElement | null)[]>([]);
  const R = labelled ? 222 : 168;
  const a = R * INNER;
  const width = labelled ? 820 : 2 * R + 92;
  const height = labelled ? 624 : 2 * R + 92;
  const at = shown ?? current;
  const stop = stops[at - 1];
  // The hand takes the shorter way round, so the angle may pass 360.
  const step = ((((at - turn.current) % 12) + 18) % 12) - 6;
  const angle = turn.current + step;
  const [minor, major] = ticks(R + 8, 3, GAP, 5, 9);

  const onKeyDown = (event: KeyboardEvent, i: number) => {
    const next = target(event.key, i);
    if (next === null) return;
    event.preventDefault();
    links.current[next]?.focus();
  };

  return (
    <div className={`dial-box ${labelled ? 'only-wide' : 'only-narrow'}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold an SVG's links. */}
      <svg
        className="dial dial-nav"
        viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
        role="group"
        aria-label={label}
        onMouseLeave={() => setShown(null)}
      >
        <circle className="dial-ring" r={R + 8} />
        <circle className="dial-ring" r={coord(a - 8)} />
        <path className="dial-tick" d={minor} />
        <path className="dial-tick dial-tick-major" d={major} />
        {stops.map((each, i) => {
          const n = each.position;
          const show = () => {
            turn.current = angle;
            setShown(n);
          };
          return (
            <Link
              key={each.id}
              href={each.href}
              ref={(element) => {
                // An <a> inside an SVG is an SVG element, whatever the link's type says.
                links.current[i] = element as unknown as SVGAElement | null;
              }}
              className={n === current ? 'dial-seg is-current' : 'dial-seg'}
              aria-label={`${each.roman} ${each.title}. ${each.state}`}
              onMouseEnter={show}
              onFocus={show}
              onBlur={() => setShown(null)}
              onKeyDown={(event) => onKeyDown(event, i)}
            >
              <path className="dial-hit" d={sector(n, a * 0.66, R + (labelled ? 64 : 40), 0)} />
              <path className="dial-focus" d={sector(n, a - 6, R + 6, 0)} />
              <path className="dial-track" d={sector(n, a, R, GAP)} />
              {each.parts.some(Boolean) && <path className="dial-fill" d={thirds(each.parts, n, a, R)} />}
              {[1 / 3, 2 / 3].map((f) => (
                <path key={f} className="dial-notch" d={radial(n, a, R, GAP, f)} />
              ))}
              <SegmentText stop={each} radius={R} labelled={labelled} />
            </Link>
          );
        })}
        <g className="dial-hand" transform={`rotate(${angle * 30})`}>
          <path d={hand(a - 8, 20, 8)} />
        </g>
      </svg>
      <div className="dial-read" aria-hidden="true">
        <div className="readout">
          <span className="big">{stop?.roman}</span>
          <span className="nm">{stop?.title}</span>
          <span className="say">{stop?.principle}</span>
          <span className="st">{stop?.state}</span>
        </div>
      </div>
    </div>
  );
}
