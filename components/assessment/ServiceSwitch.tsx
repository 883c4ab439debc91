'use client';

import { Suspense, use, useDeferredValue, useState } from 'react';
import { Icon } from '@/components/ui/Icon';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import { useActions, useAssessments } from '@/state/hooks';
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
  const { assessments: all, current, status, readOnly } = useAssessments();
  // An answer changes how many are answered: its frame does not wait for the names of fifty services.
  const before = useDeferredValue(all);
  const assessments = current && !before.some(({ id }) => id === current.id) ? all : before;
  const { switchService } = useActions();
  const dialogs = use(ServicesContext);
  const [open, setOpen] = useState<'add' | 'edit' | 'list' | null>(null);
  const services = assessments.filter(({ id, deleted, archived }) => !deleted && (!archived || id === current?.id));
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
            value={current?.id ?? ''}
            disabled={disabled}
            onChange={(event) => switchService(event.target.value)}
          >
            {current === null && <option value="">{words.choose}</option>}
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
      {current && (
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
            <dialogs.Form id={open === 'edit' ? (current?.id ?? null) : null} onClose={close} />
          )}
        </Suspense>
      )}
    </div>
  );
}
