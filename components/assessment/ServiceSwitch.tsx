'use client';

import { useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import { useActions, useAssessments } from '@/state/hooks';
import { ServiceDialog } from './ServiceDialog';

/** Which service is being assessed; add one, or say more about this one. */
export function ServiceSwitch({ total, words }: { total: number; words: Ui['assess']['services'] }) {
  const { assessments, current, status, readOnly } = useAssessments();
  const { switchService } = useActions();
  const [dialog, setDialog] = useState<'add' | 'edit' | null>(null);
  const disabled = status === 'loading' || readOnly;
  return (
    <div className="switch">
      {assessments.length > 0 && (
        <div className="field">
          <label htmlFor="service">{words.label}</label>
          <select
            id="service"
            value={current?.id ?? ''}
            disabled={disabled}
            onChange={(event) => switchService(event.target.value)}
          >
            {assessments
              .filter((each) => !each.deleted)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {`${each.service.name || words.unnamed}, ${fill(words.count, { n: each.counts.answered, total })}`}
                </option>
              ))}
          </select>
        </div>
      )}
      {current && (
        <button className="btn" type="button" disabled={disabled} onClick={() => setDialog('edit')}>
          {words.edit}
        </button>
      )}
      <button className="btn btn-quiet" type="button" disabled={disabled} onClick={() => setDialog('add')}>
        <Icon name="plus" />
        {words.add}
      </button>
      {dialog && <ServiceDialog kind={dialog} words={words} onClose={() => setDialog(null)} />}
    </div>
  );
}
