'use client';

import { useId } from 'react';
import type { Ui } from '@/content/ui';
import type { Learner } from '@/domain/learning';
import { useActions } from '@/state/hooks';

type LearnerFieldsProps = { learner: Learner; disabled: boolean; words: Ui['learning']['record'] };

/** The two names on the record. Saved with each letter, in this browser alone. */
export function LearnerFields({ learner, disabled, words }: LearnerFieldsProps) {
  const store = useActions();
  const id = useId();
  return (
    <div className="rec-names no-print">
      {(['name', 'mentor'] as const).map((field) => (
        <div key={field} className="field">
          <label htmlFor={`${id}-${field}`}>{words[field]}</label>
          <input
            id={`${id}-${field}`}
            type="text"
            autoComplete={field === 'name' ? 'name' : 'off'}
            maxLength={200}
            value={learner[field]}
            disabled={disabled}
            aria-describedby={`${id}-hint`}
            onChange={(event) => store.editLearner({ [field]: event.target.value })}
          />
        </div>
      ))}
      <p className="hint" id={`${id}-hint`}>
        {words.privacy}
      </p>
    </div>
  );
}
