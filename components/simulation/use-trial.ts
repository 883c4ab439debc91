import { useEffect, useReducer, useRef, useState } from 'react';
import type { Codes, Line, Simulation } from '@/domain/simulations/simulation';

const AGAIN = Symbol('again');

const lastLine = ({ log }: { log: readonly Line[] }) => log.at(-1)?.id ?? 0;

/** Runs a simulation: its state, what may be done, and time while it plays. */
export function useTrial<State extends { log: readonly Line[] }, Action, C extends Codes>(
  simulation: Simulation<State, Action, C>,
  step: { action: Action; every: number } | undefined,
) {
  const [state, dispatch] = useReducer(
    (before: State, action: Action | typeof AGAIN) =>
      action === AGAIN ? simulation.init('broken') : simulation.reduce(before, action),
    'broken' as const,
    simulation.init,
  );
  const [wanted, setWanted] = useState(false);
  /** The numbers of the lines after which a setting was changed when something had happened before. */
  const [anew, setAnew] = useState<readonly number[]>([]);
  const begunAt = useRef(lastLine(state));
  const still = step === undefined || simulation.reduce(state, step.action) === state;
  const playing = wanted && !still;
  const tick = useRef(() => {});
  useEffect(() => {
    tick.current = () => step && dispatch(step.action);
  });

  // It stops by itself when nothing moves any more, and does not begin again unasked.
  useEffect(() => {
    if (still && wanted) setWanted(false);
  }, [still, wanted]);

  const every = step?.every ?? 0;
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => tick.current(), every);
    const hide = () => document.hidden && setWanted(false);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [playing, every]);

  return {
    state,
    verdict: simulation.verdict(state),
    dispatch: (action: Action) => dispatch(action),
    /** Changes a setting, which begins anew. */
    choose: (action: Action) => {
      const next = simulation.reduce(state, action);
      if (next === state) return;
      const at = lastLine(next);
      if (lastLine(state) !== begunAt.current) setAnew([...anew, at]);
      begunAt.current = at;
      dispatch(action);
    },
    anew,
    /** Does something that takes time, and lets the time pass. */
    set: (action: Action) => {
      dispatch(action);
      setWanted(true);
    },
    again: () => {
      const begun = simulation.init('broken');
      begunAt.current = lastLine(begun);
      setAnew([]);
      setWanted(false);
      dispatch(AGAIN);
    },
    still,
    playing,
    play: () => {
      tick.current();
      setWanted(true);
    },
    pause: () => setWanted(false),
  };
}
