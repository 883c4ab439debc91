'use client';

import { type ReactNode, useState } from 'react';
import { Notice } from '@/components/ui/Notice';
import { type Answer, answerOf, withAnswer } from '@/domain/answers';
import type { Draft } from '@/domain/draft';
import { answeredIn, type Counts } from '@/domain/factor-score';
import { displayScore } from '@/domain/grade';
import { score } from '@/domain/score';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useAssessments, useChecklist } from '@/state/hooks';
import { ConflictList } from './ConflictList';
import type { ImportWords } from './import-words';
import { kinOf } from './kin';
import { ProblemList } from './ProblemList';
import type { Readable } from './read-report';

type ImportPreviewProps = {
  reading: Readable;
  words: ImportWords;
  locale: Locale;
  onAdd: (draft: Draft) => void;
  /** Asks to merge into the assessment with this id, which is here. */
  onMerge: (id: string, draft: Draft) => void;
  again: ReactNode;
  cancel: ReactNode;
};

/** The facts of a draft, each with its label; empty ones are left out. */
function facts(draft: Draft, words: ImportWords, counts: Counts): [label: string, value: string][] {
  const { preview } = words;
  const notes = Object.values(draft.answers).filter(({ note }) => note !== '').length;
  const rows: [string, string][] = [
    [preview.service, draft.service.name || words.unnamed],
    [preview.team, draft.service.team],
    [preview.respondent, draft.respondent],
    [preview.answers, fill(preview.answersCount, { n: answeredIn(counts), total: counts.total, notes })],
  ];
  return rows.filter(([, value]) => value !== '');
}

/** What a file holds and what is wrong with it; adding waits until every conflict is decided. */
export function ImportPreview({ reading, words, locale, onAdd, onMerge, again, cancel }: ImportPreviewProps) {
  const { preview } = words;
  const checklist = useChecklist();
  const { assessments } = useAssessments();
  const [decided, setDecided] = useState<Readonly<Record<string, Answer | null>>>({});
  const draft = reading.value;
  const open = reading.conflicts.filter(({ item }) => !Object.hasOwn(decided, item)).length;
  const kin = kinOf(draft, assessments);
  const scored = score(checklist, draft.answers, draft.weights);
  const changed = reading.edited ? preview.edited : preview.changed;
  const problems = reading.kind === 'repaired' ? reading.problems : [];

  const settled = (): Draft => {
    // A time is part of an answer that changed; the file's own time belongs to the answer it replaces.
    const now = new Date().toISOString();
    const answers = Object.entries(decided).reduce(
      (all, [item, answer]) => (answerOf(all, item).answer === answer ? all : withAnswer(all, item, answer, now)),
      draft.answers,
    );
    return { ...draft, answers };
  };
  return (
    <>
      {reading.changedSinceExport && <Notice kind={reading.edited ? 'neutral' : 'bad'} title={changed} />}
      <dl>
        {facts(draft, words, scored.counts).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {scored.value !== null && (
          <div>
            <dt>{preview.score}</dt>
            <dd className="num">{displayScore(scored.value)}</dd>
          </div>
        )}
        {draft.checklistVersion !== checklist.version && (
          <div>
            <dt>{preview.checklistVersion}</dt>
            <dd>{fill(preview.olderChecklist, { version: draft.checklistVersion, current: checklist.version })}</dd>
          </div>
        )}
      </dl>
      {kin && (
        <p>{fill(kin.same ? preview.here : preview.sameName, { n: kin.entry.counts.answered, service: kin.name })}</p>
      )}
      <ProblemList problems={problems} words={words} counted={preview.problems} locale={locale} />
      {reading.conflicts.length > 0 && (
        <ConflictList
          conflicts={reading.conflicts}
          decided={decided}
          onDecide={(item, answer) => setDecided({ ...decided, [item]: answer })}
          words={words}
        />
      )}
      <p className="muted">{open > 0 ? plural(locale, open, preview.choices) : preview.nothing}</p>
      <div className="acts">
        {kin && (
          <button
            className={kin.same ? 'btn btn-primary' : 'btn'}
            type="button"
            disabled={open > 0}
            onClick={() => onMerge(kin.entry.id, settled())}
          >
            {preview.merge}
          </button>
        )}
        <button
          className={kin?.same ? 'btn' : 'btn btn-primary'}
          type="button"
          disabled={open > 0}
          onClick={() => onAdd(settled())}
        >
          {preview.add}
        </button>
        {again}
        {cancel}
      </div>
    </>
  );
}
