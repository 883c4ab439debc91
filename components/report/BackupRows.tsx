'use client';

import { answeredIn } from '@/domain/factor-score';
import { score } from '@/domain/score';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useChecklist } from '@/state/hooks';
import type { BackupRow } from './backup-plan';
import type { SharingWords } from './sharing-parts';

type BackupRowsProps = {
  rows: readonly BackupRow[];
  /** Positions that are not restored. */
  left: ReadonlySet<number>;
  onToggle: (position: number) => void;
  labels: SharingWords;
  locale: Locale;
};

/** Every assessment of a backup, what it holds and what restoring it does. */
export function BackupRows({ rows, left, onToggle, labels, locale }: BackupRowsProps) {
  const words = labels.backup.restore;
  const checklist = useChecklist();

  const does = (row: BackupRow) => {
    switch (row.does) {
      case 'add':
        return words.add;
      case 'same':
        return words.same;
      case 'merge':
        return row.answers > 0 ? plural(locale, row.answers, words.merge) : words.mergeSnapshots;
      case 'unread':
        return row.read.kind === 'from-the-future' ? words.unreadFuture : words.unread;
    }
  };
  const holds = (row: BackupRow) => {
    if (row.does === 'unread') return '';
    const { counts } = score(checklist, row.draft.answers, row.draft.weights);
    const snapshots = row.draft.snapshots.length;
    const said = fill(words.counts, { n: answeredIn(counts), total: counts.total, snapshots });
    return row.archived ? `${said}, ${words.archived}` : said;
  };
  return (
    <table className="backup-rows">
      <thead>
        <tr>
          <th scope="col">{words.service}</th>
          <th scope="col">{words.holds}</th>
          <th scope="col">{words.does}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const name =
            row.does === 'unread'
              ? fill(words.unnumbered, { n: row.position + 1 })
              : row.draft.service.name || labels.unnamed;
          const choosable = row.does === 'add' || row.does === 'merge';
          return (
            <tr key={row.position} data-backup-row={row.position} data-does={row.does}>
              <th scope="row">
                {choosable ? (
                  <label className="check-label">
                    <input
                      className="cb"
                      type="checkbox"
                      checked={!left.has(row.position)}
                      aria-label={fill(words.include, { service: name })}
                      onChange={() => onToggle(row.position)}
                    />
                    {name}
                  </label>
                ) : (
                  name
                )}
              </th>
              <td className="num">{holds(row)}</td>
              <td>
                {does(row)}
                {row.does !== 'unread' && row.problems.length > 0 && (
                  <span className="muted"> ({plural(locale, row.problems.length, words.repaired)})</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
