'use client';

import { type ReactNode, useMemo, useState } from 'react';
import type { Assessment } from '@/domain/assessment';
import type { Draft } from '@/domain/draft';
import type { Weights } from '@/domain/factors';
import { mergeAssessments } from '@/domain/merge';
import type { MergeRow, Taken } from '@/domain/merge-rows';
import { bringing, changedByHand, compareAnswers, stands, takenByItself } from '@/domain/merge-rows';
import { plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useChecklist } from '@/state/hooks';
import { browserRandom, newId } from '@/state/ids';
import type { ImportWords } from './import-words';
import { MergeRowChoice } from './MergeRowChoice';
import { MergeWeights } from './MergeWeights';
import type { SharingWords } from './sharing-parts';

type MergePreviewProps = {
  /** With its snapshots. */
  here: Assessment;
  there: Draft;
  labels: SharingWords;
  words: ImportWords;
  locale: Locale;
  /** Whether `there` is from a file that people edit by hand. */
  handMade?: boolean;
  onMerge: (merged: Assessment) => void;
  /** Further buttons. */
  acts: ReactNode;
};

const sameTiers = (a: Weights, b: Weights) => {
  const text = (weights: Weights) => JSON.stringify(Object.entries(weights ?? {}).sort());
  return text(a) === text(b);
};

/** What merging would do, row by row: here, there, and what will stand. Nothing changes before the button. */
export function MergePreview({
  here,
  there,
  labels,
  words,
  locale,
  handMade = false,
  onMerge,
  acts,
}: MergePreviewProps) {
  const { merge } = labels;
  const checklist = useChecklist();
  const all = useMemo(() => compareAnswers(here.answers, there.answers, checklist), [here, there, checklist]);
  const rows = bringing(all);
  const [taken, setTaken] = useState<Readonly<Record<string, Taken>>>({});
  const [weights, setWeights] = useState<'here' | 'there'>(here.weights === null ? 'there' : 'here');

  const isEdited = (row: MergeRow) => handMade && changedByHand(row);
  const takenOf = (row: MergeRow): Taken => {
    const byItself = takenByItself(row);
    return taken[row.item] ?? (isEdited(row) ? { ...byItself, side: 'there' } : byItself);
  };
  /** An answer that was changed without its time is one of today. */
  const standing = (row: MergeRow) => {
    const choice = takenOf(row);
    const given = stands(row, choice);
    return isEdited(row) && choice.side === 'there' ? { ...given, answeredAt: new Date().toISOString() } : given;
  };
  const setAll = (side: 'here' | 'there' | null) =>
    setTaken(side === null ? {} : Object.fromEntries(rows.map(({ item }) => [item, { side, note: side }])));
  const merged = () => {
    const answers = rows.map((row) => [row.item, standing(row)] as const);
    const decided = { answers: Object.fromEntries(answers), weights: (weights === 'here' ? here : there).weights };
    return mergeAssessments(here, there, decided, () => newId(Date.now(), browserRandom));
  };
  const unchanged = all.length - rows.length;
  const added = merged().snapshots.length - here.snapshots.length;
  const tiersDiffer = !sameTiers(here.weights, there.weights);
  const nothing = rows.length === 0 && added === 0 && !tiersDiffer;
  return (
    <>
      {nothing ? <p>{merge.nothing}</p> : <p>{merge.intro}</p>}
      <p className="muted small">
        {rows.length > 0 && `${plural(locale, rows.length, merge.counts.differ)} `}
        {plural(locale, unchanged, merge.counts.same)} {added > 0 && plural(locale, added, merge.snapshots)}
      </p>
      {rows.length > 1 && (
        <div className="merge-all">
          <span id="merge-all-label">{merge.all}</span>
          {/* biome-ignore lint/a11y/useSemanticElements: three buttons that belong together are no set of fields. */}
          <div role="group" aria-labelledby="merge-all-label" className="acts">
            <button className="btn btn-sm" type="button" onClick={() => setAll(null)}>
              {merge.allNewer}
            </button>
            <button className="btn btn-sm" type="button" onClick={() => setAll('here')}>
              {merge.allHere}
            </button>
            <button className="btn btn-sm" type="button" onClick={() => setAll('there')}>
              {merge.allThere}
            </button>
          </div>
        </div>
      )}
      {tiersDiffer && (
        <MergeWeights
          here={here.weights}
          there={there.weights}
          side={weights}
          onChoose={setWeights}
          labels={labels}
          words={words}
        />
      )}
      {rows.map((row) => (
        <MergeRowChoice
          key={row.item}
          row={row}
          taken={takenOf(row)}
          isEdited={isEdited(row)}
          onTake={(next) => setTaken({ ...taken, [row.item]: next })}
          labels={labels}
          words={words}
          locale={locale}
        />
      ))}
      {!nothing && <p className="muted small">{merge.words}</p>}
      <div className="acts">
        {!nothing && (
          <button className="btn btn-primary" type="button" onClick={() => onMerge(merged())}>
            {merge.go}
          </button>
        )}
        {acts}
      </div>
    </>
  );
}
