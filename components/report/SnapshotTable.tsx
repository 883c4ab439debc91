import type { Ui } from '@/content/ui';
import type { Snapshot } from '@/domain/assessment';
import { settledIn } from '@/domain/factor-score';
import { displayScore } from '@/domain/grade';
import type { Point } from '@/domain/history';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { dateParts } from './dates';

type SnapshotTableProps = {
  /** Oldest first, the last is now. */
  points: readonly Point[];
  labels: Ui['history']['trend'];
  locale: Locale;
  disabled: boolean;
  onRestore: (snapshot: Snapshot) => void;
  onRemove: (snapshot: Snapshot) => void;
};

/** Why a snapshot was taken: a person's words, or what the app says of one it took by itself. */
export function reasonOf({ reason }: Snapshot, labels: Ui['history']['trend']): string {
  const own: Readonly<Record<string, string>> = labels.reasons;
  return (Object.hasOwn(own, reason) ? own[reason] : reason) || labels.noReason;
}

/** The trend's twin: every date with its number, and what can be done with it. */
export function SnapshotTable({ points, labels, locale, disabled, onRestore, onRemove }: SnapshotTableProps) {
  return (
    <table className="snaps">
      <caption className="vh">{labels.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.date}</th>
          <th scope="col">{labels.reason}</th>
          <th scope="col" className="n">
            {labels.score}
          </th>
          <th scope="col">{labels.grade}</th>
          <th scope="col" className="n">
            {labels.settled}
          </th>
          <th scope="col" className="no-print">
            {labels.actions}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map(({ at, snapshot, score }) => {
          const date = fill(labels.at, dateParts(locale, at));
          return (
            <tr key={snapshot?.id ?? 'now'} data-snapshot={snapshot?.id ?? 'now'}>
              <th scope="row">{snapshot ? date : labels.now}</th>
              <td className="why">{snapshot ? reasonOf(snapshot, labels) : ''}</td>
              <td className="n">
                {score === null
                  ? labels.laterRule
                  : score.value === null
                    ? labels.notAssessed
                    : displayScore(score.value)}
              </td>
              <td>{score && (score.grade ?? (score.value === null ? '' : labels.provisional))}</td>
              <td className="n">
                {score && fill(labels.ofTotal, { n: settledIn(score.counts), total: score.counts.total })}
              </td>
              <td className="no-print">
                {snapshot && (
                  <span className="acts">
                    <button className="linkbtn" type="button" disabled={disabled} onClick={() => onRestore(snapshot)}>
                      {labels.restore}
                      <span className="vh">{fill(labels.ofSnapshot, { date })}</span>
                    </button>
                    <button className="linkbtn" type="button" disabled={disabled} onClick={() => onRemove(snapshot)}>
                      {labels.remove}
                      <span className="vh">{fill(labels.ofSnapshot, { date })}</span>
                    </button>
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
