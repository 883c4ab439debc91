'use client';

import { useId } from 'react';
import type { Team } from '@/domain/team';
import { teamName } from './TeamHead';
import type { TeamWords } from './team-words';

type Listed = Pick<Team, 'id' | 'service' | 'round'>;

type TeamBarProps = {
  team: Team;
  /** All teams, oldest first. */
  teams: readonly Listed[];
  disabled: boolean;
  words: TeamWords;
  onShow: (id: string) => void;
  onOther: () => void;
  onNextRound: () => void;
  onRemove: () => void;
};

/** Which team is shown, and the ways to another one. */
export function TeamBar({ team, teams, disabled, words, onShow, onOther, onNextRound, onRemove }: TeamBarProps) {
  const id = useId();
  const labels = words.team.head;
  return (
    <div className="team-which no-print">
      {teams.length > 1 && (
        <p className="team-chosen">
          <label htmlFor={id}>{labels.which}</label>
          <select id={id} value={team.id} onChange={(event) => onShow(event.target.value)}>
            {teams.map((each) => (
              <option key={each.id} value={each.id}>
                {teamName(each, words)}
              </option>
            ))}
          </select>
        </p>
      )}
      {(
        [
          [labels.nextRound, onNextRound],
          [labels.other, onOther],
          [labels.remove, onRemove],
        ] as const
      ).map(([label, act]) => (
        <button key={label} className="linkbtn" type="button" disabled={disabled} onClick={act}>
          {label}
        </button>
      ))}
    </div>
  );
}
