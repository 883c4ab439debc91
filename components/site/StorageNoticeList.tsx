'use client';

import { useState } from 'react';
import { Link } from '@/components/ui/Link';
import { Notice } from '@/components/ui/Notice';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { localPath } from '@/i18n/path';
import { useActions, useAssessments, useChecklist, useStored } from '@/state/hooks';
import { CHANGES, DAYS, exportsDue, isSnoozed } from '@/state/reminder';
import { RawDataButton } from './RawDataButton';
import { told } from './told';

type StorageNoticeListProps = { words: Ui['keeping']['notices']; locale: Locale };

/** Says what is wrong with storage, what is safe, and what to do; and, calmly, when an export is worth the minute. */
export function StorageNoticeList({ words, locale }: StorageNoticeListProps) {
  const { faults, assessments } = useAssessments();
  const { acceptMissing, switchService } = useActions();
  const checklist = useChecklist();
  const [snoozed, snooze] = useStored('reminded', '');
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const exportHref = localPath(locale, '/report');
  const now = new Date().toISOString();
  const due = isSnoozed(snoozed, now) ? [] : exportsDue(assessments, now);
  const notices = told(faults, { words, locale, checklist, assessments }).filter(({ key }) => !hidden.includes(key));

  const dismiss = (key: string) => {
    if (key === 'missing' || key === 'restored') acceptMissing();
    else setHidden([...hidden, key]);
  };
  const [first, ...others] = due.map(({ service }) => service.name || words.unnamed);
  const dueNames = others.length > 0 ? fill(words.due.and, { first: first ?? '', n: others.length }) : (first ?? '');

  if (notices.length === 0 && due.length === 0) return null;
  return (
    <div className="wrap notices no-print">
      {notices.map(({ key, kind, title, text, items, raw, restore }) => (
        <Notice
          key={key}
          kind={kind}
          title={title}
          actions={
            <>
              <Link className="btn" href={exportHref}>
                {restore ? words.restore : words.export}
              </Link>
              {raw && <RawDataButton label={words.download} />}
              <button className="btn btn-quiet" type="button" onClick={() => dismiss(key)}>
                {words.dismiss}
              </button>
            </>
          }
        >
          <p>{text}</p>
          {items.length > 0 && <p className="small">{fill(words.unreadable.items, { items: items.join(', ') })}</p>}
        </Notice>
      ))}
      {due.length > 0 && (
        <Notice
          title={fill(words.due.title, { services: dueNames })}
          actions={
            <>
              <Link className="btn" href={exportHref} onClick={() => due[0] && switchService(due[0].id)}>
                {words.export}
              </Link>
              <button className="btn btn-quiet" type="button" onClick={() => snooze(now)}>
                {words.later}
              </button>
            </>
          }
        >
          <p>{fill(words.due.text, { changes: CHANGES, days: DAYS })}</p>
        </Notice>
      )}
    </div>
  );
}
