import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '@/domain/runs';
import { MAX_HANDS, withHands } from '@/domain/team-hands';
import { readHands } from './lone-hands';

const counted = fc.record({
  yes: fc.nat(50),
  partly: fc.nat(50),
  no: fc.nat(50),
  'dont-know': fc.nat(50),
  'not-applicable': fc.integer({ min: 1, max: 50 }),
});

test('hands that were counted without a team come back as they were', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]+(-[a-z]+)*$/), counted), (all) => {
      const hands = Object.entries(all).reduce((sum, [item, each]) => withHands(sum, item, each), {});
      expect(readHands(JSON.stringify(hands))).toEqual(all);
    }),
    { numRuns: runs(100) },
  );
});

test('one question can be taken away, and the others stay', () => {
  const yes = { yes: 1, partly: 0, no: 0, 'dont-know': 0, 'not-applicable': 0 };
  expect(withHands({ one: yes, two: yes }, 'one', null)).toEqual({ two: yes });
});

test('rubbish is no hand', () => {
  for (const text of ['', '[', 'null', '7', '{"one":3}']) expect(readHands(text)).toEqual({});
  expect(readHands('{"one":{"yes":-1,"no":2.5,"partly":"3","dont-know":4},"two":{"yes":0}}')).toEqual({
    one: { yes: 0, partly: 0, no: 2, 'dont-know': 4, 'not-applicable': 0 },
  });
  expect(readHands('{"one":{"yes":1e300}}').one?.yes).toBe(MAX_HANDS);
});
