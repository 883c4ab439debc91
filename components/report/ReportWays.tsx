'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import { useReadiness } from '@/state/hooks';
import { DoneNote } from './DoneNote';
import type { ImportWords } from './import-words';
import { Later } from './Later';
import { settleLink, waitingLink } from './link-arrival';
import type { ReportWords } from './report-words';
import type { Done, SharingParts } from './sharing-parts';

type ReportWaysProps = {
  parts: SharingParts;
  words: ReportWords;
  importing: ImportWords;
  locale: Locale;
  /** The reader's own report. */
  children: (ways: { onDone: (done: Done) => void; onBackup: () => void }) => ReactNode;
};

/**
 * What outlives the report that is shown: a share link that arrives and stands in its place until the reader has decided,
 * the backup dialog, and the note of what an import did.
 */
export function ReportWays({ parts, words, importing, locale, children }: ReportWaysProps) {
  const [link, setLink] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [backingUp, setBackingUp] = useState(false);
  const { status } = useReadiness();
  const failed = words.report.later;

  useEffect(() => {
    // A page that is open already hears of a link by the fragment alone.
    const arrive = () => {
      const arrived = waitingLink('share');
      if (arrived !== null) setLink(arrived);
    };
    arrive();
    window.addEventListener('hashchange', arrive);
    return () => {
      window.removeEventListener('hashchange', arrive);
      // Whoever goes on to another page comes back to a report of their own; a reload does not come by here.
      settleLink('share');
    };
  }, []);

  if (link !== null && status === 'ready') {
    const finish = (what: Done | null) => {
      settleLink('share');
      setDone(what);
      setLink(null);
    };
    const props = { link, words, importing, locale, onDone: finish };
    return <Later key={link} load={parts.shared} props={props} failed={failed} />;
  }
  return (
    <>
      {done && <DoneNote key={done.said} done={done} onClose={() => setDone(null)} />}
      {children({ onDone: setDone, onBackup: () => setBackingUp(true) })}
      {backingUp && (
        <Later load={parts.backup} props={{ importing, locale, onClose: () => setBackingUp(false) }} failed={failed} />
      )}
    </>
  );
}
