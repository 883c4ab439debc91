'use client';

import { factor } from '@/domain/factors';
import type { Action, Team } from '@/domain/team';
import { isFromBefore, isLate } from '@/domain/team-actions';
import { longDate } from '@/i18n/date';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { TeamActs } from './team-acts';
import type { TeamWords } from './team-words';
import './actions.css';

type ActionsProps = {
  team: Team;
  /** The day it is, as in 2026-12-01. */
  today: string;
  disabled: boolean;
  words: TeamWords;
  locale: Locale;
  acts: TeamActs;
  onAdd: () => void;
  onEdit: (action: Action) => void;
};

/** What the team will do: done or not, what, about which factor, by whom and by when. */
export function Actions({ team, today, disabled, words, locale, acts, onAdd, onEdit }: ActionsProps) {
  const labels = words.team.actions;
  const { actions } = team;
  const open = actions.filter(({ done }) => !done).length;
  return (
    <section className="rp-sec" id="actions" aria-labelledby="actions-heading">
      <div className="hd">
        <h2 id="actions-heading">{labels.heading}</h2>
        <button className="btn no-print" type="button" disabled={disabled} onClick={onAdd}>
          {labels.add}
        </button>
      </div>
      <p className="muted">
        {labels.text} {actions.length > 0 && <span className="num">{plural(locale, open, labels.open)}.</span>}
      </p>
      {actions.length === 0 ? (
        <p>{labels.none}</p>
      ) : (
        <table className="team-actions">
          <caption className="vh">{labels.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{labels.done}</th>
              <th scope="col">{labels.what}</th>
              <th scope="col">{labels.factor}</th>
              <th scope="col">{labels.owner}</th>
              <th scope="col">{labels.due}</th>
              <th scope="col" className="no-print">
                {labels.acts}
              </th>
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => (
              <tr key={action.id} className={action.done ? 'is-done' : ''} data-action={action.id}>
                <td className="c-done">
                  <input
                    className="cb"
                    type="checkbox"
                    checked={action.done}
                    disabled={disabled}
                    aria-label={fill(labels.doneOf, { what: action.what })}
                    onChange={(event) => acts.changeAction(action.id, { done: event.target.checked })}
                  />
                </td>
                <th scope="row">
                  {action.what}
                  {isFromBefore(action, team) && <span className="before">{labels.earlier}</span>}
                </th>
                <td>
                  {action.factor === null ? (
                    <span className="muted">{labels.noFactor}</span>
                  ) : (
                    <>
                      <span className="rn">{factor(action.factor).roman}</span> {words.factors[action.factor].title}
                    </>
                  )}
                </td>
                <td>{action.owner || <span className="muted">{labels.noOwner}</span>}</td>
                <td className="num">
                  {action.due === null ? (
                    <span className="muted">{labels.noDue}</span>
                  ) : (
                    longDate(locale, `${action.due}T12:00`)
                  )}
                  {isLate(action, today) && <b className="late">, {labels.late}</b>}
                </td>
                <td className="no-print c-acts">
                  <button
                    className="linkbtn"
                    type="button"
                    disabled={disabled}
                    aria-label={fill(labels.editOf, { what: action.what })}
                    onClick={() => onEdit(action)}
                  >
                    {labels.edit}
                  </button>
                  <button
                    className="linkbtn"
                    type="button"
                    disabled={disabled}
                    aria-label={fill(labels.removeOf, { what: action.what })}
                    onClick={() => acts.removeAction(action)}
                  >
                    {labels.remove}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
