/** What a degree of parity costs and what it finds, as arithmetic: the assumptions are numbers of our own, named once. */

export type Choices = {
  /** What a laptop runs in place of production's engines and image. */
  stack: 'lite' | 'engines' | 'image';
  /** How a change meets the other services. */
  strategy: 'local' | 'contracts' | 'sandbox' | 'preview';
  lead: 'hours' | 'week' | 'month';
  who: 'others' | 'authors';
  /** Services in the system, this one included. */
  services: number;
};

/** Sizes in GB, times in minutes. */
export const ASSUMED = {
  /** Editor, browser and system. */
  desk: 4,
  service: 0.5,
  engines: 1,
  tests: 1,
  /** For each service: starting it on a laptop, one turn in the sandbox, copying it into a preview, one contract. */
  start: 0.4,
  turn: 0.5,
  copy: 0.3,
  contract: 0.02,
  /** Building a preview at all; running the contracts. */
  preview: 3,
  contracts: 2,
  /** Looking through one change of a release, and until somebody notices: the author at the dashboard, or a ticket. */
  change: 5,
  noticed: { authors: 10, others: 1440 },
  changes: { hours: 2, week: 20, month: 80 },
} as const;

/** A laptop's memory in GB; how long people wait for an answer, and how long a fault in production may stay unexplained. */
export const LIMITS = { memory: 16, feedback: 10, trace: 60 } as const;

export function memory({ strategy, stack, services }: Choices): number {
  const here = strategy === 'local' ? services : 1;
  return ASSUMED.desk + ASSUMED.service * here + (stack === 'lite' ? 0 : ASSUMED.engines);
}

/** From saving a change to knowing whether it works with the others. */
export function feedback({ strategy, services }: Choices): number {
  const waits = {
    local: ASSUMED.start * services,
    contracts: ASSUMED.contracts + ASSUMED.contract * services,
    sandbox: ASSUMED.turn * services,
    preview: ASSUMED.preview + ASSUMED.copy * services,
  };
  return ASSUMED.tests + (services > 1 || strategy === 'local' ? waits[strategy] : 0);
}

/** From a fault in production to the change that made it. */
export function trace({ lead, who }: Choices): number {
  return ASSUMED.noticed[who] + ASSUMED.change * ASSUMED.changes[lead];
}

/** What can be wrong with a change. */
export type Fault =
  | 'logic'
  | 'like'
  | 'constraint'
  | 'cache'
  | 'runtime'
  | 'field'
  | 'status'
  | 'order'
  | 'volume'
  | 'permission';

export type Place = 'laptop' | 'pipeline' | 'production';

/** Twelve changes, each with one fault, in the order they are shipped. */
export const CHANGES: readonly Fault[] = [
  'logic',
  'like',
  'field',
  'cache',
  'logic',
  'runtime',
  'order',
  'constraint',
  'volume',
  'status',
  'logic',
  'permission',
];

/** Faults that no copy of production shows, because they are made of its data and its permissions. */
export const ONLY_THERE: readonly Fault[] = ['volume', 'permission'];

/** Where a fault shows first. Past a limit people leave the step out: they stop starting everything, and stop waiting. */
export function found(fault: Fault, choices: Choices): Place {
  const { stack, strategy } = choices;
  if (fault === 'logic') return 'laptop';
  if (ONLY_THERE.includes(fault)) return 'production';
  if (fault === 'runtime') return stack === 'image' ? 'laptop' : 'production';
  if (fault === 'like' || fault === 'constraint' || fault === 'cache')
    return stack === 'lite' ? 'production' : 'laptop';
  const leftOut = memory(choices) > LIMITS.memory || feedback(choices) > LIMITS.feedback;
  if (leftOut) return 'production';
  if (strategy === 'local') return 'laptop';
  return 'pipeline';
}
