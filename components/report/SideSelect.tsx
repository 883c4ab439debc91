import { useId } from 'react';
import { namesApart } from '@/components/assessment/services-list';
import type { Ui } from '@/content/ui';
import type { Snapshot } from '@/domain/assessment';
import type { Report } from '@/domain/report';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useAssessments } from '@/state/hooks';
import type { AssessmentEntry } from '@/state/view';
import { dateParts } from './dates';
import type { ReportWords } from './report-words';
import { reasonOf } from './SnapshotTable';
import { NOW_SIDE, type SideKey, serviceKey, snapshotKey } from './sides';

type SideSelectProps = {
  label: string;
  value: SideKey;
  onChange: (key: SideKey) => void;
  report: Report;
  snapshots: readonly Snapshot[];
  others: readonly AssessmentEntry[];
  words: ReportWords;
  labels: Ui['history'];
  locale: Locale;
};

/** One side of a comparison: this service now, a snapshot of it, or another service. */
export function SideSelect({
  label,
  value,
  onChange,
  report,
  snapshots,
  others,
  words,
  labels,
  locale,
}: SideSelectProps) {
  const id = useId();
  const own = labels.compare;
  const { assessments } = useAssessments();
  const named = namesApart(assessments, words.unnamed);
  const nameOf = ({ id: each }: { id: string }) => fill(own.now, { service: named(each) });
  // Two of one minute are told apart by why they were taken.
  const snapshotName = (snapshot: Snapshot) => {
    const name = fill(own.snapshot, { date: fill(labels.trend.at, dateParts(locale, snapshot.takenAt)) });
    return snapshot.reason === '' ? name : `${name}, ${reasonOf(snapshot, labels.trend)}`;
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value={NOW_SIDE}>{nameOf(report.assessment)}</option>
        {snapshots.length > 0 && (
          <optgroup label={own.snapshots}>
            {[...snapshots].reverse().map((snapshot) => (
              <option key={snapshot.id} value={snapshotKey(snapshot)}>
                {snapshotName(snapshot)}
              </option>
            ))}
          </optgroup>
        )}
        {others.length > 0 && (
          <optgroup label={own.services}>
            {others.map((each) => (
              <option key={each.id} value={serviceKey(each.id)}>
                {nameOf(each)}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
