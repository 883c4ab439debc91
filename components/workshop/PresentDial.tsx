'use client';

import { coord, point } from '@/components/dial/arc';
import { hand, sector, timerTicks } from '@/components/dial/geometry';
import type { Ui } from '@/content/ui';
import { FACTORS, type FactorId, factor } from '@/domain/factors';
import { clockText, type Room, shown, type Timer } from '@/domain/presenting';
import { fill, plural } from '@/i18n/format';

const R = 150;
const INNER = R * 0.66;
const GAP = 4;
const VIEW = R + 62;

type PresentDialProps = {
  locale: string;
  current: FactorId;
  done: Room['done'];
  timer: Timer;
  now: number;
  words: Ui['presenter']['timer'];
};

/** The clock face of a presentation: the factor it is about, those that are through, and the timer as a ring of sixty marks. */
export function PresentDial({ locale, current, done, timer, now, words }: PresentDialProps) {
  const { seconds, over, ticks } = shown(timer, now);
  const [lit, rest] = timerTicks(R + 38, ticks, 12);
  const { roman, position } = factor(current);
  const time = clockText(seconds);
  const printed = over ? `+${time}` : time;
  const said = fill(over ? words.past : words.left, { time });
  return (
    <div className="dial-box">
      <svg
        className={over ? 'dial dial-present is-over' : 'dial dial-present'}
        viewBox={`${-VIEW} ${-VIEW} ${2 * VIEW} ${2 * VIEW}`}
        role="img"
        aria-label={`${fill(words.dial, { roman })} ${said}`}
      >
        <path className="timer-off" d={rest} />
        <path className="timer-on" d={lit} />
        {FACTORS.map(({ id, position: n, roman: numeral }) => {
          const [x, y] = point(R + 20, n * 30);
          return (
            <g key={id}>
              <path className={id === current ? 'dial-track is-now' : 'dial-track'} d={sector(n, INNER, R, GAP)} />
              {done.includes(id) && id !== current && <path className="dial-fill" d={sector(n, INNER, R, GAP)} />}
              <text
                className={id === current ? 'dial-num is-hot' : 'dial-num'}
                x={coord(x)}
                y={coord(y + 6)}
                textAnchor="middle"
              >
                {numeral}
              </text>
            </g>
          );
        })}
        <g className="dial-hand" transform={`rotate(${position * 30})`}>
          <path d={hand(INNER - 6, 20, 8)} />
        </g>
      </svg>
      <div className="dial-read" aria-hidden="true">
        <span className={printed.length > 4 ? 't num is-long' : 't num'} data-timer={over ? 'over' : 'left'}>
          {printed}
        </span>
        <span className="tl">
          {over ? fill(words.over, { n: timer.minutes }) : plural(locale, timer.minutes, words.of)}
        </span>
      </div>
    </div>
  );
}
