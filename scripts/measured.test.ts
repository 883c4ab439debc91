import { expect, test } from 'vitest';
import { floorLine, measuredFrom, medianOf, tableOf } from './measured';

const run = (lcp: number) =>
  measuredFrom('/en/', {
    categories: { performance: { score: 0.98 }, accessibility: { score: 1 }, seo: { score: null } },
    audits: {
      'largest-contentful-paint': { numericValue: lcp },
      'cumulative-layout-shift': { numericValue: 0.01234 },
      'network-requests': {
        details: {
          items: [
            { resourceType: 'Document', transferSize: 10_400 },
            { resourceType: 'Script', transferSize: 90_000 },
            { resourceType: 'Script', transferSize: 22_000 },
            { resourceType: 'Preflight' },
          ],
        },
      },
    },
  });

test('a page weighs what was sent for it, by kind', () => {
  expect(run(1_880.6).values).toMatchObject({
    performance: 98,
    seo: 0,
    LCP: 1881,
    CLS: 0.012,
    'total kB': 122.4,
    document: 10.4,
    script: 112,
    font: 0,
  });
});

test('one slow run does not move the median', () => {
  expect(medianOf([run(1_000), run(9_000), run(1_100)]).values.LCP).toBe(1_100);
});

test('no runs have no median', () => {
  expect(() => medianOf([])).toThrow('BENCH_RUNS');
});

test('the table has a row for each page', () => {
  expect(tableOf([run(1_000)]).split('\n')).toHaveLength(3);
});

test('what an all but empty page takes is told beside the table', () => {
  expect(floorLine(run(1_500))).toContain('/en/, a heading and a few sentences: performance 98, LCP 1500, TBT 0.');
});
