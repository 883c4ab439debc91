/** Deploy Map: two histories, six deploys that point into them, and two faults. What is in no history goes with the next deploy. */
import type { App, AppName, Fault, Stop } from './codebase-world';
import { BILLING, committed, LEDGER, mendedAt, promoted } from './codebase-world';
import type { Line, Preset, Said, Verdict } from './simulation';
import { check, logged, say, verdictOf } from './simulation';

export type Repair = 'server' | 'commit';
export type Sharing = 'copy' | 'library';

export type CodebaseCodes = {
  choice: 'repair' | 'sharing';
  option: Repair | Sharing;
  action: 'mend-refunds' | 'mend-tax';
  check: 'traceable' | 'survives' | 'everywhere';
  line:
    | 'begin'
    | 'edited'
    | 'untraceable'
    | 'committed'
    | 'tax-here'
    | 'tax-left'
    | 'tax-released'
    | 'promoted'
    | 'erased'
    | 'refunds-arrived'
    | 'tax-arrived'
    | 'kept';
  part:
    | Stop
    | 'by-hand'
    | 'edit-gone'
    | 'shared-copy'
    | 'shared-library'
    | `mends-${Fault}`
    | `faulty-${Fault}`
    | 'at'
    | 'at-none'
    | 'sound'
    | 'is-by-hand'
    | 'is-on-main'
    | 'is-in-production'
    | 'are-made';
};

export type State = {
  repair: Repair;
  sharing: Sharing;
  apps: Readonly<Record<AppName, App>>;
  /** Production of `ledger-api` runs code that is in no commit. */
  byHand: boolean;
  /** The last step removed such code. */
  erased: boolean;
  /** A deploy has gone over a repaired production, and the repair was in it. */
  kept: boolean;
  /** Times production was at no commit, a repair was overwritten, and a repaired fault was left in the other app. */
  untraceable: number;
  overwritten: number;
  left: number;
  log: readonly Line<CodebaseCodes['line']>[];
};

export type Action =
  | { type: 'repair'; option: Repair }
  | { type: 'sharing'; option: Sharing }
  | { type: 'mend-refunds' }
  | { type: 'mend-tax' }
  | { type: 'promote' };

function begin(repair: Repair, sharing: Sharing, log: State['log'] = []): State {
  return {
    repair,
    sharing,
    apps: { 'ledger-api': LEDGER, billing: BILLING },
    byHand: false,
    erased: false,
    kept: false,
    untraceable: 0,
    overwritten: 0,
    left: 0,
    log: log.at(-1)?.code === 'begin' ? log : logged(log, { code: 'begin', tone: 'plain' }),
  };
}

export function init(preset: Preset): State {
  return preset === 'broken' ? begin('server', 'copy') : begin('commit', 'library');
}

/** Whether a deploy still shows a fault to those who use it. Refunds are no concern of `billing`. */
export function faulty({ apps, byHand }: State, app: AppName, stop: Stop, fault: Fault): boolean {
  if (fault === 'refunds' && (app === 'billing' || (byHand && stop === 'production'))) return false;
  return !mendedAt(apps[app], stop, fault);
}

/** Why a repair cannot be made now, or null when it can. The same reason for both when neither can. */
export function refusal(state: State, fault: Fault): CodebaseCodes['part'] | null {
  const of = (each: Fault): CodebaseCodes['part'] | null => {
    const ledger = state.apps['ledger-api'];
    if (each === 'refunds' && state.repair === 'server') return state.byHand ? 'is-by-hand' : null;
    if (mendedAt(ledger, 'production', each)) return 'is-in-production';
    return mendedAt(ledger, 'laptop', each) ? 'is-on-main' : null;
  };
  return of('refunds') && of('tax') ? 'are-made' : of(fault);
}

function mendRefunds(state: State): State {
  if (state.repair === 'server') {
    return say(
      { ...state, byHand: true, erased: false, untraceable: state.untraceable + 1 },
      { code: 'edited', tone: 'good' },
      { code: 'untraceable', tone: 'bad' },
    );
  }
  const ledger = committed(state.apps['ledger-api'], 'refunds');
  return say(
    { ...state, erased: false, apps: { ...state.apps, 'ledger-api': ledger } },
    { code: 'committed', tone: 'good', values: { commit: ledger.commits.length } },
  );
}

function mendTax(state: State): State {
  const ledger = committed(state.apps['ledger-api'], 'tax');
  const commit = ledger.commits.length;
  if (state.sharing === 'copy') {
    return say(
      { ...state, erased: false, left: state.left + 1, apps: { ...state.apps, 'ledger-api': ledger } },
      { code: 'tax-here', tone: 'good', values: { commit } },
      { code: 'tax-left', tone: 'bad' },
    );
  }
  const billing = committed(state.apps.billing, 'tax');
  return say(
    { ...state, erased: false, apps: { 'ledger-api': ledger, billing } },
    { code: 'tax-released', tone: 'good', values: { commit, billing: billing.commits.length } },
  );
}

function promote(state: State): State {
  const apps = { 'ledger-api': promoted(state.apps['ledger-api']), billing: promoted(state.apps.billing) };
  const after: State = { ...state, apps, byHand: false, erased: state.byHand };
  const moved = say(after, {
    code: 'promoted',
    tone: 'plain',
    values: { ledger: apps['ledger-api'].at.production, billing: apps.billing.at.production },
  });
  if (state.byHand) {
    return say({ ...moved, overwritten: state.overwritten + 1 }, { code: 'erased', tone: 'bad' });
  }
  const lines: Said<State>[] = [];
  const had = mendedAt(state.apps['ledger-api'], 'production', 'refunds');
  if (had && !state.kept) lines.push({ code: 'kept', tone: 'good' });
  if (!had && mendedAt(apps['ledger-api'], 'production', 'refunds'))
    lines.push({ code: 'refunds-arrived', tone: 'good' });
  if (!taxGone(state) && taxGone(after)) lines.push({ code: 'tax-arrived', tone: 'good' });
  return say({ ...moved, kept: state.kept || had }, ...lines);
}

/** Whether a day more would show anything: an edit to lose, or a repair on its way to production and beyond. */
export function underway({ apps: { 'ledger-api': ledger, billing }, byHand, kept }: State): boolean {
  const waits = (app: App) => mendedAt(app, 'laptop', 'tax') && !mendedAt(app, 'production', 'tax');
  return byHand || (mendedAt(ledger, 'laptop', 'refunds') && !kept) || waits(ledger) || waits(billing);
}

const taxGone = ({ apps }: State) =>
  mendedAt(apps['ledger-api'], 'production', 'tax') && mendedAt(apps.billing, 'production', 'tax');

/** One `promote` is a day. A new choice begins the world again, so that it is judged by what happens under it. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'repair':
      return action.option === state.repair ? state : begin(action.option, state.sharing, state.log);
    case 'sharing':
      return action.option === state.sharing ? state : begin(state.repair, action.option, state.log);
    case 'mend-refunds':
      return refusal(state, 'refunds') ? state : mendRefunds(state);
    case 'mend-tax':
      return refusal(state, 'tax') ? state : mendTax(state);
    case 'promote':
      return underway(state) ? promote(state) : state;
  }
}

/** Every deploy has a commit, the repair outlives a deploy, and the shared fault is gone from both productions. */
export function verdict(state: State): Verdict<CodebaseCodes['check']> {
  const repaired = mendedAt(state.apps['ledger-api'], 'production', 'refunds');
  return verdictOf([
    check('traceable', state.untraceable, repaired),
    check('survives', state.overwritten, state.kept),
    check('everywhere', state.left, taxGone(state)),
  ]);
}
