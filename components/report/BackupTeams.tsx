'use client';

import type { TeamRow } from '@/domain/formats/backup-teams';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { SharingWords } from './sharing-parts';

type BackupTeamsProps = { rows: readonly TeamRow[]; labels: SharingWords; locale: Locale };

/** Every team of a backup, and what restoring it does. */
export function BackupTeams({ rows, labels, locale }: BackupTeamsProps) {
  const words = labels.backup.restore;
  const does = (row: TeamRow) => {
    switch (row.does) {
      case 'add':
        return words.add;
      case 'same':
        return words.same;
      case 'update':
        return words.teamUpdate;
      case 'unread':
        return row.read.kind === 'from-the-future' ? words.unreadFuture : words.unread;
    }
  };
  const told = (row: TeamRow) => {
    const number = row.position + 1;
    if (row.does === 'unread') return fill(words.teamUnread, { n: number, does: does(row) });
    const { service, round, members } = row.team;
    const named = service.name || labels.unnamed;
    const team = round === '' ? named : `${named}, ${round}`;
    const said = plural(locale, members.length, words.team, { team, does: does(row) });
    if (row.problems.length === 0) return said;
    return `${said} (${plural(locale, row.problems.length, words.repaired)})`;
  };
  return (
    <ul className="backup-teams">
      {rows.map((row) => (
        <li key={row.position} data-backup-team={row.position} data-does={row.does}>
          {told(row)}
        </li>
      ))}
    </ul>
  );
}
