'use client';

import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { isComposing } from '@/components/ui/composing';
import { Icon } from '@/components/ui/Icon';
import { Link } from '@/components/ui/Link';
import { useGo } from '@/components/ui/use-go';
import type { Ui } from '@/content/ui';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';
import { Marked } from './Marked';
import { useSearch } from './use-search';
import './search.css';

const LIMIT = 20;
const BASE = process.env.NEXT_PUBLIC_BASE_PATH ?? '';

type SearchDialogProps = { locale: Locale; words: Ui['search']; onClose: () => void };

/** One field over everything there is to read. The field keeps the focus; the keys choose among the results. */
export function SearchDialog({ locale, words, onClose }: SearchDialogProps) {
  const { search, failed, again } = useSearch(`${BASE}/${locale}/search.json`);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const asked = useDeferredValue(query.trim());
  const hits = useMemo(() => (search && asked !== '' ? search(asked, LIMIT) : []), [search, asked]);
  const go = useGo();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const active = hits[Math.min(chosen, hits.length - 1)];

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (active) document.getElementById(`${id}-${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const move = (to: number) => setChosen((to + hits.length) % Math.max(hits.length, 1));
  const open = () => {
    if (!active) return;
    dialog.current?.close();
    go?.(active.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the composition of a syllable is no choice yet.
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown') move(chosen + 1);
    else if (event.key === 'ArrowUp') move(chosen - 1);
    else if (event.key === 'Enter') open();
    else return;
    event.preventDefault();
  };

  const told = () => {
    if (failed) return words.failed;
    if (asked === '') return words.hint;
    if (!search) return words.loading;
    return hits.length > 0 ? plural(locale, hits.length, words.found) : fill(words.none, { query: asked });
  };

  return (
    <dialog className="dialog search" ref={dialog} aria-label={words.title} onClose={onClose}>
      <div className="search-field">
        <Icon name="search" />
        <input
          autoFocus
          type="search"
          role="combobox"
          aria-label={words.field}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active && `${id}-${active.id}`}
          autoComplete="off"
          spellCheck={false}
          placeholder={words.field}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button className="btn btn-quiet" type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <p className="search-told" role="status">
        {told()}
      </p>
      {failed && (
        <button className="btn" type="button" onClick={again}>
          {words.again}
        </button>
      )}
      {search && asked !== '' && hits.length === 0 && (
        <Link href={localPath(locale, '/glossary')} onClick={() => dialog.current?.close()}>
          {words.glossary}
        </Link>
      )}
      {hits.length > 0 && (
        <div className="hits" id={`${id}-list`} role="listbox" aria-label={words.title} tabIndex={-1}>
          {hits.map((hit) => (
            <Link
              key={hit.id}
              id={`${id}-${hit.id}`}
              className="hit"
              role="option"
              aria-selected={hit === active}
              tabIndex={-1}
              href={hit.id}
              onClick={() => dialog.current?.close()}
            >
              <span className="hit-t">
                <Marked text={hit.title} terms={hit.terms} />
              </span>
              <span className="hit-w">
                {words.kinds[hit.kind]}
                {hit.trail !== '' && ` · ${hit.trail}`}
              </span>
              <span className="hit-x">
                <Marked text={hit.excerpt} terms={hit.terms} />
              </span>
            </Link>
          ))}
        </div>
      )}
      {hits.length > 0 && <p className="search-keys">{words.keys}</p>}
    </dialog>
  );
}
