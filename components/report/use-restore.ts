'use client';

import { useState } from 'react';
import { completed } from '@/domain/draft';
import type { TeamRow } from '@/domain/formats/backup-teams';
import type { Learning } from '@/domain/learning';
import { mergeAssessments } from '@/domain/merge';
import { updateTeam } from '@/domain/team-update';
import { useActions, useAssessments } from '@/state/hooks';
import { browserRandom, newId } from '@/state/ids';
import type { RestoreRow } from './backup-plan';

const mint = () => newId(Date.now(), browserRandom);

/** Restores assessments one after the other, with a breath between them; one that fails costs no other. */
export function useRestore() {
  const store = useActions();
  const { importAssessment, archiveService, switchService, importLearning } = store;
  const { current } = useAssessments();
  const [state, setState] = useState<'idle' | 'working'>('idle');

  /** Resolves with the rows that failed. What was shown before is shown again. */
  const restore = async (
    rows: readonly RestoreRow[],
    teams: readonly TeamRow[],
    learning: Learning,
  ): Promise<readonly (RestoreRow | TeamRow)[]> => {
    setState('working');
    const shown = current?.id;
    const failed: (RestoreRow | TeamRow)[] = [];
    for (const row of rows) {
      await new Promise((resolve) => setTimeout(resolve));
      try {
        if (row.does === 'merge')
          importAssessment(mergeAssessments(row.here, row.draft, {}, mint), 'replace-after-preview');
        else {
          // Its id may be that of a service that was deleted here, which then comes back as the backup has it.
          const id = importAssessment(completed(row.draft, mint), 'replace-after-preview');
          if (row.archived) archiveService(id);
        }
      } catch {
        failed.push(row);
      }
    }
    failed.push(...(await restoreTeams(store, teams)));
    importLearning(learning);
    if (shown !== undefined) switchService(shown);
    setState('idle');
    return failed;
  };
  return { restore, state };
}

/** Teams that are here are brought up to date, the others are added; resolves with those that failed. */
async function restoreTeams(
  store: ReturnType<typeof useActions>,
  rows: readonly TeamRow[],
): Promise<readonly TeamRow[]> {
  const failed: TeamRow[] = [];
  for (const row of rows) {
    try {
      const teams = await store.teams();
      if (row.does === 'add') await teams.add(row.team);
      if (row.does !== 'update') continue;
      await teams.open(row.team.id);
      await teams.change(row.team.id, (here) => updateTeam(here, row.team).team);
    } catch {
      failed.push(row);
    }
  }
  return failed;
}
