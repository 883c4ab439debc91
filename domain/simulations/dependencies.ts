/** Clean Machine: one commit of ledger-api, installed on three machines that know more or less about it. */
import {
  type Arrangement,
  type Fate,
  type Found,
  fails,
  find,
  MACHINES,
  type Machine,
  NEEDS,
  type Origin,
} from './dependencies-machines';
import { check, type Line, logged, type Preset, type Verdict, verdictOf } from './simulation';

export type Choice = keyof Arrangement;
export type Option = Arrangement[Choice];
type LineCode =
  | `to-${Machine}`
  | 'unlisted'
  | 'locked'
  | 'resolved'
  | 'drifted'
  | 'lucky'
  | 'leaked'
  | 'missing'
  | 'bundled'
  | 'lucky-tool'
  | 'missing-tool'
  | 'works'
  | 'fails';

export type DependenciesCodes = {
  choice: Choice;
  option: Option;
  action: `deploy-${Machine}`;
  check: Machine;
  line: LineCode;
  part:
    | Machine
    | 'on-host'
    | 'from-neighbour'
    | 'offers'
    | Origin
    | Fate
    | 'box'
    | 'box-open'
    | 'box-closed'
    | 'nothing'
    | 'untried'
    | 'works'
    | 'works-by-luck'
    | 'fails'
    | 'found'
    | 'not-found';
};

/** What was found on each machine that was tried since the arrangement last changed. */
export type State = Arrangement & {
  tried: Partial<Record<Machine, readonly Found[]>>;
  log: readonly Line<LineCode>[];
};

export type Action =
  | { type: 'set'; to: Partial<Arrangement> }
  | { type: 'deploy'; machine: Machine }
  /** One step: the next machine that was not tried yet. */
  | { type: 'next' };

export function init(preset: Preset): State {
  const how: Arrangement =
    preset === 'fixed'
      ? { manifest: 'listed', lock: 'locked', isolation: 'isolated', tool: 'bundled' }
      : { manifest: 'by-hand', lock: 'ranges', isolation: 'shared', tool: 'borrowed' };
  return { ...how, tried: {}, log: [] };
}

function lineOf({ need, version, origin, fate }: Found): Omit<Line<LineCode>, 'id'> {
  const values = { name: need, version: version ?? '' };
  if (need === 'wkhtmltopdf') {
    if (origin === 'bundle') return { code: 'bundled', values, tone: 'plain' };
    return fate === 'missing' ? { code: 'missing-tool', tone: 'bad' } : { code: 'lucky-tool', values, tone: 'plain' };
  }
  if (fate !== 'right') return { code: fate, values, tone: fate === 'lucky' ? 'plain' : 'bad' };
  return { code: origin === 'lock' ? 'locked' : 'resolved', values, tone: 'plain' };
}

function deploy(state: State, machine: Machine): State {
  const found = NEEDS.map((need) => find(state, machine, need));
  let log = logged(state.log, { code: `to-${machine}`, tone: 'plain' });
  if (state.manifest === 'by-hand') log = logged(log, { code: 'unlisted', tone: 'plain' });
  for (const one of found) log = logged(log, lineOf(one));
  log = logged(log, found.some(fails) ? { code: 'fails', tone: 'bad' } : { code: 'works', tone: 'good' });
  return { ...state, tried: { ...state.tried, [machine]: found }, log };
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'set':
      return { ...state, ...action.to, tried: {} };
    case 'deploy':
      return deploy(state, action.machine);
    case 'next': {
      const machine = MACHINES.find((one) => !state.tried[one]);
      return machine ? deploy(state, machine) : state;
    }
  }
}

export function verdict({ tried }: State): Verdict<Machine> {
  return verdictOf(
    MACHINES.map((machine) => check(machine, (tried[machine] ?? []).filter(fails).length, !!tried[machine])),
  );
}
