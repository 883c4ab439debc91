'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { isComposing, keepEnter } from '@/components/ui/composing';
import type { Member } from '@/domain/team';
import { longDate } from '@/i18n/date';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { lastAnswered, notesIn } from './member-facts';
import type { Names } from './names';
import type { TeamActs } from './team-acts';
import type { TeamWords } from './team-words';

export type PersonRowProps = {
  member: Member;
  /** Questions asked, and how many of them have an answer. */
  answered: number;
  asked: number;
  /** What to know about these answers, in sentences; null where nobody has any and the column is left out. */
  remarks: readonly string[] | null;
  names: Names;
  disabled: boolean;
  words: TeamWords;
  locale: Locale;
  acts: TeamActs;
  onAnswers: (member: Member) => void;
};

/** One person: what came, when, what to know, and the ways to change it. */
export function PersonRow(props: PersonRowProps) {
  const { member, answered, asked, remarks, names, disabled, words, locale, acts, onAnswers } = props;
  const labels = words.team.people;
  const [renaming, setRenaming] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  const name = names.of(member);
  const last = lastAnswered(member);
  const notes = notesIn(member);

  useEffect(() => {
    if (wasRenaming.current && !renaming) opener.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);

  return (
    <tr data-person={member.id}>
      <th scope="row">
        {renaming ? (
          <Renaming
            name={member.name}
            label={fill(labels.newName, { name })}
            save={words.team.save}
            onDone={(next) => {
              if (next !== null && next !== member.name) acts.rename(member, next);
              setRenaming(false);
            }}
          />
        ) : (
          name
        )}
      </th>
      <td>{labels.source[member.source]}</td>
      <td className="num">
        {fill(labels.counts, { n: answered, total: asked })}
        {notes > 0 && <span className="muted">, {plural(locale, notes, labels.notes)}</span>}
      </td>
      <td className="num">
        {last === null ? <span className="muted">{labels.undated}</span> : longDate(locale, last)}
      </td>
      {remarks && (
        <td className="c-remarks">
          {remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </td>
      )}
      <td className="no-print c-acts">
        {member.source === 'by-hand' && (
          <button className="linkbtn" type="button" disabled={disabled} onClick={() => onAnswers(member)}>
            {labels.answers}
            <span className="vh">, {name}</span>
          </button>
        )}
        <button
          className="linkbtn"
          ref={opener}
          type="button"
          disabled={disabled || renaming}
          aria-label={fill(labels.renameOf, { name })}
          onClick={() => setRenaming(true)}
        >
          {labels.rename}
        </button>
        <button
          className="linkbtn"
          type="button"
          disabled={disabled}
          aria-label={fill(labels.removeOf, { name })}
          onClick={() => acts.removeMember(member)}
        >
          {labels.remove}
        </button>
      </td>
    </tr>
  );
}

type RenamingProps = { name: string; label: string; save: string; onDone: (name: string | null) => void };

/** Enter keeps the new name, Escape the old one. */
function Renaming({ name, label, save, onDone }: RenamingProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone(field.current?.value.trim() ?? null);
  };
  return (
    <form className="renaming" onSubmit={submit} onKeyDown={keepEnter}>
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <input
        className="inp"
        id={id}
        ref={field}
        defaultValue={name}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !isComposing(event)) onDone(null);
        }}
      />
      <button className="btn btn-sm" type="submit">
        {save}
      </button>
    </form>
  );
}
