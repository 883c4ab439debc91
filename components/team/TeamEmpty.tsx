import type { ReactNode } from 'react';
import type { TeamWords } from './team-words';

const STEPS = ['invite', 'collect', 'discuss'] as const;

/** Before the first team: why, three steps, and one way to begin. */
export function TeamEmpty({ words, acts }: { words: TeamWords; acts: ReactNode }) {
  const labels = words.team.empty;
  return (
    <div className="team-empty">
      <h1>{labels.title}</h1>
      <p className="lead">{labels.lead}</p>
      <ol className="team-steps">
        {STEPS.map((step, i) => (
          <li key={step}>
            <span className="k num">{i + 1}</span>
            <h2>{labels.steps[step].title}</h2>
            <p>{labels.steps[step].text}</p>
          </li>
        ))}
      </ol>
      <div className="acts">{acts}</div>
    </div>
  );
}
