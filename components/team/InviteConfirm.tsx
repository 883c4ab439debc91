'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { keepEnter } from '@/components/ui/composing';
import type { Invite } from '@/domain/formats/invite';
import { movedTiers } from '@/domain/tiers';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useChecklist, useReadiness } from '@/state/hooks';
import type { InvitedWords } from './invited-parts';
import './invited.css';

type InviteConfirmProps = {
  invite: Invite;
  labels: InvitedWords;
  locale: Locale;
  /** Called with the name, which may be empty. */
  onBegin: (name: string) => void;
  onLeave: () => void;
};

/** What an invitation asks, and for whom: nothing is begun before the reader says so. */
export function InviteConfirm({ invite, labels, locale, onBegin, onLeave }: InviteConfirmProps) {
  const { service, round, weights, questions } = invite;
  const words = labels.confirm;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const checklist = useChecklist();
  const { readOnly } = useReadiness();
  const [name, setName] = useState('');
  const moved = movedTiers(weights).length;

  useEffect(() => heading.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    onBegin(name.trim());
  };
  return (
    <form className="invited invited-confirm" data-invite="confirm" onSubmit={submit} onKeyDown={keepEnter}>
      <h2 ref={heading} tabIndex={-1}>
        {fill(words.title, { service: service.name || labels.unnamed })}
      </h2>
      <ul>
        {service.team !== '' && <li>{fill(words.team, { team: service.team })}</li>}
        {round !== '' && <li>{fill(words.round, { round })}</li>}
        <li>
          {questions
            ? plural(locale, questions.length, words.asked)
            : fill(words.askedAll, { n: checklist.items.length })}
        </li>
        {moved > 0 && <li>{plural(locale, moved, words.tiers)}</li>}
        <li>{words.keeping}</li>
      </ul>
      <div className="field">
        <label htmlFor={`${id}-name`}>{labels.name}</label>
        <input
          id={`${id}-name`}
          value={name}
          maxLength={200}
          autoComplete="name"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setName(event.target.value)}
        />
        <span className="hint" id={`${id}-hint`}>
          {labels.nameHint}
        </span>
      </div>
      <div className="acts">
        <button className="btn btn-primary" type="submit" disabled={readOnly}>
          {words.begin}
        </button>
        <button className="btn btn-quiet" type="button" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </form>
  );
}
