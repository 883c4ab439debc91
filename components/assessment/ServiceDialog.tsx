'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Ui } from '@/content/ui';
import { useActions, useAssessments } from '@/state/hooks';

type ServiceDialogProps = { kind: 'add' | 'edit'; words: Ui['assess']['services']; onClose: () => void };

/** Name, team and description of a service, and who answers. */
export default function ServiceDialog({ kind, words, onClose }: ServiceDialogProps) {
  const { current } = useAssessments();
  const { addService, editService } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [missing, setMissing] = useState(false);
  const before = kind === 'edit' ? current : null;

  useEffect(() => dialog.current?.showModal(), []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const field = (name: string) => String(data.get(name) ?? '').trim();
    const service = {
      name: field('name'),
      team: field('team'),
      description: field('description'),
      respondent: field('respondent'),
    };
    if (service.name === '') {
      setMissing(true);
      dialog.current?.querySelector('input')?.focus();
      return;
    }
    if (before) editService(before.id, service);
    else addService(service);
    dialog.current?.close();
  };

  const fields = [
    { name: 'team', label: words.team, value: before?.service.team },
    { name: 'description', label: words.description, value: before?.service.description },
    { name: 'respondent', label: words.respondent, value: before?.respondent, hint: words.respondentHint },
  ];
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <h2 id={`${id}-title`}>{kind === 'add' ? words.addTitle : words.editTitle}</h2>
        <div className={missing ? 'field err' : 'field'}>
          <label htmlFor={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            name="name"
            defaultValue={before?.service.name ?? ''}
            autoComplete="off"
            aria-describedby={`${id}-name-hint`}
            aria-invalid={missing}
            required
          />
          <span className={missing ? 'msg' : 'hint'} id={`${id}-name-hint`}>
            {missing ? words.nameMissing : words.nameHint}
          </span>
        </div>
        {fields.map(({ name, label, value, hint }) => (
          <div className="field" key={name}>
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <input
              id={`${id}-${name}`}
              name={name}
              defaultValue={value ?? ''}
              autoComplete="off"
              {...(hint ? { 'aria-describedby': `${id}-${name}-hint` } : {})}
            />
            {hint && (
              <span className="hint" id={`${id}-${name}-hint`}>
                {hint}
              </span>
            )}
          </div>
        ))}
        <div className="acts">
          <button className="btn btn-primary" type="submit">
            {kind === 'add' ? words.create : words.save}
          </button>
          <button className="btn" type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
