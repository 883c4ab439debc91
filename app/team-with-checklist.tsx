'use client';

import type { ComponentProps } from 'react';
import { TeamView } from '@/components/team/TeamView';
import { checklist } from '@/content/checklist';
import { WithChecklist } from '@/state/provider';

/** The team page with the questions it shows. */
export function TeamWithChecklist(props: ComponentProps<typeof TeamView>) {
  return (
    <WithChecklist checklist={checklist}>
      <TeamView {...props} />
    </WithChecklist>
  );
}
