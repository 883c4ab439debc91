'use client';

import { type ReactNode, useMemo, useState } from 'react';
import { Code } from '@/components/ui/Code';
import { Icon } from '@/components/ui/Icon';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import type { PresenterWords } from '@/content/words';
import type { FactorId } from '@/domain/factors';
import { clockText, type Move, moved, type Stop, shown } from '@/domain/presenting';
import { clockTime, fill } from '@/i18n/format';
import { useNow } from '@/state/room-hooks';
import { type FactorLink, Overview } from './Overview';
import { stopTitle } from './stop-title';
import { usePlace } from './use-place';
import { usePresentKeys } from './use-present-keys';

type NotesWindowProps = {
  factor: FactorId;
  stops: readonly Stop[];
  notes: PresenterWords['notes'];
  /** What stands on the slide, in short: the sentence of a step, a prompt, a question. By stop. */
  lines: Readonly<Record<string, string>>;
  factors: readonly FactorLink[];
  slidesHref: string;
  words: Ui['presenter'];
  /** All notes at once: what is read on paper and without JavaScript. */
  children: ReactNode;
};

const notesOf = (href: string) => `${href}notes/`;

/** The facilitator's own window: what to say now, what comes next, and the time. It may move the slides, too. */
export function NotesWindow(props: NotesWindowProps) {
  const { factor, stops, notes, lines, factors, slidesHref, words, children } = props;
  const ids = useMemo(() => stops.map(({ id }) => id), [stops]);
  const { room, at } = usePlace({ role: 'notes', factor, stops: ids, factors, address: notesOf });
  const now = useNow(250);
  const [overview, setOverview] = useState(false);
  const position = Math.max(0, ids.indexOf(at));
  const stop = stops[position] as Stop;
  const next = stops[position + 1];
  const move = (way: Move) => room?.change({ stop: moved(stops, at, way) });

  usePresentKeys((command) => {
    if (command.do === 'move') move(command.move);
    if (command.do === 'timer') room?.toggle();
    if (command.do === 'again') room?.rewind();
    if (command.do === 'overview') setOverview(true);
  });

  const timer = room && now > 0 ? shown(room.room.timer, now) : null;
  const elapsed = room && now > 0 ? clockText(Math.max(0, Math.floor((now - room.room.began) / 1000))) : '';
  return (
    <>
      <div className="nw needs-script" data-live={room ? 'yes' : undefined}>
        <dl className="nw-times num">
          <div>
            <dt>{words.window.clock}</dt>
            <dd>{now > 0 && clockTime(new Date(now).toISOString())}</dd>
          </div>
          <div>
            <dt>{words.window.elapsed}</dt>
            <dd data-elapsed="">{elapsed}</dd>
          </div>
          <div>
            <dt>{words.window.timer}</dt>
            <dd className={timer?.over ? 'is-over' : undefined} data-timer={timer?.over ? 'over' : 'left'}>
              {timer && `${timer.over ? '+' : ''}${clockText(timer.seconds)}`}
            </dd>
          </div>
        </dl>
        <section className="nw-now" aria-label={words.window.now}>
          <p className="lbl">
            {fill(words.told, { n: position + 1, total: stops.length, stop: stopTitle(stop, words) })}
          </p>
          {lines[stop.id] && (
            <p className="nw-line">
              <Code text={lines[stop.id] ?? ''} />
            </p>
          )}
          <p className="nw-note" aria-live="polite">
            <Code text={notes[stop.kind]} />
          </p>
        </section>
        <section className="nw-next" aria-label={words.window.next}>
          <p className="lbl">{words.window.next}</p>
          <p>
            {next ? `${stopTitle(next, words)}${lines[next.id] ? ': ' : ''}` : words.window.last}
            {next && <Code text={lines[next.id] ?? ''} />}
          </p>
        </section>
        <p className="small" role="status">
          {room && (room.canPair ? (room.together ? words.window.together : words.window.alone) : words.notes.unpaired)}{' '}
          {room && !room.together && <Link href={`${slidesHref}#${at}`}>{words.window.openSlides}</Link>}
        </p>
        <div className="acts nw-acts">
          <button type="button" className="btn" aria-disabled={position === 0} onClick={() => move('previous')}>
            <Icon name="previous" />
            {words.previous}
          </button>
          <button
            type="button"
            className="btn btn-primary"
            aria-disabled={position === stops.length - 1}
            onClick={() => move('next')}
          >
            {words.next}
            <Icon name="next" />
          </button>
          <button type="button" className="btn" onClick={() => room?.toggle()}>
            {room?.room.timer.since == null ? words.timer.start : words.timer.pause}
          </button>
          <button type="button" className="btn" onClick={() => room?.rewind()}>
            {words.timer.again}
          </button>
          <button type="button" className="btn" onClick={() => setOverview(true)}>
            {words.overview.button}
          </button>
          <button type="button" className="btn" onClick={() => room?.restart()}>
            {words.window.restart}
          </button>
        </div>
      </div>
      {children}
      {overview && (
        <Overview
          steps={stops.map((each) => ({ stop: each, title: stopTitle(each, words) }))}
          current={stop.id}
          factor={factor}
          factors={factors.map((each) => ({ ...each, href: notesOf(each.href) }))}
          words={words.overview}
          go={(id) => room?.change({ stop: id })}
          onClose={() => setOverview(false)}
        />
      )}
    </>
  );
}
