import type { ReactNode } from 'react';
import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import './trial-place.css';

type TrialFigureProps = {
  /** "VI.1" */
  number: string;
  labels: Ui['trial'];
  /** The place where the trial appears. */
  children: ReactNode;
};

/** The caption in the margin and the place of a trial. */
export function TrialFigure({ number, labels, children }: TrialFigureProps) {
  return (
    <figure className="block trial-figure">
      <figcaption className="cap">
        <b>{`${labels.label} ${number}`}</b>
        {labels.caption}
      </figcaption>
      {children}
    </figure>
  );
}

/** What is read where the trial has not come yet, or cannot. */
export function TrialStill({ title, task, labels }: { title: string; task: string; labels: Ui['trial'] }) {
  return (
    <div className="trial-still">
      <h3>{title}</h3>
      <p>
        <b>{labels.taskLabel}</b> <Code text={task} />
      </p>
      <noscript>
        <p>{labels.needsScript}</p>
      </noscript>
    </div>
  );
}
