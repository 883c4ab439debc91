/** What the slides and the notes of a presentation share: where it stands, since when, and the timer. Either may change it. */
import { isNewer, type Room, readRoom } from '@/domain/presenting';
import type { Engine } from './engine';
import { roomKey } from './keys';

export type Role = 'slides' | 'notes';

/** A way to the other windows of this browser. */
export type Channel = {
  send(message: unknown): void;
  listen(onMessage: (message: unknown) => void): () => void;
};

/** `together`: a window of the other kind is there. */
export type RoomState = { room: Room; together: boolean };
export type RoomStore = ReturnType<typeof createRoom>;

type Message = { from: Role; say: 'hello' | 'bye' | 'room'; room: Room | null };

function readMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null) return null;
  const { from, say, room } = value as Record<string, unknown>;
  if (from !== 'slides' && from !== 'notes') return null;
  if (say !== 'hello' && say !== 'bye' && say !== 'room') return null;
  return { from, say, room: readRoom(room) };
}

/** The room as this window left it before a reload; null when there is none. */
function remembered(session: Engine | null, role: Role): Room | null {
  try {
    return readRoom(JSON.parse(session?.get(roomKey(role)) ?? 'null'));
  } catch {
    return null;
  }
}

type Sources = {
  role: Role;
  /** Where this window was asked to stand, and when: the slides stay there, the notes follow whoever is there already. */
  here: Pick<Room, 'factor' | 'stop' | 'began' | 'timer' | 'done' | 'by'>;
  /** Null where the browser has no such thing. */
  channel: Channel | null;
  session: Engine | null;
};

export function createRoom({ role, here, channel, session }: Sources) {
  const before = remembered(session, role);
  let state: RoomState = {
    room: before ? { ...before, factor: here.factor, stop: here.stop, by: here.by } : { ...here, turn: 0 },
    together: false,
  };
  /** Until it has heard another window, or moved: the slides stay where they are and take over the timer, the notes follow. */
  let settled = false;
  const listeners = new Set<() => void>();

  function take(next: RoomState) {
    state = next;
    try {
      session?.set(roomKey(role), JSON.stringify(state.room));
    } catch {
      // A reload then begins with a fresh timer.
    }
    for (const listener of [...listeners]) listener();
  }

  const say = (what: Message['say']) => channel?.send({ from: role, say: what, room: state.room } satisfies Message);

  function change(part: Partial<Pick<Room, 'factor' | 'stop' | 'began' | 'timer' | 'done'>>) {
    settled = true;
    take({ ...state, room: { ...state.room, ...part, turn: state.room.turn + 1, by: here.by } });
    say('room');
  }

  function hear(value: unknown) {
    const message = readMessage(value);
    if (!message || message.from === role) return;
    const { say: said, room } = message;
    take({ ...state, together: said !== 'bye' });
    if (said === 'hello') {
      // Who comes later follows; from now on either moves the other.
      settled = true;
      return say('room');
    }
    if (said !== 'room' || !room) return;
    if (settled) {
      if (isNewer(room, state.room)) take({ ...state, room });
      return;
    }
    settled = true;
    if (role === 'notes') return take({ ...state, room });
    const { factor, stop } = state.room;
    const newer = isNewer(room, state.room) ? room : state.room;
    state = { ...state, room: newer };
    change({ factor, stop });
  }

  return {
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change,
    /** Greets the other windows and listens until it is stopped. */
    start() {
      const unlisten = channel?.listen(hear);
      say('hello');
      if (role === 'slides') say('room');
      return () => {
        say('bye');
        unlisten?.();
      };
    },
    greet: () => say('hello'),
    leave: () => say('bye'),
  };
}
