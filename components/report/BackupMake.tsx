'use client';

import { useEffect, useId, useState } from 'react';
import { saveFile } from '@/components/ui/save-file';
import { writeBackup } from '@/domain/formats/backup';
import { backedUpTeams } from '@/domain/formats/backup-teams';
import { fileName } from '@/domain/formats/file-name';
import { toLearningFile } from '@/domain/learning-file';
import type { Team } from '@/domain/team';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useActions, useAssessments, useChecklist } from '@/state/hooks';
import type { SharingWords } from './sharing-parts';
import { TextFallback } from './TextFallback';

type Store = ReturnType<typeof useActions>;
type All = { services: Awaited<ReturnType<Store['allAssessments']>>; teams: readonly Team[] };

async function allOf(store: Store): Promise<All> {
  const services = (await store.allAssessments()).filter(({ deleted }) => !deleted);
  return { services, teams: await (await store.teams()).all() };
}

/** Says what a backup would hold, and saves it. Deleted services are not in it. */
export function BackupMake({ labels, locale }: { labels: SharingWords; locale: Locale }) {
  const words = labels.backup.make;
  const id = useId();
  const checklist = useChecklist();
  const actions = useActions();
  const { assessments, learning } = useAssessments();
  const [all, setAll] = useState<All | 'failed' | null>(null);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is counted again whenever it changed
  useEffect(() => {
    let wanted = true;
    allOf(actions).then(
      (kept) => wanted && setAll(kept),
      () => wanted && setAll('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [actions, assessments]);

  const save = (kept: All) => {
    const now = new Date().toISOString();
    const name = fileName('backup', now, 'json');
    const teams = backedUpTeams(kept.teams, checklist);
    const content = { assessments: kept.services, teams, learning: toLearningFile(learning) };
    const text = writeBackup(content, { checklist, now });
    if (!saveFile(name, text, 'application/json')) {
      setRefused(text);
      return;
    }
    for (const { assessment } of kept.services) actions.noteExport(assessment.id);
    setSaid(fill(words.saved, { file: name }));
  };
  const kept = all === 'failed' ? null : all;
  const held = (kept?.services.length ?? 0) + (kept?.teams.length ?? 0) + Object.keys(learning.lessons).length;
  const isEmpty = kept !== null && held === 0;
  const snapshots = kept?.services.reduce((sum, { assessment }) => sum + assessment.snapshots.length, 0) ?? 0;
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.heading}</h3>
      <p>{words.text}</p>
      <p className="muted num">
        {all === null && words.counting}
        {isEmpty && words.nothing}
        {kept && !isEmpty && plural(locale, kept.services.length, words.holds, { snapshots })}
        {kept && kept.teams.length > 0 && ` ${plural(locale, kept.teams.length, words.teams)}`}
      </p>
      {all === 'failed' && <p role="alert">{words.failed}</p>}
      <div className="acts">
        <button
          className="btn btn-primary"
          type="button"
          disabled={kept === null || isEmpty}
          onClick={() => kept && save(kept)}
        >
          {words.go}
        </button>
      </div>
      <p className="said" role="status">
        {said}
      </p>
      {refused !== null && (
        <TextFallback title={words.refused} text={refused} close={labels.close} onClose={() => setRefused(null)} />
      )}
    </section>
  );
}
