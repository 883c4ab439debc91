'use client';

import { type ComponentProps, Suspense } from 'react';
import { laterParts } from '@/app/later-parts';
import { sharingParts } from '@/app/sharing-parts';
import { ReportView } from '@/components/report/ReportView';
import { ReportWays } from '@/components/report/ReportWays';
import { checklist } from '@/content/checklist';
import { WithChecklist } from '@/state/provider';

type ReportWithLaterProps = Omit<ComponentProps<typeof ReportView>, 'later' | 'sharing' | 'onDone' | 'onBackup'>;

/** The report with the parts it fetches later, in its language; a share link that arrives is shown instead of it. */
export function ReportWithLater(props: ReportWithLaterProps) {
  const { locale, words, importing } = props;
  const sharing = sharingParts[locale];
  return (
    <WithChecklist checklist={checklist}>
      {/* Comes to life in a task of its own, after the frame around it. Here, where all its code has come: on the way from
          another page that page stays until then. */}
      <Suspense>
        <ReportWays parts={sharing} words={words} importing={importing} locale={locale}>
          {(ways) => <ReportView {...props} {...ways} later={laterParts[locale]} sharing={sharing} />}
        </ReportWays>
      </Suspense>
    </WithChecklist>
  );
}
