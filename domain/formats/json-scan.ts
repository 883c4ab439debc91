/** Reads JSON only as far as its shape: where a text stops being JSON, and which keys an object repeats. */
import type { TextPlace } from '@/domain/problems';

/** Where a text stops being JSON; `cut` when more text could have made it JSON. */
export type Fault = { at: number; cut: boolean };

export type Scan =
  | { kind: 'broken'; fault: Fault }
  | { kind: 'too-deep' }
  | { kind: 'too-many' }
  /** Keys that occur again in their object, which JSON.parse takes without a word. The path ends with the key; elements of lists count from 0. */
  | { kind: 'json'; repeated: readonly { path: readonly string[]; at: readonly [number, number] }[] };

/** The key of the member that is being read, or the position of the element. */
type Frame = { close: '}' | ']'; key: string; seen: Map<string, number> };
type Expected = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

/** How deep a text may nest, and how many members and elements it may have in all. */
export type Limits = { depth: number; members: number };

/** Scans in one pass and without recursion. What passes a limit ends it early, so that a bomb costs nothing. */
export function scanJson(text: string, { depth, members }: Limits): Scan {
  const frames: Frame[] = [];
  const repeated: { path: string[]; at: [number, number] }[] = [];
  let expected: Expected = 'value';
  let count = 0;

  const broken = (at: number): Scan => ({ kind: 'broken', fault: { at, cut: at >= text.length } });
  const afterValue = (): Expected => (frames.length === 0 ? 'end' : 'comma-or-close');

  function noteKey(name: string, at: number) {
    const frame = frames.at(-1);
    if (!frame) return;
    frame.key = name;
    const before = frame.seen.get(name);
    if (before === undefined) frame.seen.set(name, at);
    else repeated.push({ path: frames.map(({ key }) => key), at: [before, at] });
  }

  for (let at = 0; ; at++) {
    while (isBlank(text.charCodeAt(at))) at++;
    if (at >= text.length) return expected === 'end' ? { kind: 'json', repeated } : broken(at);
    const character = text.charAt(at);
    const wanted: Expected = expected;
    const wantsValue: boolean = wanted === 'value' || wanted === 'value-or-close';
    const wantsKey: boolean = wanted === 'key' || wanted === 'key-or-close';

    if (character === '"' && (wantsValue || wantsKey)) {
      const end = stringEnd(text, at);
      if (!end.closed) return broken(end.at);
      if (wantsKey) noteKey(JSON.parse(text.slice(at, end.at + 1)), at);
      expected = wantsKey ? 'colon' : afterValue();
      at = end.at;
    } else if ((character === '{' || character === '[') && wantsValue) {
      if (frames.length === depth) return { kind: 'too-deep' };
      // An object's key is noted before anything inside it asks for the path.
      frames.push({ close: character === '{' ? '}' : ']', key: '0', seen: new Map() });
      expected = character === '{' ? 'key-or-close' : 'value-or-close';
    } else if (wanted.endsWith('-or-close') && character === frames.at(-1)?.close) {
      frames.pop();
      expected = afterValue();
    } else if (character === ',' && wanted === 'comma-or-close') {
      if (++count > members) return { kind: 'too-many' };
      const frame = frames.at(-1);
      if (frame?.close === ']') frame.key = String(Number(frame.key) + 1);
      expected = frame?.close === '}' ? 'key' : 'value';
    } else if (character === ':' && wanted === 'colon') {
      expected = 'value';
    } else if (wantsValue) {
      const end = scalarEnd(text, at);
      if (!end.closed) return broken(end.at);
      expected = afterValue();
      at = end.at;
    } else return broken(at);
  }
}

const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

/** The last character of what was read, or the first that does not fit it. */
type End = { at: number; closed: boolean };

/** A loop: a pattern runs out of stack on a long note. */
function stringEnd(text: string, start: number): End {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { at, closed: true };
    if (code < 0x20) return { at, closed: false };
    if (code !== 0x5c) continue;
    at++;
    const escaped = text.charAt(at);
    if (!'"\\/bfnrtu'.includes(escaped)) return { at, closed: false };
    for (let digit = 0; escaped === 'u' && digit < 4; digit++) {
      at++;
      if (!/[0-9a-fA-F]/.test(text.charAt(at))) return { at, closed: false };
    }
  }
  return { at: text.length, closed: false };
}

const WORDS = ['true', 'false', 'null'];
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

function scalarEnd(text: string, start: number): End {
  const word = WORDS.find((each) => each.charAt(0) === text.charAt(start));
  if (word !== undefined) {
    const wrong = Array.from(word).findIndex((letter, i) => text.charAt(start + i) !== letter);
    return wrong === -1 ? { at: start + word.length - 1, closed: true } : { at: start + wrong, closed: false };
  }
  NUMBER.lastIndex = start;
  const length = NUMBER.exec(text)?.[0].length ?? 0;
  if (length > 0) return { at: start + length - 1, closed: true };
  return { at: text.charAt(start) === '-' ? start + 1 : start, closed: false };
}

/** Line and column of a position, for people. */
export function placeOf(text: string, position: number): TextPlace {
  const lines = text.slice(0, position).split(/\r\n|\r|\n/);
  return { position, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
