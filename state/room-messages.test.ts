import { beforeEach, expect, test } from 'vitest';
import { type Room, TIMER } from '@/domain/presenting';
import { memoryEngine } from './engine';
import { type Channel, createRoom, type Role } from './room';

const HERE = { factor: 'config', stop: 'principle', began: 1, timer: TIMER, done: [], by: 'a' } as const;
const LATER: Room = { ...HERE, stop: 'summary', turn: 9, by: 'b' };

let hear: (message: unknown) => void = () => {};
let said: { say: string; room: Room }[] = [];

/** A window that hears what a test says, and notes what it answers. */
function newWindow(role: Role, session = memoryEngine()) {
  const channel: Channel = {
    send: (message) => void said.push(message as (typeof said)[number]),
    listen: (on) => {
      hear = on;
      return () => {};
    },
  };
  return createRoom({ role, here: HERE, channel, session });
}

beforeEach(() => {
  said = [];
});

test('what is no message, or from nobody we know, neither moves a window nor counts as company', () => {
  const room = newWindow('slides');
  room.start();
  const nobody = [undefined, null, 7, 'room', {}, { from: 'audience', say: 'room', room: LATER }];
  for (const message of [...nobody, { from: 'notes', say: 'jump', room: LATER }]) hear(message);
  expect(room.getState()).toEqual({ room: { ...HERE, turn: 0 }, together: false });
});

test('a farewell moves nobody', () => {
  const room = newWindow('notes');
  room.start();
  hear({ from: 'slides', say: 'bye', room: LATER });
  expect(room.getState()).toEqual({ room: { ...HERE, turn: 0 }, together: false });
});

test('windows that know each other do not go back to what is older', () => {
  const room = newWindow('notes');
  room.start();
  hear({ from: 'slides', say: 'room', room: LATER });
  hear({ from: 'slides', say: 'room', room: { ...LATER, stop: 'picture', turn: 8 } });
  expect(room.getState().room).toEqual(LATER);
});

test('slides that come back with the newer timer keep it, whatever older one the notes have', () => {
  const session = memoryEngine();
  const timer = { minutes: 8, spent: 4000, since: 7000 };
  session.set('tf:room:slides', JSON.stringify({ ...HERE, timer, turn: 20 }));
  const room = newWindow('slides', session);
  room.start();
  hear({ from: 'notes', say: 'room', room: LATER });
  expect(room.getState().room).toMatchObject({ timer, stop: 'principle', turn: 21 });
});

test('slides say at once where they are, and notes only that they are there', () => {
  newWindow('slides').start();
  expect(said.map(({ say }) => say)).toEqual(['hello', 'room']);
  said = [];
  newWindow('notes').start();
  expect(said.map(({ say }) => say)).toEqual(['hello']);
});
