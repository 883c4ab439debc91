import type { ReactNode } from 'react';
import type { Ui } from '@/content/ui';
import type { SimulationWords } from '@/content/words';
import type { Codes, Line, Simulation } from '@/domain/simulations/simulation';

/** The question of the assessment a simulation leads to. */
export type TrialQuestion = { href: string; number: string; text: string };

/** What every trial is handed: its words come with its code, the rest from the lesson. */
export type TrialOf<C extends Codes> = {
  words: SimulationWords<C>;
  labels: Ui['trial'];
  /** "VI.1" */
  number: string;
  question: TrialQuestion;
  /** Called each time the trial is solved. */
  onSolved?: (() => void) | undefined;
};

export type TrialAction<State, Action, C extends Codes> = {
  /** Its button says `words.actions[id]`. */
  id: C['action'];
  action: (state: State) => Action;
  primary?: boolean;
  /** It sets something going: time plays on by itself until nothing moves. */
  plays?: boolean;
  /** Why it cannot be done now, which is shown; null when it can. */
  disabled?: (state: State) => string | null;
};

/** Written `<Trial<State, Action, TheCodes> …>`, so that an action's literal types are known. */
export type TrialProps<State extends { log: readonly Line[] }, Action, C extends Codes> = TrialOf<C> & {
  simulation: Simulation<State, Action, C>;
  /** Choice, Amount and Switch. */
  choices: (state: State, dispatch: (action: Action) => void) => ReactNode;
  actions: readonly TrialAction<State, Action, C>[];
  /** One step of time, and how many milliseconds a step takes while it plays. */
  step?: { action: Action; every: number };
  /** The world as it stands. It may dispatch too: what can be pressed in a drawing has its button as well. */
  stage: (state: State, dispatch: (action: Action) => void) => ReactNode;
  /** The stage takes the whole width, with the choices in columns above it. */
  wide?: boolean;
};
