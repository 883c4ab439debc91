/** What people do in tabs, for tests: random sequences, and those that are always played. */
import fc from 'fast-check';

export type Op = { kind: Kind; tab: number; item: number; n: number };
type Kind = keyof typeof WEIGHTS;

/** How often each is done, of all. */
const WEIGHTS = {
  ...{ note: 12, answer: 9, deliver: 9, settle: 6, rest: 6, wake: 3, close: 3, skew: 2, commit: 2, kill: 2, flush: 1 },
  ...{
    add: 1,
    switch: 1,
    reset: 1,
    snapshot: 1,
    'bring-back': 1,
    import: 1,
    replace: 1,
    copy: 1,
    archive: 1,
    delete: 1,
  },
  ...{ undo: 1, tier: 1 },
} as const;
const isKind = (name: string): name is Kind => Object.hasOwn(WEIGHTS, name);
const KINDS = Object.keys(WEIGHTS).filter(isKind);

/** How many questions are asked. */
export const ITEMS = 4;

export const sequences = fc.array(
  fc.record({
    kind: fc.oneof(...KINDS.map((kind) => ({ weight: WEIGHTS[kind], arbitrary: fc.constant(kind) }))),
    tab: fc.nat(2),
    item: fc.nat(ITEMS - 1),
    n: fc.nat(4),
  }),
  { minLength: 40, maxLength: 120 },
);

/** Operations written as `kind tab item n`, one after the other: how a sequence that once failed is kept. */
export function opsOf(text: string): Op[] {
  return text.split(/;\s*/).map((each) => {
    const [name, ...numbers] = each.trim().split(' ');
    const [tab = 0, item = 0, n = 0] = numbers.map(Number);
    if (!name || !isKind(name)) throw new Error(`${name} is no operation`);
    return { kind: name, tab, item, n };
  });
}

/** Sequences that have failed, or fail when a guard is removed; they are played first. */
export const PINNED: readonly [Op[]][] = [
  // The tab is closed before the snapshot of a reset has arrived: the history holds what was cleared.
  'note 0 0 0; rest 0 0 0; reset 0 0 0; note 0 0 0; close 0 0 0; note 0 0 0',
  // Two tabs write the same note, neither having heard of the other: the one that gives way becomes history.
  'note 0 0 0; note 0 0 0; note 1 0 0; note 0 0 0; deliver 0 0 1; note 0 0 0; note 0 0 0',
  // A tab reads in slices and is edited before the page shows what was read.
  'note 0 0 0; rest 0 0 0; note 2 0 0; deliver 0 0 1; note 0 0 0; note 0 0 0; note 0 0 0',
  'note 0 0 0; note 0 0 0; note 2 0 0; note 0 0 0; note 0 0 0; rest 0 0 0; note 0 0 0; snapshot 2 0 0; note 0 0 0',
  // Tabs bring records back after a kill, in slices, and one writes in between: the others look again before they write.
  'answer 0 0 0; close 0 0 0; note 0 0 0; kill 0 0 0; close 0 0 0; rest 0 0 0; kill 0 0 0',
  // A snapshot comes back as a service while the tabs are still hearing of each other.
  'note 0 0 0; snapshot 0 0 2; skew 0 0 0; note 0 1 2; settle 0 0 4; close 1 0 0; answer 0 0 2; wake 1 1 1; note 2 3 1; deliver 0 0 3; bring-back 0 0 2',
].map((text) => [opsOf(text)]);
