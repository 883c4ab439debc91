'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import { namesApart } from '@/components/assessment/services-list';
import { keepEnter } from '@/components/ui/composing';
import { Modal } from '@/components/ui/Modal';
import type { Service } from '@/domain/assessment';
import { useAssessments } from '@/state/hooks';
import type { TeamWords } from './team-words';

/** The service a team answers for: one that is here, or a new one by its name. */
export type StartChoice = { assessment: string } | { fresh: Pick<Service, 'name' | 'team'> };

const FRESH = '';

type StartDialogProps = { words: TeamWords; onStart: (choice: StartChoice) => void; onClose: () => void };

export function StartDialog({ words, onStart, onClose }: StartDialogProps) {
  const id = useId();
  const labels = words.team.start;
  const { assessments, current } = useAssessments();
  const here = assessments.filter(({ deleted, archived }) => !deleted && !archived);
  const nameOf = namesApart(assessments, words.team.unnamed);
  const [chosen, setChosen] = useState(here.find((each) => each.id === current?.id)?.id ?? here[0]?.id ?? FRESH);
  const [name, setName] = useState('');
  const [team, setTeam] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <Modal title={labels.title} onClose={onClose}>
      {(close) => {
        const start = (event: FormEvent) => {
          event.preventDefault();
          if (chosen === FRESH && name.trim() === '') {
            setMissing(true);
            field.current?.focus();
            return;
          }
          onStart(chosen === FRESH ? { fresh: { name: name.trim(), team: team.trim() } } : { assessment: chosen });
          close();
        };
        return (
          <form onSubmit={start} onKeyDown={keepEnter} noValidate={true}>
            <p>{labels.text}</p>
            {here.length > 0 && (
              <div className="field">
                <label htmlFor={`${id}-which`}>{labels.existing}</label>
                <select id={`${id}-which`} value={chosen} onChange={(event) => setChosen(event.target.value)}>
                  {here.map((each) => (
                    <option key={each.id} value={each.id}>
                      {nameOf(each.id)}
                    </option>
                  ))}
                  <option value={FRESH}>{labels.fresh}</option>
                </select>
              </div>
            )}
            {chosen === FRESH && (
              <>
                <div className={missing ? 'field err' : 'field'}>
                  <label htmlFor={`${id}-name`}>{labels.name}</label>
                  <input
                    id={`${id}-name`}
                    ref={field}
                    value={name}
                    autoComplete="off"
                    aria-describedby={missing ? `${id}-missing` : undefined}
                    aria-invalid={missing || undefined}
                    onChange={(event) => {
                      setMissing(false);
                      setName(event.target.value);
                    }}
                  />
                  {missing && (
                    <span className="msg" id={`${id}-missing`}>
                      {labels.nameMissing}
                    </span>
                  )}
                </div>
                <div className="field">
                  <label htmlFor={`${id}-team`}>{labels.team}</label>
                  <input
                    id={`${id}-team`}
                    value={team}
                    autoComplete="off"
                    onChange={(event) => setTeam(event.target.value)}
                  />
                </div>
              </>
            )}
            <div className="acts">
              <button className="btn btn-primary" type="submit">
                {labels.go}
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
