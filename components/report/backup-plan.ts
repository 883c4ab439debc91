/** What restoring each assessment of a backup would do here. */
import type { Answers } from '@/domain/answers';
import type { Assessment } from '@/domain/assessment';
import type { Checklist } from '@/domain/checklist';
import type { Draft } from '@/domain/draft';
import type { Backup } from '@/domain/formats/backup-in';
import { mergeAssessments } from '@/domain/merge';
import { bringing, compareAnswers } from '@/domain/merge-rows';
import type { Closed, Problem } from '@/domain/problems';

export type Kept = { assessment: Assessment; archived: boolean; deleted: boolean };

export type RestoreRow = { position: number; archived: boolean; draft: Draft; problems: readonly Problem[] } & (
  | { does: 'add' }
  | { does: 'same' }
  /** `answers` counts those that change; 0 where only snapshots are added. */
  | { does: 'merge'; here: Assessment; answers: number }
);
export type UnreadRow = { position: number; does: 'unread'; read: Closed<unknown> };
export type BackupRow = RestoreRow | UnreadRow;

/** A row for each assessment of the backup. A service that was deleted here is not here. */
export function planned({ items }: Backup, kept: readonly Kept[], checklist: Checklist): readonly BackupRow[] {
  const seen = new Set<string | null>([null]);
  const here = new Map(kept.filter(({ deleted }) => !deleted).map(({ assessment }) => [assessment.id, assessment]));
  return items.map(({ position, archived, read }): BackupRow => {
    if (read.kind === 'from-the-future' || read.kind === 'unreadable') return { position, does: 'unread', read };
    // Two of one id are two: the second gets an id of its own instead of taking the place of the first.
    const draft = seen.has(read.value.id) ? { ...read.value, id: null } : read.value;
    seen.add(draft.id);
    // A reason that nobody gave was read as it is.
    const problems = read.kind === 'repaired' ? read.problems.filter(({ code }) => code !== 'reason-missing') : [];
    const row = { position, archived, draft, problems };
    const mine = here.get(draft.id ?? '');
    if (!mine) return { ...row, does: 'add' };
    const answers = changed(mine.answers, draft.answers, checklist);
    const snapshots = mergeAssessments(mine, draft, {}, () => 'new').snapshots.length - mine.snapshots.length;
    return answers + snapshots === 0 ? { ...row, does: 'same' } : { ...row, does: 'merge', here: mine, answers };
  });
}

/** How many answers here a merge by itself changes. */
function changed(here: Answers, there: Answers, checklist: Checklist): number {
  return bringing(compareAnswers(here, there, checklist)).filter(
    ({ merged, here: mine }) => merged.answer !== mine.answer || merged.note !== mine.note,
  ).length;
}
