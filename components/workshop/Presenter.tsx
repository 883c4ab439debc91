'use client';

import { useRouter } from 'next/navigation';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { fetchCode } from '@/components/ui/fetch-code';
import type { Ui } from '@/content/ui';
import type { PresenterWords } from '@/content/words';
import type { FactorId } from '@/domain/factors';
import { type Move, moved, type Stop, TIMER } from '@/domain/presenting';
import { fill } from '@/i18n/format';
import { useTheme } from '@/state/theme';
import { NotesPanel } from './NotesPanel';
import type { FactorLink } from './Overview';
import { PresentBar } from './PresentBar';
import { type PresentLinks, PresentTop } from './PresentTop';
import { PresentingContext } from './presenting';
import { stopTitle } from './stop-title';
import { TimerPlace } from './TimerPlace';
import { useFullScreen } from './use-full-screen';
import { useNotesWindow } from './use-notes-window';
import { usePlace } from './use-place';
import { usePresentKeys } from './use-present-keys';

const Overview = lazy(async () => ({ default: (await fetchCode(() => import('./Overview'))).Overview }));
const KeySheet = lazy(async () => ({ default: (await fetchCode(() => import('./KeySheet'))).KeySheet }));

export type Slide = { id: string; node: ReactNode };

type PresenterProps = {
  locale: string;
  name: string;
  factor: FactorId;
  head: ReactNode;
  stops: readonly Stop[];
  slides: readonly Slide[];
  notes: PresenterWords['notes'];
  factors: readonly FactorLink[];
  links: PresentLinks;
  words: Ui['presenter'];
};

const same = (href: string) => href;

/** One factor to a room. Without JavaScript all its slides stand one below the other. */
export function Presenter(props: PresenterProps) {
  const { locale, name, factor, head, stops, slides, notes, factors, links, words } = props;
  const ids = useMemo(() => stops.map(({ id }) => id), [stops]);
  const { room, at } = usePlace({ role: 'slides', factor, stops: ids, factors, address: same });
  const [open, setOpen] = useState<'overview' | 'help' | null>(null);
  const [isNoted, setNoted] = useState(false);
  const [theme, setTheme] = useTheme();
  const notesWindow = useNotesWindow();
  const full = useFullScreen();
  const router = useRouter();

  const position = Math.max(0, ids.indexOf(at));
  const stop = stops[position] as Stop;
  const timer = room?.room.timer ?? TIMER;
  const done = room?.room.done ?? [];
  const following = factors[factors.findIndex(({ id }) => id === factor) + 1] ?? null;
  const change = room?.change;

  const isEnd = stop.kind === 'summary' && !done.includes(factor);
  useEffect(() => {
    if (isEnd && change) change({ done: [...done, factor] });
  }, [isEnd, change, done, factor]);

  // Each step begins at its top, also where the hash of its address has led the browser below it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is the reason to scroll
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [at, room !== null]);

  const go = (id: string) => change?.({ stop: id });
  const move = (way: Move) => go(moved(stops, at, way));
  const openWindow = () => {
    // Notes are for the facilitator: under the projected slide only where there is no window in step to read them in.
    const isOpen = notesWindow.open(links.notes);
    if (!isOpen || (room && !room.canPair)) setNoted(true);
  };
  const turnTheme = () => {
    const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
    setTheme(dark ? 'light' : 'dark');
  };
  const toggle = () => room?.toggle();
  const turnNotes = () => {
    setNoted(!isNoted);
    // On a low screen they open below it; the second window is opened to leave the slide where it is.
    requestAnimationFrame(() => document.querySelector('.ws-notes')?.scrollIntoView({ block: 'nearest' }));
  };

  usePresentKeys((command) => {
    if (command.do === 'move') move(command.move);
    if (command.do === 'timer') toggle();
    if (command.do === 'again') room?.rewind();
    if (command.do === 'notes') turnNotes();
    if (command.do === 'window') openWindow();
    if (command.do === 'overview') setOpen('overview');
    if (command.do === 'help') setOpen('help');
    if (command.do === 'theme') turnTheme();
    if (command.do === 'full') full?.toggle();
    if (command.do === 'leave') router.push(links.workshop);
  });

  const here = { stop, timer, done, go, toggle, rewind: (minutes?: number) => room?.rewind(minutes) };
  const paired = !room?.canPair && room ? 'unpaired' : room?.together ? 'open' : notesWindow.blocked ? 'blocked' : null;
  const told = { n: position + 1, total: stops.length, stop: stopTitle(stop, words) };
  return (
    <PresentingContext value={here}>
      <div className="ws">
        <PresentTop
          name={name}
          links={links}
          words={words}
          full={full}
          onTheme={turnTheme}
          onHelp={() => setOpen('help')}
        />
        <main id="main" className="ws-main" data-kind={stop.kind} data-live={room ? 'yes' : undefined}>
          <TimerPlace locale={locale} factor={factor} words={words.timer} />
          <div className="ws-deck">
            {head}
            {slides.map(({ id, node }) => (
              <div key={id} className={id === stop.slide ? 'slide is-now' : 'slide'} data-slide={id}>
                {node}
              </div>
            ))}
          </div>
        </main>
        {isNoted && (
          <NotesPanel
            note={notes[stop.kind]}
            paired={paired}
            words={words.notes}
            onWindow={openWindow}
            onHide={turnNotes}
          />
        )}
        <PresentBar
          position={position + 1}
          total={stops.length}
          running={timer.since !== null}
          notes={isNoted}
          nextFactor={following}
          words={words}
          onMove={move}
          onTimer={toggle}
          onNotes={turnNotes}
          onOverview={() => setOpen('overview')}
        />
        <p className="vh" role="status">
          {room && fill(words.told, told)}
        </p>
      </div>
      <Suspense fallback={null}>
        {open === 'overview' && (
          <Overview
            steps={stops.map((each) => ({ stop: each, title: stopTitle(each, words) }))}
            current={stop.id}
            factor={factor}
            factors={factors}
            words={words.overview}
            go={go}
            onClose={() => setOpen(null)}
          />
        )}
        {open === 'help' && <KeySheet words={words.keys} onClose={() => setOpen(null)} />}
      </Suspense>
    </PresentingContext>
  );
}
