'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import { standing, stepAfter, stepsOf, type Walk } from './walk';

/** What the stepper says; the sentences are complete, for a client component cannot be given functions. */
export type WalkthroughWords = {
  previous: string;
  next: string;
  /** Names the group of controls. */
  stepsLabel: string;
  /** Names the picture where it is wider than its place. */
  scrolls: string;
  start: string;
  hint: string;
  /** "Step 2 of 6." and the step itself. */
  steps: readonly { count: string; text: string }[];
};

type WalkthroughProps = {
  walk: Walk;
  words: WalkthroughWords;
  /** Where it stands, when something else moves it too; otherwise it keeps that itself. */
  at?: { step: number; go: (step: number) => void };
  children: ReactNode;
};

/** Sets the class of every part that mermaid's author named; React owns these elements but never their classes. */
function paint(plate: HTMLElement, walk: Walk, step: number) {
  for (const part of plate.querySelectorAll('[data-node], [data-edge]')) {
    const name = part.getAttribute('data-node') ?? part.getAttribute('data-edge') ?? '';
    const state = standing(walk, name, step);
    part.classList.toggle('now', stepsOf(walk, name).includes(step));
    part.classList.toggle('gone', state === 'gone');
    part.classList.toggle('later', state === 'later');
    part.classList.toggle('tap', stepsOf(walk, name).length > 0);
  }
}

/** The step a tap leads to, or null when it fell on nothing that has one. */
function tapped(target: EventTarget | null, walk: Walk, step: number): number | null {
  if (!(target instanceof Element) || target.closest('a')) return null;
  const pip = target.closest('[data-pip]')?.getAttribute('data-pip');
  if (pip) return Number(pip);
  const part = target.closest('[data-node], [data-edge]');
  const name = part?.getAttribute('data-node') ?? part?.getAttribute('data-edge');
  return name ? stepAfter(walk, name, step) : null;
}

/**
 * A picture and its steps. The steps are one ordered list in the HTML: shown as it stands in print and without
 * JavaScript, and otherwise kept invisible as the measure of the stepper, whose height therefore never changes.
 */
export function Walkthrough({ walk, words, at, children }: WalkthroughProps) {
  const [own, setOwn] = useState(0);
  const step = at?.step ?? own;
  const setStep = at?.go ?? setOwn;
  const [wide, setWide] = useState(false);
  const plate = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const last = words.steps.length;
  const current = words.steps[step - 1];

  useEffect(() => {
    const root = plate.current;
    if (!root) return;
    paint(root, walk, step);
    const tap = (event: MouseEvent) => {
      const to = tapped(event.target, walk, step);
      if (to !== null) setStep(to);
    };
    root.addEventListener('click', tap);
    return () => root.removeEventListener('click', tap);
  }, [walk, step, setStep]);

  useEffect(() => {
    const box = picture.current;
    if (!box) return;
    const watch = new ResizeObserver(() => setWide(box.scrollWidth > box.clientWidth));
    watch.observe(box);
    return () => watch.disconnect();
  }, []);

  const go = (to: number) => setStep(Math.min(last, Math.max(0, to)));
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(step + by);
  };
  const region = wide ? { tabIndex: 0, role: 'region', 'aria-label': words.scrolls } : {};
  return (
    <div className="plate" ref={plate}>
      <div className="scroll" ref={picture} {...region}>
        {children}
      </div>
      {last > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce these as form fields.
        <div className="steps" role="group" aria-label={words.stepsLabel} onKeyDown={keys}>
          <button
            type="button"
            className="btn sq"
            aria-label={words.previous}
            aria-disabled={step === 0}
            onClick={() => go(step - 1)}
          >
            <Icon name="previous" />
          </button>
          <div className="say">
            <div className="pips" aria-hidden="true">
              {words.steps.map(({ count }, i) => (
                <i key={count} data-pip={i + 1} className={i + 1 === step ? 'now' : i + 1 < step ? 'on' : undefined} />
              ))}
            </div>
            <div className="told">
              <p aria-live="polite">
                <b>{current?.count ?? words.start}</b> {current?.text ?? words.hint}
              </p>
              <ol>
                {words.steps.map(({ count, text }) => (
                  <li key={count}>
                    <b>{count}</b> {text}
                  </li>
                ))}
              </ol>
            </div>
          </div>
          <button
            type="button"
            className="btn sq"
            aria-label={words.next}
            aria-disabled={step === last}
            onClick={() => go(step + 1)}
          >
            <Icon name="next" />
          </button>
        </div>
      )}
    </div>
  );
}
