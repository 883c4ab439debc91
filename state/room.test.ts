import { describe, expect, test } from 'vitest';
import { type Room, TIMER, toggled } from '@/domain/presenting';
import { memoryEngine } from './engine';
import { type Channel, createRoom, type Role } from './room';

/** Every window hears the others, as structured clones, never itself. */
function hall() {
  const ears = new Map<Channel, (message: unknown) => void>();
  return (): Channel => {
    const channel: Channel = {
      send(message) {
        const copy = structuredClone(message);
        for (const [other, hear] of [...ears]) if (other !== channel) hear(copy);
      },
      listen(hear) {
        ears.set(channel, hear);
        return () => void ears.delete(channel);
      },
    };
    return channel;
  };
}

function windows() {
  const join = hall();
  return (role: Role, part: Partial<Room> = {}, session = memoryEngine()) => {
    const here = {
      factor: 'config',
      stop: 'principle',
      began: 1000,
      timer: TIMER,
      done: [],
      by: role,
      ...part,
    } as const;
    const room = createRoom({ role, here, channel: join(), session });
    return { ...room, close: room.start(), at: () => room.getState().room.stop };
  };
}

describe('two windows', () => {
  test('are in step whichever of them moves', () => {
    const open = windows();
    const slides = open('slides');
    const notes = open('notes');
    slides.change({ stop: 'picture' });
    expect(notes.at()).toBe('picture');
    notes.change({ stop: 'picture-1' });
    expect(slides.at()).toBe('picture-1');
    notes.change({ factor: 'logs', stop: 'principle' });
    expect(slides.getState().room.factor).toBe('logs');
  });

  test('notes that are opened midway come to where the slides are, with their timer', () => {
    const open = windows();
    const slides = open('slides');
    slides.change({ stop: 'exercise', timer: toggled(TIMER, 5000) });
    const notes = open('notes', { stop: 'principle', began: 9000 });
    expect(notes.getState().room).toEqual(slides.getState().room);
    expect([slides, notes].map((each) => each.getState().together)).toEqual([true, true]);
  });

  test('notes that are opened before anybody moved come to where the slides began', () => {
    const open = windows();
    const slides = open('slides', { stop: 'exercise', by: '1' });
    const notes = open('notes', { stop: 'principle', by: '2' });
    expect([slides.at(), notes.at()]).toEqual(['exercise', 'exercise']);
    notes.change({ stop: 'summary' });
    expect(slides.at()).toBe('summary');
  });

  test('notes that are closed are missed, and may come again', () => {
    const open = windows();
    const slides = open('slides');
    open('notes').close();
    expect(slides.getState().together).toBe(false);
    slides.change({ stop: 'summary' });
    expect(open('notes').at()).toBe('summary');
    expect(slides.getState().together).toBe(true);
  });

  test('slides that are opened anew stay where they were asked to, take over the timer, and the notes follow', () => {
    const open = windows();
    const first = open('slides');
    const notes = open('notes');
    first.change({ stop: 'exercise', timer: { minutes: 8, spent: 4000, since: 7000 } });
    first.close();
    const again = open('slides', { factor: 'logs', stop: 'picture', began: 99_000 });
    expect(again.getState().room).toMatchObject({ factor: 'logs', stop: 'picture', began: 1000 });
    expect(again.getState().room.timer).toEqual({ minutes: 8, spent: 4000, since: 7000 });
    expect(notes.getState().room).toEqual(again.getState().room);
  });

  test('two slides do not follow each other', () => {
    const open = windows();
    const one = open('slides');
    const two = open('slides', { stop: 'summary' });
    one.change({ stop: 'picture' });
    expect(two.at()).toBe('summary');
  });
});

describe('one window', () => {
  test('keeps its timer over a reload, and stands where the address says', () => {
    const session = memoryEngine();
    const open = windows();
    const before = open('slides', {}, session);
    before.change({ stop: 'exercise', timer: { minutes: 5, spent: 0, since: 2000 } });
    before.close();
    const after = windows()('slides', { stop: 'summary', began: 50_000 }, session);
    expect(after.getState().room).toMatchObject({ stop: 'summary', began: 1000, timer: { minutes: 5, since: 2000 } });
  });

  test('works without a channel, with a full session and with rubbish in it', () => {
    const session = memoryEngine();
    session.set('tf:room:slides', '{"cut sho');
    const full = {
      ...session,
      set: () => {
        throw new Error('quota');
      },
    };
    const here = { factor: 'config', stop: 'principle', began: 1, timer: TIMER, done: [], by: 'a' } as const;
    const room = createRoom({ role: 'slides', here, channel: null, session: full });
    room.start();
    room.change({ stop: 'picture' });
    expect(room.getState()).toMatchObject({ room: { stop: 'picture', turn: 1 }, together: false });
  });

  test('is not moved by messages that are none', () => {
    let hear = (_: unknown) => {};
    const channel: Channel = {
      send: () => {},
      listen: (on) => {
        hear = on;
        return () => {};
      },
    };
    const here = { factor: 'config', stop: 'principle', began: 1, timer: TIMER, done: [], by: 'a' } as const;
    const room = createRoom({ role: 'slides', here, channel, session: null });
    room.start();
    for (const message of [
      null,
      7,
      'room',
      {},
      { from: 'notes', say: 'jump' },
      { from: 'notes', say: 'room', room: 3 },
    ]) {
      hear(message);
    }
    expect(room.getState().room).toEqual({ ...here, turn: 0 });
  });
});
