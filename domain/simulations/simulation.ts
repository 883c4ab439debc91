/** What every simulation is: a small world that fails in front of you until it is put right. Time is an action: there is no clock and no chance. */

/** A world opens broken; fixed is the same world put right, for tests and for "show me". */
export type Preset = 'broken' | 'fixed';

/** One promise of the factor as this world keeps it. `untried`: nothing has happened yet that could show it. */
export type Check<Code extends string = string> = {
  code: Code;
  state: 'untried' | 'holds' | 'breaks';
  /** Failures counted since the world was last changed or begun again; above zero the state is `breaks`. */
  failures: number;
};

/** `solved` only when every check holds, so never while a failure is counted. */
export type Verdict<Code extends string = string> = { solved: boolean; checks: readonly Check<Code>[] };

/** Something that happened, as a code and values: words are in content. `bad` is what nobody wants to see in a log. */
export type Line<Code extends string = string> = {
  /** Counts up from 1 over the whole run, so that a list of lines has keys. */
  id: number;
  code: Code;
  values?: Readonly<Record<string, string | number>>;
  tone: 'plain' | 'good' | 'bad';
};

/** The codes a simulation speaks in. Each union has words in `content/<locale>/<factor>/simulation.ts`. */
export type Codes = {
  /** A decision with options, as the legend of a group of radios, or of a number. */
  choice: string;
  option: string;
  /** What a person can do, as the text of a button. */
  action: string;
  check: string;
  line: string;
  /** Names in the drawing and sentences of its text twin. */
  part: string;
};

/** `reduce` answers an action that is not possible in a state with the same state. */
export type Simulation<State extends { log: readonly Line[] }, Action, C extends Codes> = {
  init(preset: Preset): State;
  reduce(state: State, action: Action): State;
  verdict(state: State): Verdict<C['check']>;
};

/** Lines a log keeps: older ones scroll away. */
export const LOG_LENGTH = 60;

/** A log with one more line. */
export function logged<Code extends string>(
  log: readonly Line<Code>[],
  line: Omit<Line<Code>, 'id'>,
): readonly Line<Code>[] {
  return [...log, { ...line, id: (log.at(-1)?.id ?? 0) + 1 }].slice(-LOG_LENGTH);
}

type Logging = { log: readonly Line[] };

/** A line before it has its number. */
export type Said<State extends Logging> = Omit<State['log'][number], 'id'>;

/** The same state with these lines in its log. */
export function say<State extends Logging>(state: State, ...lines: readonly Said<State>[]): State {
  return { ...state, log: lines.reduce<readonly Line[]>(logged, state.log) };
}

/** A check from what was counted: breaks with a failure, holds once it was tried without one. */
export function check<Code extends string>(code: Code, failures: number, tried: boolean): Check<Code> {
  return { code, failures, state: failures > 0 ? 'breaks' : tried ? 'holds' : 'untried' };
}

/** The verdict of some checks. */
export function verdictOf<Code extends string>(checks: readonly Check<Code>[]): Verdict<Code> {
  return { checks, solved: checks.every(({ state }) => state === 'holds') };
}
