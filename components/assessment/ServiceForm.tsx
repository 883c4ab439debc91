'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { keepEnter } from '@/components/ui/composing';
import type { Ui } from '@/content/ui';
import { useActions, useAssessments } from '@/state/hooks';
import type { FormProps } from './services-later';

/** Name, team and description of a service, and who answers. */
export function ServiceForm({ id, words, onClose }: FormProps & { words: Ui['services']['form'] }) {
  const { assessments } = useAssessments();
  const { addService, editService } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useId();
  const [missing, setMissing] = useState(false);
  const before = assessments.find((each) => each.id === id);
  const saved = useRef<string>(undefined);

  useEffect(() => dialog.current?.showModal(), []);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const service = {
      name: text('name'),
      team: text('team'),
      description: text('description'),
      respondent: text('respondent'),
    };
    if (service.name === '') {
      setMissing(true);
      dialog.current?.querySelector('input')?.focus();
      return;
    }
    if (id === null) addService(service);
    else editService(id, service);
    saved.current = service.name;
    dialog.current?.close();
  };

  const fields = [
    { name: 'team', label: words.team, value: before?.service.team },
    { name: 'description', label: words.description, value: before?.service.description },
    { name: 'respondent', label: words.respondent, value: before?.respondent, hint: words.respondentHint },
  ];
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={`${field}-title`} onClose={() => onClose(saved.current)}>
      <form onSubmit={submit} onKeyDown={keepEnter} noValidate>
        <h2 id={`${field}-title`}>{id === null ? words.addTitle : words.editTitle}</h2>
        <div className={missing ? 'field err' : 'field'}>
          <label htmlFor={`${field}-name`}>{words.name}</label>
          <input
            id={`${field}-name`}
            name="name"
            defaultValue={before?.service.name ?? ''}
            autoComplete="off"
            aria-describedby={`${field}-name-hint`}
            aria-invalid={missing}
            required
          />
          <span className={missing ? 'msg' : 'hint'} id={`${field}-name-hint`}>
            {missing ? words.nameMissing : words.nameHint}
          </span>
        </div>
        {fields.map(({ name, label, value, hint }) => (
          <div className="field" key={name}>
            <label htmlFor={`${field}-${name}`}>{label}</label>
            <input
              id={`${field}-${name}`}
              name={name}
              defaultValue={value ?? ''}
              autoComplete="off"
              {...(hint ? { 'aria-describedby': `${field}-${name}-hint` } : {})}
            />
            {hint && (
              <span className="hint" id={`${field}-${name}-hint`}>
                {hint}
              </span>
            )}
          </div>
        ))}
        <div className="acts">
          <button className="btn btn-primary" type="submit">
            {id === null ? words.create : words.save}
          </button>
          <button className="btn" type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
