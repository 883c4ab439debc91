/** Where do you run it: a deploy of v41 with a migration, three replicas that go on answering, and the way back to v40. */
import type { Column, Plan, Release, Shape, When, Where } from './admin-processes-world';
import { migrated, needs, phases } from './admin-processes-world';
import type { Line, Preset, Said, Verdict } from './simulation';
import { check, logged, say, verdictOf } from './simulation';

export type AdminProcessesCodes = {
  choice: 'where' | 'when' | 'shape';
  option: Where | When | Shape;
  action: 'deploy' | 'back';
  check: 'served' | 'once' | 'recorded' | 'returns';
  line:
    | 'begin'
    | 'ran-laptop'
    | 'ran-laptop-further'
    | 'ran-paste'
    | 'ran-job'
    | 'raced'
    | 'refused'
    | 'unrecorded'
    | 'replaced'
    | 'answered'
    | 'failed'
    | 'deployed'
    | 'back';
  part:
    | `from-${Where}`
    | Release
    | 'table'
    | 'answered'
    | 'failed'
    | 'half'
    | 'phase-migrate'
    | 'phase-boot'
    | 'in-log'
    | 'no-log'
    | 'told-columns'
    | 'told-replica'
    | 'told-quiet'
    | 'told-waiting'
    | 'told-run'
    | 'told-half'
    | 'is-under-way'
    | 'is-deployed'
    | 'is-stuck'
    | 'not-deployed'
    | 'is-back';
};

export const REPLICAS = ['web-1', 'web-2', 'web-3'] as const;

export type Replica = {
  release: Release;
  /** Whether its last request was answered; null before the first. */
  answered: boolean | null;
};

export type State = Plan & {
  columns: readonly Column[];
  replicas: readonly Replica[];
  /** How many phases of the deploy are done. */
  done: number;
  migration: 'waiting' | 'run' | 'half';
  returned: boolean;
  failedRequests: number;
  extraRuns: number;
  unrecorded: number;
  failedAfterReturn: number;
  log: readonly Line<AdminProcessesCodes['line']>[];
};

export type Action =
  | { type: 'where'; option: Where }
  | { type: 'when'; option: When }
  | { type: 'shape'; option: Shape }
  | { type: 'advance' }
  | { type: 'back' };

function begin({ where, when, shape }: Plan, log: State['log'] = []): State {
  return {
    where,
    when,
    shape,
    columns: ['amount'],
    replicas: REPLICAS.map(() => ({ release: 'v40', answered: null })),
    done: 0,
    migration: 'waiting',
    returned: false,
    failedRequests: 0,
    extraRuns: 0,
    unrecorded: 0,
    failedAfterReturn: 0,
    log: log.at(-1)?.code === 'begin' ? log : logged(log, { code: 'begin', tone: 'plain' }),
  };
}

export function init(preset: Preset): State {
  return preset === 'broken'
    ? begin({ where: 'laptop', when: 'before', shape: 'rename' })
    : begin({ where: 'job', when: 'before', shape: 'expand' });
}

/** Columns that a release asks for in vain. */
export function missing({ columns, shape }: Pick<State, 'columns' | 'shape'>, release: Release): readonly Column[] {
  return needs(release, shape).filter((column) => !columns.includes(column));
}

/** Whether all that the deploy was going to do is done. */
export const complete = (state: State): boolean => state.done === phases(state).length;

/** Why an action is refused now, or null. */
export function refusal(state: State, action: AdminProcessesCodes['action']): AdminProcessesCodes['part'] | null {
  if (state.returned) return 'is-back';
  if (!complete(state)) {
    if (state.done > 0) return 'is-under-way';
    return action === 'back' ? 'not-deployed' : null;
  }
  if (state.migration === 'half') return 'is-stuck';
  return action === 'deploy' ? 'is-deployed' : null;
}

/** One request for each replica. */
function serve(state: State): State {
  const replicas = state.replicas.map((each) => ({ ...each, answered: missing(state, each.release).length === 0 }));
  const failures = (['v40', 'v41'] as const).flatMap((release): Said<State>[] => {
    const pods = REPLICAS.filter((_, i) => replicas[i]?.release === release && !replicas[i].answered);
    const column = missing(state, release)[0];
    return pods.length > 0 && column
      ? [{ code: 'failed', tone: 'bad', values: { replicas: pods.join(', '), release, column } }]
      : [];
  });
  const failed = replicas.filter(({ answered }) => !answered).length;
  const counted = state.returned
    ? { failedAfterReturn: state.failedAfterReturn + failed }
    : { failedRequests: state.failedRequests + failed };
  return say(
    { ...state, ...counted, replicas },
    ...(failed > 0 ? failures : [{ code: 'answered', tone: 'good' } as const]),
  );
}

function migrate(state: State): State {
  const { where, shape } = state;
  const after: State = { ...state, migration: 'run', columns: migrated(state) };
  if (where === 'job') return say(after, { code: 'ran-job', tone: 'good' });
  const ran = where === 'laptop' ? (shape === 'expand' ? 'ran-laptop-further' : 'ran-laptop') : 'ran-paste';
  return say(
    { ...after, unrecorded: state.unrecorded + 1 },
    { code: ran, tone: 'plain' },
    { code: 'unrecorded', tone: 'bad' },
  );
}

/** All three begin together: the first changes the table, the other two run into it, and none of them starts. */
function race(state: State): State {
  return say(
    { ...state, migration: 'half', columns: migrated(state), extraRuns: state.extraRuns + 2 },
    { code: 'raced', tone: 'bad' },
    { code: 'refused', tone: 'bad' },
  );
}

/** The next replica that still runs v40 runs v41. */
function replace(state: State): State {
  const next = state.replicas.findIndex(({ release }) => release === 'v40');
  const replicas = state.replicas.map((each, i): Replica => (i === next ? { release: 'v41', answered: null } : each));
  return say({ ...state, replicas }, { code: 'replaced', tone: 'plain', values: { replica: REPLICAS[next] ?? '' } });
}

function advance(state: State): State {
  const phase = phases(state)[state.done];
  if (!phase || state.returned) return state;
  const moved = { migrate, boot: race, replace }[phase]({ ...state, done: state.done + 1 });
  const served = serve(moved);
  return complete(served) && served.migration === 'run' && served.failedRequests === 0
    ? say(served, { code: 'deployed', tone: 'good' })
    : served;
}

function back(state: State): State {
  const replicas = state.replicas.map((): Replica => ({ release: 'v40', answered: null }));
  return serve(say({ ...state, replicas, returned: true }, { code: 'back', tone: 'plain' }));
}

const planOf = ({ where, when, shape }: State): Plan => ({ where, when, shape });

/** One `advance` is a step of the deploy, and a request for each replica. A new choice begins before the deploy. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'where':
      return action.option === state.where ? state : begin({ ...planOf(state), where: action.option }, state.log);
    case 'when':
      return action.option === state.when ? state : begin({ ...planOf(state), when: action.option }, state.log);
    case 'shape':
      return action.option === state.shape ? state : begin({ ...planOf(state), shape: action.option }, state.log);
    case 'advance':
      return advance(state);
    case 'back':
      return refusal(state, 'back') ? state : back(state);
  }
}

/** No request fails, the migration runs once, its run is on record, and v40 still finds what it needs. */
export function verdict(state: State): Verdict<AdminProcessesCodes['check']> {
  const deployed = complete(state) && state.migration === 'run';
  return verdictOf([
    check('served', state.failedRequests, deployed),
    check('once', state.extraRuns, state.migration === 'run'),
    check('recorded', state.unrecorded, state.migration !== 'waiting'),
    check('returns', state.failedAfterReturn, state.returned && deployed),
  ]);
}
