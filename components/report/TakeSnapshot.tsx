'use client';

import { useId, useState } from 'react';
import { useActions } from '@/state/hooks';
import type { TakeProps, WithLabels } from './later-parts';
import { SnapshotDialog } from './SnapshotDialog';
import './history.css';

/** Asks for a reason, keeps the answers as they are now, and says that it did. */
export function TakeSnapshot({ labels, onClose }: WithLabels<TakeProps>) {
  const { takeSnapshot } = useActions();
  const id = useId();
  const [step, setStep] = useState<'asking' | 'taking' | 'taken' | 'failed'>('asking');
  const words = labels.snapshot;
  const take = (data: FormData) => {
    setStep('taking');
    takeSnapshot(String(data.get('reason') ?? '').trim()).then(
      () => setStep('taken'),
      () => setStep('failed'),
    );
    return true;
  };
  return (
    <>
      <p className="said" role="status">
        {step === 'taken' || step === 'failed' ? words[step] : ''}
      </p>
      {step === 'asking' && (
        <SnapshotDialog
          title={words.title}
          text={words.text}
          confirm={words.take}
          cancel={words.cancel}
          onConfirm={take}
          onClose={onClose}
        >
          <div className="field">
            <label htmlFor={id}>{words.reason}</label>
            <input id={id} name="reason" autoComplete="off" maxLength={200} aria-describedby={`${id}-hint`} />
            <span className="hint" id={`${id}-hint`}>
              {words.reasonHint}
            </span>
          </div>
        </SnapshotDialog>
      )}
    </>
  );
}
