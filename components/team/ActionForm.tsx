'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import { keepEnter } from '@/components/ui/composing';
import { Modal } from '@/components/ui/Modal';
import { FACTORS, isFactorId } from '@/domain/factors';
import type { Action } from '@/domain/team';
import { isLate } from '@/domain/team-actions';
import type { TeamWords } from './team-words';

export type ActionDraft = Omit<Action, 'id' | 'addedAt'>;

type ActionFormProps = {
  draft: ActionDraft;
  isNew: boolean;
  /** Names to choose an owner from; another may be typed. */
  owners: readonly string[];
  /** The day it is, as in 2026-12-01. */
  today: string;
  words: TeamWords;
  onSave: (action: ActionDraft) => void;
  onClose: () => void;
};

/** What, for which factor, by whom and by when. Only what is needed. */
export function ActionForm({ draft, isNew, owners, today, words, onSave, onClose }: ActionFormProps) {
  const id = useId();
  const labels = words.team.actions;
  const [action, setAction] = useState(draft);
  const [missing, setMissing] = useState(false);
  const what = useRef<HTMLTextAreaElement>(null);
  const change = (part: Partial<ActionDraft>) => setAction({ ...action, ...part });
  const item = action.item === null ? undefined : words.items[action.item];
  return (
    <Modal title={isNew ? labels.addTitle : labels.editTitle} onClose={onClose}>
      {(close) => {
        const save = (event: FormEvent) => {
          event.preventDefault();
          if (action.what.trim() === '') {
            setMissing(true);
            what.current?.focus();
            return;
          }
          onSave({ ...action, what: action.what.trim(), owner: action.owner.trim() });
          close();
        };
        return (
          <form onSubmit={save} onKeyDown={keepEnter} noValidate={true}>
            {item && (
              <p className="muted small">
                <span className="rn">{item.number}</span> {item.question.replaceAll('`', '')}
              </p>
            )}
            <div className={missing ? 'field err' : 'field'}>
              <label htmlFor={`${id}-what`}>{labels.what}</label>
              <textarea
                id={`${id}-what`}
                ref={what}
                rows={2}
                value={action.what}
                aria-describedby={missing ? `${id}-missing` : undefined}
                aria-invalid={missing || undefined}
                onChange={(event) => {
                  setMissing(false);
                  change({ what: event.target.value });
                }}
              />
              {missing && (
                <span className="msg" id={`${id}-missing`}>
                  {labels.whatMissing}
                </span>
              )}
            </div>
            <div className="field">
              <label htmlFor={`${id}-factor`}>{labels.factor}</label>
              <select
                id={`${id}-factor`}
                value={action.factor ?? ''}
                onChange={({ target: { value } }) => change({ factor: isFactorId(value) ? value : null, item: null })}
              >
                <option value="">{labels.noFactor}</option>
                {FACTORS.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.roman} {words.factors[each.id].title}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor={`${id}-owner`}>{labels.owner}</label>
              <input
                id={`${id}-owner`}
                value={action.owner}
                autoComplete="off"
                list={`${id}-owners`}
                onChange={(event) => change({ owner: event.target.value })}
              />
              <datalist id={`${id}-owners`}>
                {owners.map((name) => (
                  <option key={name} value={name} />
                ))}
              </datalist>
            </div>
            <div className="field">
              <label htmlFor={`${id}-due`}>{labels.due}</label>
              <input
                id={`${id}-due`}
                type="date"
                value={action.due ?? ''}
                aria-describedby={`${id}-past`}
                onChange={(event) => change({ due: event.target.value || null })}
              />
              <span className="hint" id={`${id}-past`} role="status">
                {isLate(action, today) && labels.past}
              </span>
            </div>
            <div className="acts">
              <button className="btn btn-primary" type="submit">
                {isNew ? labels.add : words.team.save}
              </button>
              <button className="btn btn-quiet" type="button" onClick={close}>
                {words.team.cancel}
              </button>
            </div>
          </form>
        );
      }}
    </Modal>
  );
}
