'use client';

import type { ComponentProps } from 'react';
import { invitedPart } from '@/app/invited-part';
import { laterParts } from '@/app/later-parts';
import { sharingParts } from '@/app/sharing-parts';
import { AssessmentView } from '@/components/assessment/AssessmentView';
import { checklist } from '@/content/checklist';
import { WithChecklist } from '@/state/provider';

/** The assessment with the parts it fetches later, in its language. */
export function AssessmentWithLater(
  props: Omit<ComponentProps<typeof AssessmentView>, 'later' | 'loadImport' | 'invited'>,
) {
  return (
    <WithChecklist checklist={checklist}>
      <AssessmentView
        {...props}
        later={laterParts[props.locale]}
        loadImport={sharingParts[props.locale].importing}
        invited={invitedPart[props.locale]}
      />
    </WithChecklist>
  );
}
