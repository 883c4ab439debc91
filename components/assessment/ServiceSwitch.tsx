'use client';

import { lazy, Suspense, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import { useActions, useAssessments } from '@/state/hooks';
import './service.css';

// A form that most visits never open.
const ServiceDialog = lazy(() => import('./ServiceDialog'));

/** Which service is being assessed; add one, or say more about this one. */
export function ServiceSwitch({ words }: { words: Ui['assess']['services'] }) {
  const { assessments, current, status, readOnly } = useAssessments();
  const { switchService } = useActions();
  const [dialog, setDialog] = useState<'add' | 'edit' | null>(null);
  const services = assessments.filter((each) => !each.deleted);
  const disabled = status === 'loading' || readOnly;
  return (
    <div className="switch">
      {services.length > 0 && (
        <div className="field">
          <label htmlFor="service">{words.label}</label>
          <select
            id="service"
            value={current?.id ?? ''}
            disabled={disabled}
            onChange={(event) => switchService(event.target.value)}
          >
            {services.map((each) => (
              <option key={each.id} value={each.id}>
                {`${each.service.name || words.unnamed}, ${fill(words.count, { n: each.counts.answered, total: each.counts.total })}`}
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
      {dialog && (
        <Suspense fallback={null}>
          <ServiceDialog kind={dialog} words={words} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </div>
  );
}
