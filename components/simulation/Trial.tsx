'use client';

import { useEffect, useId } from 'react';
import { Code } from '@/components/ui/Code';
import type { Codes, Line } from '@/domain/simulations/simulation';
import { TrialButtons } from './TrialButtons';
import { TrialChecks, TrialScale } from './TrialChecks';
import { TrialEnd } from './TrialEnd';
import { TrialLog } from './TrialLog';
import type { TrialProps } from './trial-of';
import { useTold } from './use-told';
import { useTrial } from './use-trial';
import './trial.css';
import './trial-choices.css';
import './trial-told.css';

/**
 * The frame of a simulation: task, choices, stage, what can be done, what has to hold, what happened, and what it means.
 * Every sentence that may appear has its place from the beginning, so that nothing jumps.
 */
export function Trial<State extends { log: readonly Line[] }, Action, C extends Codes>(
  props: TrialProps<State, Action, C>,
) {
  const { words, labels, question, onSolved, simulation, choices, actions, step, stage, wide } = props;
  const { state, verdict, dispatch, choose, anew, set, again, still, playing, play, pause } = useTrial(
    simulation,
    step,
  );
  const told = useTold(verdict, words, labels);
  const title = useId();

  useEffect(() => {
    if (verdict.solved) onSolved?.();
  }, [verdict.solved, onSolved]);

  const begun = verdict.checks.some((check) => check.state !== 'untried');
  const why = still ? labels[begun ? 'over' : 'still'] : null;
  const acts = actions.map(({ id, action, primary = false, plays = false, disabled }) => ({
    key: id,
    text: words.actions[id],
    why: disabled?.(state) ?? null,
    primary,
    press: () => (plays ? set(action(state)) : dispatch(action(state))),
  }));
  const time = step
    ? [
        { key: 'step', text: labels.step, why, press: () => dispatch(step.action) },
        playing
          ? { key: 'play', text: labels.pause, why: null, press: pause }
          : { key: 'play', text: labels.play, why, press: play },
      ]
    : [];
  return (
    <section
      className={wide ? 'trial is-wide' : 'trial'}
      aria-labelledby={title}
      data-trial-state={verdict.solved ? 'solved' : 'open'}
    >
      <header className="trial-head">
        <h3 id={title}>{words.title}</h3>
        <TrialScale checks={verdict.checks} label={labels.hold} />
        <p className="trial-task">
          <b>{labels.taskLabel}</b> <Code text={words.task} />
        </p>
      </header>
      <div className="trial-body">
        {/* biome-ignore lint/a11y/useSemanticElements: each choice is a fieldset of its own. */}
        <div className="trial-choices" role="group" aria-label={labels.decide}>
          {choices(state, choose)}
        </div>
        <div className="trial-stage">{stage(state, dispatch)}</div>
        <TrialButtons
          acts={acts}
          time={time}
          labels={labels}
          conditional={actions.some(({ disabled }) => disabled !== undefined)}
        />
        <div className="trial-told">
          <TrialChecks checks={verdict.checks} words={words} labels={labels} />
          <TrialLog log={state.log} lines={words.lines} labels={labels} anew={anew} quiet={playing} />
        </div>
      </div>
      <TrialEnd solved={verdict.solved} words={words} labels={labels} question={question} again={again} />
      <p className="vh" role="status">
        {told}
      </p>
    </section>
  );
}
