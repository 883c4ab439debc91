'use client';

import { useState } from 'react';
import { answerOf } from '@/domain/answers';
import { askedOf } from '@/domain/team';
import type { TeamResult } from '@/domain/team-result';
import { fill, plural } from '@/i18n/format';
import { PersonRow, type PersonRowProps } from './PersonRow';
import { remarksOn } from './remarks';
import { ScrollTable } from './ScrollTable';
import { useWindow } from './use-window';
import { WindowMoves } from './WindowMoves';
import './people.css';

/** So many people stand in the table at a time. */
const ROWS = 25;
/** With more people the table is closed at first: the map comes before it. */
const FEW = 6;

type PeopleProps = { result: TeamResult } & Omit<PersonRowProps, 'member' | 'answered' | 'asked' | 'remarks'>;

/** Everybody who handed in. */
export function People({ result, ...row }: PeopleProps) {
  const { names, words, locale } = row;
  const labels = words.team.people;
  const { members } = result;
  const [chosen, choose] = useState<boolean | null>(null);
  const open = chosen ?? members.length <= FEW;
  const window = useWindow(members.length, ROWS);
  const shown = members.slice(window.from, window.to);
  const asked = askedOf(result.checklist, result.team);
  const remarks = remarksOn({ result, names, words });
  if (members.length === 0) return null;
  return (
    <details className="people no-print" open={open}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button; React keeps what it opens. */}
      <summary
        onClick={(event) => {
          event.preventDefault();
          choose(!open);
        }}
      >
        <span className="h3" id="people-heading">
          {plural(locale, members.length, words.team.head.people)}
        </span>
        {remarks.size > 0 && <span className="muted">, {plural(locale, remarks.size, labels.withRemarks)}</span>}
      </summary>
      <ScrollTable label={labels.caption}>
        <table className="people-table">
          <caption className="vh">{labels.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.name}</th>
              <th scope="col">{labels.came}</th>
              <th scope="col">{labels.answered}</th>
              <th scope="col">{labels.last}</th>
              {remarks.size > 0 && <th scope="col">{labels.remarks}</th>}
              <th scope="col" className="no-print">
                {labels.acts}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((member) => (
              <PersonRow
                key={member.id}
                {...row}
                member={member}
                answered={asked.filter((id) => answerOf(member.answers, id).answer !== null).length}
                asked={asked.length}
                remarks={remarks.size > 0 ? (remarks.get(member.id) ?? []) : null}
              />
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <WindowMoves
        window={window}
        said={fill(labels.window, { from: window.from + 1, to: window.to, n: window.total })}
        earlier={labels.earlier}
        later={labels.later}
      />
    </details>
  );
}
