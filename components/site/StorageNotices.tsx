'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import type { Fault } from '@/state/faults';
import { useAssessments } from '@/state/hooks';
import { RawDataButton } from './RawDataButton';

type Told = {
  key: string;
  kind: 'neutral' | 'bad';
  title: string;
  text: string;
  items: readonly string[];
  raw: boolean;
};

/** What the faults mean for the reader: each kind once, with the records it touches. */
function told(faults: readonly Fault[], words: Ui['storage']): Told[] {
  const has = (code: Fault['code']) => faults.some((fault) => fault.code === code);
  // The last part of a record's key is the question's id, or the assessment's.
  const keys = faults.flatMap((fault) => ('key' in fault ? (fault.key.split(':').at(-1) ?? fault.key) : []));
  const notices: Told[] = [];
  const add = (key: string, kind: Told['kind'], said: { title: string; text: string }, more: Partial<Told> = {}) =>
    notices.push({ key, kind, ...said, items: [], raw: false, ...more });
  if (has('newer-version')) add('future', 'bad', words.future, { raw: true });
  if (keys.length > 0) add('unreadable', 'bad', words.unreadable, { items: keys, raw: true });
  if (has('storage-blocked')) add('blocked', 'bad', words.blocked);
  if (has('quota')) add('quota', 'bad', words.quota, { raw: true });
  if (has('deletion-unfinished')) add('deletion', 'neutral', words.deletion);
  if (has('mirror-unavailable') && !has('storage-blocked')) add('mirror', 'neutral', words.mirror);
  return notices;
}

/** Says what is wrong with storage, what is safe, and what to do, above every page. */
export function StorageNotices({ words, exportHref }: { words: Ui['storage']; exportHref: string }) {
  const { faults } = useAssessments();
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const notices = told(faults, words).filter(({ key }) => !hidden.includes(key));
  if (notices.length === 0) return null;
  return (
    <div className="wrap notices no-print">
      {notices.map(({ key, kind, title, text, items, raw }) => (
        <Notice
          key={key}
          kind={kind}
          title={title}
          actions={
            <>
              <Link className="btn" href={exportHref}>
                {words.export}
              </Link>
              {raw && <RawDataButton label={words.download} />}
              <button className="btn btn-quiet" type="button" onClick={() => setHidden([...hidden, key])}>
                {words.dismiss}
              </button>
            </>
          }
        >
          <p>{text}</p>
          {items.length > 0 && <p className="small">{fill(words.unreadable.items, { items: items.join(', ') })}</p>}
        </Notice>
      ))}
    </div>
  );
}
