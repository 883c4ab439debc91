'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { Notice } from '@/components/ui/Notice';
import type { Backup } from '@/domain/formats/backup-in';
import { plannedTeams, type TeamRow } from '@/domain/formats/backup-teams';
import { restoreLearning } from '@/domain/learning-file';
import { longDate } from '@/i18n/date';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useActions, useChecklist } from '@/state/hooks';
import { browserRandom, newId } from '@/state/ids';
import { BackupRows } from './BackupRows';
import { BackupTeams } from './BackupTeams';
import { type BackupRow, planned, type RestoreRow } from './backup-plan';
import type { SharingWords } from './sharing-parts';
import { useRestore } from './use-restore';

type BackupPreviewProps = {
  backup: Backup;
  labels: SharingWords;
  locale: Locale;
  /** Called with what was done, in a sentence. */
  onDone: (said: string) => void;
  acts: ReactNode;
};

/** What a row is called that failed. */
const nameOf = (row: RestoreRow | TeamRow) =>
  'draft' in row ? row.draft.service.name : 'team' in row ? row.team.service.name : '';

const NO_TEAMS: readonly TeamRow[] = [];

const mint = () => newId(Date.now(), browserRandom);

const isNews = (row: BackupRow): row is RestoreRow => row.does === 'add' || row.does === 'merge';

/** What a backup holds and what restoring it would do; nothing is stored before the button. */
export function BackupPreview({ backup, labels, locale, onDone, acts }: BackupPreviewProps) {
  const words = labels.backup.restore;
  const checklist = useChecklist();
  const store = useActions();
  const [rows, setRows] = useState<readonly BackupRow[] | null>(null);
  const [teamRows, setTeamRows] = useState<readonly TeamRow[] | null>(backup.teams.length > 0 ? null : NO_TEAMS);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const { restore, state } = useRestore();
  const learning = restoreLearning(backup.learning).value;
  const lessons = Object.keys(learning.lessons).length;

  useEffect(() => {
    let wanted = true;
    store.allAssessments().then((kept) => wanted && setRows(planned(backup, kept, checklist)));
    const options = { checklist, mint, now: new Date().toISOString() };
    const plan = async () => plannedTeams(backup.teams, await (await store.teams()).all(), options);
    if (backup.teams.length > 0)
      plan().then(
        (found) => wanted && setTeamRows(found),
        () => wanted && setTeamRows(NO_TEAMS),
      );
    return () => {
      wanted = false;
    };
  }, [backup, checklist, store]);

  const teams = (teamRows ?? []).filter(({ does }) => does === 'add' || does === 'update');
  const chosen = (rows ?? []).filter(isNews).filter(({ position }) => !left.has(position));
  const go = async () => {
    const [first] = await restore(chosen, teams, learning);
    if (first) onDone(fill(words.failed, { service: nameOf(first) || labels.unnamed }));
    else onDone(chosen.length > 0 ? plural(locale, chosen.length, words.done) : words.doneAll);
  };
  const goes = () => {
    if (chosen.length > 0) return plural(locale, chosen.length, words.go);
    return teams.length > 0 ? plural(locale, teams.length, words.goTeams) : words.goLearning;
  };
  const toggle = (position: number) => {
    const next = new Set(left);
    if (!next.delete(position)) next.add(position);
    setLeft(next);
  };
  return (
    <>
      {backup.changedSinceExport && <Notice kind="bad" title={words.changed} />}
      {backup.exportedAt && <p className="muted">{fill(words.made, { date: longDate(locale, backup.exportedAt) })}</p>}
      {rows && <BackupRows rows={rows} left={left} onToggle={toggle} labels={labels} locale={locale} />}
      {lessons > 0 && <p>{plural(locale, lessons, words.learning)}</p>}
      {teamRows && teamRows.length > 0 && <BackupTeams rows={teamRows} labels={labels} locale={locale} />}
      {rows && teamRows && !rows.some(isNews) && teams.length === 0 && lessons === 0 && <p>{words.nothing}</p>}
      <div className="acts">
        {(chosen.length > 0 || teams.length > 0 || lessons > 0) && (
          <button
            className="btn btn-primary"
            type="button"
            disabled={state === 'working' || teamRows === null}
            onClick={go}
          >
            {goes()}
          </button>
        )}
        {acts}
      </div>
    </>
  );
}
