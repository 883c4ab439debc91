'use client';

import Link from 'next/link';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { FactorId, Roman } from '@/domain/factors';
import { coord, hand, point, radial, sector, ticks } from './geometry';

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
  /** 0 to 1: how much of the segment is inked. */
  done: number;
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
  const [minor, major] = ticks(R + 8, 4, GAP, 5, 9);

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
              prefetch={false}
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
              {each.done > 0 && <path className="dial-fill" d={sector(n, a, R, GAP, 0, each.done)} />}
              {[0.25, 0.5, 0.75].map((f) => (
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
