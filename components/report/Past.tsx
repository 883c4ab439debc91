'use client';

import { useEffect, useMemo } from 'react';
import type { Ui } from '@/content/ui';
import type { Snapshot } from '@/domain/assessment';
import type { FactorScore } from '@/domain/factor-score';
import { FACTOR_IDS, type FactorId } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import { lastSnapshot } from '@/domain/history';
import type { Report } from '@/domain/report';
import { scoreAsThen } from '@/domain/scorers';
import { longDate } from '@/i18n/date';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useSnapshots } from '@/state/history-hooks';
import type { Earlier, PastProps, WithLabels } from './later-parts';
import { changeText } from './points';

type Words = Ui['history']['change'];

const percent = (value: number | null | undefined) => (value == null ? null : 100 * value);

function earlierOf(report: Report, snapshots: readonly Snapshot[], locale: Locale, words: Words): Earlier | null {
  const since = lastSnapshot(snapshots);
  const before = since && scoreAsThen(report.checklist, since);
  if (!since || !before) return null;
  const date = longDate(locale, since.takenAt);
  const of = (factors: readonly FactorScore[], id: FactorId) => factors.find(({ factor }) => factor === id);
  const factors = FACTOR_IDS.map((id) => {
    const then = of(before.factors, id);
    const now = of(report.score.factors, id)?.value ?? null;
    const change = changeText(percent(then?.value), percent(now), words);
    const same = change === words.noChange;
    return [id, { value: same ? null : (then?.value ?? null), change }] as const;
  });
  const values = before.factors
    .filter(({ value }) => value !== null)
    .map(({ factor, value }) => `${factor} ${displayScore((value ?? 0) * 100)}`);
  return {
    legend: fill(words.onDate, { date }),
    column: fill(words.markedAt, { date }),
    changeColumn: words.column,
    description: fill(words.described, { date, values: values.join(', ') }),
    factors: Object.fromEntries(factors) as Earlier['factors'],
  };
}

/** Reads the snapshots once for the whole report, and what the last one says of each factor. Shows nothing itself. */
export function Past({ report, locale, labels, onRead }: WithLabels<PastProps>) {
  const snapshots = useSnapshots(report.assessment.id);
  const past = useMemo(
    () =>
      snapshots && {
        report,
        snapshots,
        earlier: earlierOf(report, snapshots, locale, labels.change),
      },
    [report, snapshots, locale, labels],
  );
  useEffect(() => {
    if (past) onRead(past);
  }, [past, onRead]);
  return null;
}
