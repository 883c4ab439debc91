'use client';

import { type ComponentType, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { StorageStanding } from '@/components/site/StorageStanding';
import { Icon } from '@/components/ui/Icon';
import type { Ui } from '@/content/ui';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useAssessments } from '@/state/hooks';
import type { AssessmentEntry } from '@/state/view';
import { ServiceRow } from './ServiceRow';
import type { FormProps, ListProps } from './services-later';
import { matching, namesApart, sorted } from './services-list';
import { type Said, useServiceActs } from './use-service-acts';
import './services.css';

/** From so many on a field helps to find one. */
const FILTER_FROM = 9;

export type ListWords = Ui['services']['list'] & { standing: Ui['keeping']['standing'] };
type ServicesDialogProps = ListProps & { words: ListWords; Form: ComponentType<FormProps>; locale: Locale };

/** All services: find one, show it, name it, copy it, put it away, delete it, and take each of these back. */
export function ServicesDialog({ words, Form, locale, onClose }: ServicesDialogProps) {
  const { assessments, current } = useAssessments();
  const dialog = useRef<HTMLDialogElement>(null);
  const undoing = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const title = useId();
  const filter = useId();
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const [form, setForm] = useState<{ id: string | null } | null>(null);

  useEffect(() => dialog.current?.showModal(), []);
  // What was in the row that had the focus may be gone: it goes to the way back, or to what was said.
  useEffect(() => {
    if (said) (undoing.current ?? status.current)?.focus();
  }, [said]);

  const nameOf = ({ service }: AssessmentEntry) => service.name || words.unnamed;
  const apart = namesApart(assessments, words.unnamed);
  const acts = useServiceActs(words, nameOf, setSaid);
  const rowActions = {
    ...acts,
    show(entry: AssessmentEntry) {
      acts.show(entry);
      dialog.current?.close();
    },
    rename: (entry: AssessmentEntry) => setForm({ id: entry.id }),
  };

  const all = sorted(assessments, locale);
  const found = matching(all, query);
  const here = found.filter(({ deleted, archived }) => !deleted && !archived);
  const archived = found.filter((entry) => !entry.deleted && entry.archived);
  const deleted = found.filter((entry) => entry.deleted);
  const rows = (entries: readonly AssessmentEntry[]): ReactNode => (
    <ul className="svc-list">
      {entries.map((entry) => (
        <ServiceRow
          key={entry.id}
          entry={entry}
          name={apart(entry.id, nameOf(entry))}
          isCurrent={entry.id === current?.id}
          words={words}
          locale={locale}
          actions={rowActions}
        />
      ))}
    </ul>
  );

  return (
    <>
      <dialog className="dialog svc" ref={dialog} aria-labelledby={title} onClose={onClose}>
        <div className="svc-top">
          <h2 id={title}>{words.title}</h2>
          <button className="btn" type="button" onClick={() => setForm({ id: null })}>
            <Icon name="plus" />
            {words.add}
          </button>
          <button className="btn btn-quiet" type="button" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </div>
        {all.length >= FILTER_FROM && (
          <div className="field">
            <label htmlFor={filter}>{words.filter}</label>
            <input
              id={filter}
              type="search"
              autoComplete="off"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </div>
        )}
        <div className="svc-said">
          <p role="status" ref={status} tabIndex={-1}>
            {said?.text ?? (query.trim() !== '' && plural(locale, found.length, words.found))}
          </p>
          {said?.undo && (
            <button className="btn btn-sm" type="button" ref={undoing} onClick={said.undo}>
              {words.undo}
            </button>
          )}
        </div>
        {all.length === 0 && <p className="muted">{words.empty}</p>}
        {all.length > 0 && found.length === 0 && <p className="muted">{words.none}</p>}
        {here.length > 0 && rows(here)}
        {archived.length > 0 && (
          <details className="svc-away">
            <summary>{plural(locale, archived.length, words.archived)}</summary>
            <p className="muted small">{words.archivedText}</p>
            {rows(archived)}
          </details>
        )}
        {deleted.length > 0 && (
          <details className="svc-away">
            <summary>{plural(locale, deleted.length, words.deleted)}</summary>
            <p className="muted small">{words.deletedText}</p>
            <ul className="svc-list">
              {deleted.map((entry) => (
                <li className="svc-row" key={entry.id}>
                  <span className="svc-name">{nameOf(entry)}</span>
                  <button
                    className="btn btn-sm"
                    type="button"
                    aria-label={fill(words.restoreOf, { service: nameOf(entry) })}
                    onClick={() => acts.restore(entry)}
                  >
                    {words.restore}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
        <StorageStanding
          words={words.standing}
          locale={locale}
          entry={all.find(({ id }) => id === current?.id) ?? null}
        />
      </dialog>
      {form && (
        <Suspense fallback={null}>
          <Form
            id={form.id}
            onClose={(saved) => {
              setForm(null);
              if (saved !== undefined) setSaid({ text: fill(words.said.saved, { service: saved }), undo: null });
            }}
          />
        </Suspense>
      )}
    </>
  );
}
