'use client';

import { Suspense, use, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import { useAssessmentsAfter } from '@/state/after-hooks';
import { useActions, useCurrentId, useReadiness } from '@/state/hooks';
import { ServicesContext } from './services-later';
import { namesApart } from './services-list';
import './service.css';

type ServiceSwitchProps = {
  words: Ui['assess']['services'];
  /** What is said before there is a service. */
  begin?: string;
};

/** Which service is being assessed; add one, say more about this one, or look after all of them. */
export function ServiceSwitch({ words, begin }: ServiceSwitchProps) {
  // An answer changes how many are answered: its frame does not wait for the names of fifty services.
  const { assessments } = useAssessmentsAfter();
  const { status, readOnly } = useReadiness();
  const currentId = useCurrentId();
  const { switchService } = useActions();
  const dialogs = use(ServicesContext);
  const [open, setOpen] = useState<'add' | 'edit' | 'list' | null>(null);
  const services = assessments.filter(({ id, deleted, archived }) => !deleted && (!archived || id === currentId));
  const disabled = status === 'loading' || readOnly;
  const nameOf = namesApart(assessments, words.unnamed);
  const close = () => setOpen(null);
  return (
    <div className="switch">
      {begin && status === 'ready' && services.length === 0 && <p className="switch-begin">{begin}</p>}
      {services.length > 0 && (
        <div className="field">
          <label htmlFor="service">{words.label}</label>
          <select
            id="service"
            value={currentId ?? ''}
            disabled={disabled}
            onChange={(event) => switchService(event.target.value)}
          >
            {!services.some(({ id }) => id === currentId) && (
              <option value={currentId ?? ''}>{currentId === null ? words.choose : nameOf(currentId)}</option>
            )}
            {services.map((each) => (
              <option key={each.id} value={each.id}>
                {[
                  nameOf(each.id),
                  each.archived && words.archived,
                  fill(words.count, { n: each.counts.answered, total: each.counts.total }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </option>
            ))}
          </select>
        </div>
      )}
      {currentId !== null && (
        <button className="btn" type="button" disabled={disabled} onClick={() => setOpen('edit')}>
          {words.edit}
        </button>
      )}
      <button className="btn btn-quiet" type="button" disabled={disabled} onClick={() => setOpen('add')}>
        <Icon name="plus" />
        {words.add}
      </button>
      {assessments.length > 0 && (
        <button className="btn btn-quiet" type="button" disabled={disabled} onClick={() => setOpen('list')}>
          {words.all}
        </button>
      )}
      {open && dialogs && (
        <Suspense fallback={null}>
          {open === 'list' ? (
            <dialogs.List onClose={close} />
          ) : (
            <dialogs.Form id={open === 'edit' ? currentId : null} onClose={close} />
          )}
        </Suspense>
      )}
    </div>
  );
}
