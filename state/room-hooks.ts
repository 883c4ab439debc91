'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Room, rewound, TIMER, toggled } from '@/domain/presenting';
import { sessionEngine } from './browser-storage';
import { browserRandom, newId } from './ids';
import { type Channel, createRoom, type Role, type RoomState, type RoomStore } from './room';

export type { Role };

const NAME = 'twelvefold-presentation';

/** Null where the browser cannot pass messages between its windows. */
function browserChannel(): (Channel & { close: () => void }) | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(NAME);
  return {
    send: (message) => channel.postMessage(message),
    listen(onMessage) {
      const hear = ({ data }: MessageEvent) => onMessage(data);
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    close: () => channel.close(),
  };
}

export type Presenting = RoomState & {
  change: RoomStore['change'];
  /** Starts the timer, or stops it. */
  toggle: () => void;
  /** Sets the timer back, to another length where one is given. */
  rewind: (minutes?: number) => void;
  /** Counts the elapsed time from now. */
  restart: () => void;
  /** Whether windows of this browser can be in step at all. */
  canPair: boolean;
};

const nothing = () => () => {};

/** The presentation in this window; null while hydrating. `here` is read once. */
export function useRoom(role: Role, here: () => Pick<Room, 'factor' | 'stop'>): Presenting | null {
  const [made, setMade] = useState<{ store: RoomStore; canPair: boolean } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the window began is asked once, when it begins
  useEffect(() => {
    const channel = browserChannel();
    const began = Date.now();
    const place = { ...here(), began, timer: TIMER, done: [], by: newId(began, browserRandom) };
    const store = createRoom({ role, here: place, channel, session: sessionEngine() });
    const stop = store.start();
    const shown = (event: PageTransitionEvent) => event.persisted && store.greet();
    window.addEventListener('pagehide', store.leave);
    window.addEventListener('pageshow', shown);
    setMade({ store, canPair: channel !== null });
    return () => {
      window.removeEventListener('pagehide', store.leave);
      window.removeEventListener('pageshow', shown);
      stop();
      channel?.close();
    };
  }, [role]);
  const state = useSyncExternalStore(
    made?.store.subscribe ?? nothing,
    () => made?.store.getState() ?? null,
    () => null,
  );
  if (!made || !state) return null;
  const { change } = made.store;
  const { timer } = state.room;
  return {
    ...state,
    change,
    toggle: () => change({ timer: toggled(timer, Date.now()) }),
    rewind: (minutes) => change({ timer: rewound(timer, minutes) }),
    restart: () => change({ began: Date.now() }),
    canPair: made.canPair,
  };
}

/** The time, again and again; 0 while hydrating. */
export function useNow(every: number): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
