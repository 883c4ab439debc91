import type { ReactNode } from 'react';
import type { Ui } from '@/content/ui';
import type { DiagramWords } from '@/content/words';
import { fill } from '@/i18n/format';
import { Walkthrough, type WalkthroughWords } from './Walkthrough';
import type { Walk } from './walk';
import './diagram.css';

export type DiagramLabels = Ui['lesson']['figure'];

type DiagramProps = {
  /** As in the lesson's fence; the drawings refer to ids made from it. */
  name: string;
  /** "III.1" */
  number: string;
  words: DiagramWords;
  steps: Walk;
  labels: DiagramLabels;
  /** The way to redraw it. */
  redraw: ReactNode;
  /** The drawings. */
  children: ReactNode;
};

/** The sentences of a walk-through, complete. Throws where words and targets have not the same number of steps. */
export function walkWords(name: string, words: DiagramWords, steps: Walk, labels: DiagramLabels): WalkthroughWords {
  if (steps.length !== words.steps.length) {
    throw new Error(
      `The diagram "${name}" has ${words.steps.length} steps in words.ts and ${steps.length} in content/diagrams.ts.`,
    );
  }
  const total = words.steps.length;
  return {
    previous: labels.previous,
    next: labels.next,
    stepsLabel: labels.stepsLabel,
    scrolls: fill(labels.scroll, { title: words.title }),
    start: labels.start,
    hint: labels.hint,
    steps: words.steps.map((text, i) => ({ count: fill(labels.step, { n: i + 1, total }), text })),
  };
}

/** A figure: caption, the picture in words, and the picture with its walk-through. */
export function Diagram({ name, number, words, steps, labels, redraw, children }: DiagramProps) {
  return (
    <figure className="block" id={`fig-${name}`}>
      <figcaption className="cap">
        <b>{`${labels.label} ${number}`}</b>
        <span id={`fig-${name}-title`}>{words.title}</span>
      </figcaption>
      <p className="vh">{words.description}</p>
      <Walkthrough walk={steps} words={walkWords(name, words, steps, labels)}>
        {children}
      </Walkthrough>
      {redraw}
    </figure>
  );
}
