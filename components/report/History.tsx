'use client';

import { useMemo, useState } from 'react';
import type { Snapshot } from '@/domain/assessment';
import { displayScore } from '@/domain/grade';
import { changeSinceLast, trend } from '@/domain/history';
import { longDate } from '@/i18n/date';
import { fill } from '@/i18n/format';
import { useActions, useReadiness } from '@/state/hooks';
import { ChangeSince } from './ChangeSince';
import type { HistoryProps, WithLabels } from './later-parts';
import { RestoreSnapshot } from './RestoreSnapshot';
import { SnapshotDialog } from './SnapshotDialog';
import { SnapshotTable } from './SnapshotTable';
import { TrendPlot } from './TrendPlot';
import './history.css';

type Asked = { about: Snapshot; to: 'restore' | 'remove' } | null;

/** The score over time, what changed since the last snapshot, and every snapshot with what can be done with it. */
export function History({ report, snapshots, words, labels, locale }: WithLabels<HistoryProps>) {
  const { restoreSnapshot, removeSnapshot } = useActions();
  const { readOnly } = useReadiness();
  const [asked, setAsked] = useState<Asked>(null);
  const [said, setSaid] = useState('');
  const { assessment, checklist, generatedAt } = report;
  const points = useMemo(
    () => trend(checklist, assessment, snapshots, generatedAt),
    [checklist, assessment, snapshots, generatedAt],
  );
  const last = useMemo(() => changeSinceLast(checklist, assessment, snapshots), [checklist, assessment, snapshots]);
  const service = assessment.service.name || words.unnamed;
  const numbers = points.flatMap(({ at, score }) => (score?.value == null ? [] : [{ at, value: score.value }]));
  const [first, newest] = [numbers[0], numbers.at(-1)];
  const plotTitle =
    first && newest && first !== newest
      ? fill(labels.trend.plot, { first: longDate(locale, first.at), last: longDate(locale, newest.at) })
      : fill(labels.trend.plotOne, {
          last: longDate(locale, newest?.at ?? generatedAt),
          score: newest ? displayScore(newest.value) : labels.trend.notAssessed,
        });

  const restore = async (snapshot: Snapshot, name: string) => {
    await restoreSnapshot(assessment.id, snapshot.id, name);
    setSaid(labels.snapshot.restored);
  };
  const remove = async (snapshot: Snapshot) => {
    await removeSnapshot(assessment.id, snapshot.id);
    setSaid(labels.snapshot.removed);
  };
  return (
    // Without a snapshot there is nothing to print under its heading.
    <section
      className={last === null ? 'rp-sec rp-history no-print' : 'rp-sec rp-history'}
      aria-labelledby="trend-heading"
    >
      <h2 id="trend-heading">{labels.trend.heading}</h2>
      <p className="said no-print" role="status">
        {said}
      </p>
      {last === null ? (
        <p className="measure no-print">{labels.trend.empty}</p>
      ) : (
        <>
          <div className="trend">
            <TrendPlot points={points} title={plotTitle} locale={locale} />
            <ChangeSince {...last} words={words} labels={labels.change} locale={locale} />
          </div>
          <SnapshotTable
            points={points}
            labels={labels.trend}
            locale={locale}
            disabled={readOnly}
            onRestore={(about) => setAsked({ about, to: 'restore' })}
            onRemove={(about) => setAsked({ about, to: 'remove' })}
          />
        </>
      )}
      {asked?.to === 'restore' && (
        <RestoreSnapshot
          snapshot={asked.about}
          service={service}
          labels={labels.snapshot}
          locale={locale}
          onRestore={(name) => restore(asked.about, name)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.to === 'remove' && (
        <SnapshotDialog
          title={fill(labels.snapshot.removeTitle, { date: longDate(locale, asked.about.takenAt) })}
          text={labels.snapshot.removeText}
          confirm={labels.snapshot.remove}
          cancel={labels.snapshot.cancel}
          destroys
          onConfirm={() => {
            remove(asked.about);
            return true;
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
