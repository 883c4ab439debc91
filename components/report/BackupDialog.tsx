'use client';

import { useState } from 'react';
import { Modal } from '@/components/ui/Modal';
import { fill } from '@/i18n/format';
import { useChecklist } from '@/state/hooks';
import { BackupMake } from './BackupMake';
import { BackupPreview } from './BackupPreview';
import { BackupRestore } from './BackupRestore';
import { type BackupReading, backupRefusal, readBackupFile } from './backup-reading';
import type { WithLabels } from './later-parts';
import type { BackupProps, SharingWords } from './sharing-parts';
import './sharing.css';

type Stage = { name: string; read: BackupReading | null } | null;

/** Everything into one file, and back from one: a preview first, item by item. */
export function BackupDialog({ importing, locale, labels, onClose }: WithLabels<BackupProps, SharingWords>) {
  const { backup } = labels;
  const [stage, setStage] = useState<Stage>(null);
  const [done, setDone] = useState('');
  const checklist = useChecklist();

  const choose = async (file: File) => {
    setDone('');
    setStage({ name: file.name, read: null });
    setStage({ name: file.name, read: await readBackupFile(file, checklist) });
  };
  const read = stage?.read;
  const title = () => {
    if (!stage || !read) return backup.title;
    return fill(read.kind === 'backup' ? backup.restore.title : backup.restore.refusedTitle, { file: stage.name });
  };
  return (
    <Modal title={title()} step={read} onClose={onClose}>
      {(close) => {
        const again = (
          <button className="btn" type="button" onClick={() => setStage(null)}>
            {backup.restore.back}
          </button>
        );
        const quit = (
          <button className="btn btn-quiet" type="button" onClick={close}>
            {labels.close}
          </button>
        );
        if (stage && !read) return <p role="status">{fill(backup.restore.reading, { file: stage.name })}</p>;
        if (read?.kind === 'backup') {
          const acts = (
            <>
              {again}
              {quit}
            </>
          );
          const finish = (said: string) => {
            setDone(said);
            setStage(null);
          };
          return <BackupPreview backup={read} labels={labels} locale={locale} onDone={finish} acts={acts} />;
        }
        if (read) {
          return (
            <>
              <p className="said" role="alert">
                {backupRefusal(read, labels, importing)}
              </p>
              <p>{importing.refused.safe}</p>
              <div className="acts">
                {again}
                {quit}
              </div>
            </>
          );
        }
        return (
          <>
            <p className="said" role="status">
              {done}
            </p>
            <BackupMake labels={labels} locale={locale} />
            <BackupRestore labels={labels} onFile={choose} />
            <div className="acts">{quit}</div>
          </>
        );
      }}
    </Modal>
  );
}
