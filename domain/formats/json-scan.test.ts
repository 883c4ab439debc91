import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/domain/runs';
import { placeOf, scanJson } from './json-scan';

const LIMITS = { depth: 1000, members: 1000 };

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Valid JSON with some characters taken out, put in or exchanged. */
const almostJson = fc
  .tuple(
    fc.json(),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'{}[]",:\\u0e-.+tn \n'), fc.nat(1)), { maxLength: 2 }),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [where, character, taken]) => {
      const at = where % (edited.length + 1);
      return `${edited.slice(0, at)}${character}${edited.slice(at + taken)}`;
    }, text),
  );

test('what the scan takes for JSON is what the parser takes for JSON', () => {
  fc.assert(
    fc.property(almostJson, (text) => {
      expect(scanJson(text, LIMITS).kind).toBe(parses(text) ? 'json' : 'broken');
    }),
    { numRuns: runs(5000) },
  );
});

test('a text that was cut is broken at its end', () => {
  const json = fc.oneof(fc.object(), fc.array(fc.anything())).map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(json, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (text, share) => {
      const cut = text.slice(0, Math.floor(share * text.length));
      const scan = scanJson(cut, LIMITS);
      if (scan.kind !== 'broken') throw new Error(scan.kind);
      // Half a number or the dot in it looks like a slip: only its place tells that it was the end.
      if (!/[0-9.eE+-]$/.test(cut)) expect(scan.fault).toEqual({ at: cut.length, cut: true });
    }),
    { numRuns: runs(2000) },
  );
});

test('a key that occurs again is found, however it is spelt', () => {
  expect(scanJson('{"a":{"b":1,"\\u0062":2},"c":[{"b":1},{"b":1}]}', LIMITS)).toEqual({
    kind: 'json',
    repeated: [{ path: ['a', 'b'], at: [6, 12] }],
  });
});

test('the place of an element in its list is part of the path, the first and every later one', () => {
  expect(scanJson('[{"b":1,"b":2},{"b":1},{"b":1,"b":2}]', LIMITS)).toMatchObject({
    repeated: [{ path: ['0', 'b'] }, { path: ['2', 'b'] }],
  });
});

test('blanks of every kind may stand between the parts', () => {
  expect(scanJson('\r\n\t{\t"a"\r:\n1 }\t\r\n', LIMITS).kind).toBe('json');
});

test.each([
  ['an escape there is none of', '"\\x"', 2],
  ['a letter that is no hexadecimal digit', '"\\u12g4"', 5],
  ['a word', '[x]', 1],
  ['a minus without a number', '[-x]', 2],
  ['a key without a value', '{"a":}', 5],
  ['a comma before the first element', '[,1]', 1],
])('a slip is named where it stands: %s', (_, text, at) => {
  expect(parses(text)).toBe(false);
  expect(scanJson(text, LIMITS)).toEqual({ kind: 'broken', fault: { at, cut: false } });
});

test.each(['"\\', '"\\u', '"\\u12', '[-', '[tr'])('what more text could have made JSON is cut: %s', (text) => {
  expect(scanJson(text, LIMITS)).toEqual({ kind: 'broken', fault: { at: text.length, cut: true } });
});

test('nesting deeper than allowed ends the scan', () => {
  expect(scanJson('[[[]]]', { depth: 3, members: 9 }).kind).toBe('json');
  expect(scanJson('[[[[', { depth: 3, members: 9 }).kind).toBe('too-deep');
});

test('more members than allowed, in whatever they are, end the scan', () => {
  expect(scanJson('{"a":[1,2],"b":[3,4]}', { depth: 9, members: 3 }).kind).toBe('json');
  expect(scanJson('{"a":[1,2],"b":[3,4],', { depth: 9, members: 3 }).kind).toBe('too-many');
});

test('places count lines of every kind of line end', () => {
  expect(placeOf('a\nb\r\nc\rde', 8)).toEqual({ position: 8, line: 4, column: 2 });
  expect(placeOf('abc', 0)).toEqual({ position: 0, line: 1, column: 1 });
});
