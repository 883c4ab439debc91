/** What one Lighthouse run says about one page. Scores are 0–100, times milliseconds, sizes kB as sent. */
export type Measured = { path: string; values: Record<Column, number> };

const COLUMNS = [
  'performance',
  'accessibility',
  'best-practices',
  'seo',
  'LCP',
  'TBT',
  'CLS',
  'total kB',
  'document',
  'script',
  'stylesheet',
  'font',
] as const;
type Column = (typeof COLUMNS)[number];

type Lhr = {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number; details?: object }>;
};
type Request = { resourceType?: string; transferSize?: number };

/** Reads one run's result. A category that was not measured counts as 0, so that it is noticed. */
export function measuredFrom(path: string, { categories, audits }: Lhr): Measured {
  const requests = requestsIn(audits['network-requests']?.details);
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100);
  const time = (id: string) => Math.round(audits[id]?.numericValue ?? 0);
  const kilobytes = (type?: string) => {
    const some = requests.filter((request) => type === undefined || request.resourceType?.toLowerCase() === type);
    return Math.round(some.reduce((sum, { transferSize = 0 }) => sum + transferSize, 0) / 100) / 10;
  };
  return {
    path,
    values: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
      LCP: time('largest-contentful-paint'),
      TBT: time('total-blocking-time'),
      CLS: Math.round((audits['cumulative-layout-shift']?.numericValue ?? 0) * 1000) / 1000,
      'total kB': kilobytes(),
      document: kilobytes('document'),
      script: kilobytes('script'),
      stylesheet: kilobytes('stylesheet'),
      font: kilobytes('font'),
    },
  };
}

/** The median of each value over the runs of one page; of an even number of runs, the lower middle. */
export function medianOf(runs: readonly Measured[]): Measured {
  const [first] = runs;
  if (!first) throw new Error('There are no runs to take a median of. Set BENCH_RUNS to 1 or more.');
  const middle = (column: Column) => [column, middleOf(runs.map(({ values }) => values[column]))] as const;
  return { path: first.path, values: { ...first.values, ...Object.fromEntries(COLUMNS.map(middle)) } };
}

/** The median; of an even number of values the lower middle, 0 of none. */
export function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/** A Markdown table, a page a row. */
export function tableOf(rows: readonly Measured[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['page', ...COLUMNS]),
    line(['---', ...COLUMNS.map(() => '---:')]),
    ...rows.map(({ path, values }) => line([path, ...COLUMNS.map((column) => values[column])])),
  ].join('\n');
}

/** What an all but empty page says of the framework and the machine, as a sentence: figures of two machines differ by it. */
export function floorLine({ path, values }: Measured): string {
  return `For comparison ${path}, a heading and a few sentences: performance ${values.performance}, LCP ${values.LCP}, TBT ${values.TBT}. That much is the framework and this machine.`;
}

function requestsIn(details: object | undefined): Request[] {
  return details && 'items' in details && Array.isArray(details.items) ? details.items : [];
}
