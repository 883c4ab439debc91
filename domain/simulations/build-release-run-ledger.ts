/** The ledger of releases: lines are only ever added, a pointer says which one runs, and a moved tag loses the line before. */

export type Release = {
  number: number;
  build: number;
  config: number;
  /** Its build answers requests with errors. */
  faulty: boolean;
};

export type Ledger = {
  ledger: readonly Release[];
  /** Numbers of releases that a moved tag no longer names. */
  lost: readonly number[];
  /** The release the processes are, or should be, started from. */
  running: number;
};

/** One tag that moves on with each release, or a number of its own for each. */
export type Naming = 'tag' | 'number';

/** Config 61 has a time-out that is too short; config 62 has one that is not. */
export const SHORT = 61;

/** The ledger as the night begins: v41 runs, and where there is one tag, v40 has lost it. */
export function evening(naming: Naming): Ledger {
  return {
    ledger: [
      { number: 40, build: 217, config: SHORT, faulty: false },
      { number: 41, build: 218, config: SHORT, faulty: false },
    ],
    lost: naming === 'tag' ? [40] : [],
    running: 41,
  };
}

/** The release that runs or should run. */
export function current({ ledger, running }: Ledger): Release {
  const found = ledger.find(({ number }) => number === running);
  if (!found) throw new Error(`release ${running} is not in the ledger`);
  return found;
}

/** The latest sound release before the running one that a name still leads to. */
export function before({ ledger, lost, running }: Ledger): Release | undefined {
  return ledger.findLast(({ number, faulty }) => number < running && !faulty && !lost.includes(number));
}

/** The ledger with one more line, to which the pointer moves, and under one tag the tag as well. */
export function appended({ ledger, lost }: Ledger, next: Omit<Release, 'number'>, naming: Naming): Ledger {
  const number = (ledger.at(-1)?.number ?? 0) + 1;
  return {
    ledger: [...ledger, { ...next, number }],
    lost: naming === 'tag' ? ledger.map((each) => each.number) : lost,
    running: number,
  };
}
