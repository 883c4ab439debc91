'use client';

import { type ReactNode, useState } from 'react';
import { ConflictList } from '@/components/report/ConflictList';
import { ProblemList } from '@/components/report/ProblemList';
import { Notice } from '@/components/ui/Notice';
import type { Answer } from '@/domain/answers';
import type { Team } from '@/domain/team';
import { completedTeam, decidedTeam, type TeamDraft } from '@/domain/team-draft';
import { updateTeam } from '@/domain/team-update';
import { fill, plural } from '@/i18n/format';
import { listed } from '@/i18n/list';
import type { Locale } from '@/i18n/locales';
import type { TeamReadable } from './read-team';
import type { TeamWords } from './team-words';

type TeamPreviewProps = {
  reading: TeamReadable;
  /** The team it is of, when that is here. */
  here: Team | null;
  words: TeamWords;
  locale: Locale;
  /** ISO 8601. */
  now: () => string;
  onAdd: (draft: TeamDraft) => void;
  onUpdate: (here: Team, there: TeamDraft) => void;
  acts: ReactNode;
};

/** What the file holds, what is wrong with it, and what taking it in would change; it waits until every conflict is decided. */
export function TeamPreview({ reading, here, words, locale, now, onAdd, onUpdate, acts }: TeamPreviewProps) {
  const labels = words.team.import;
  const { preview } = words.importing;
  const [decided, setDecided] = useState<Readonly<Record<string, Answer | null>>>({});
  const draft = reading.value;
  const open = reading.conflicts.filter(({ item }) => !Object.hasOwn(decided, item)).length;
  const problems = reading.kind === 'repaired' ? reading.problems : [];

  const settled = () => decidedTeam(draft, decided, now());
  return (
    <>
      {reading.changedSinceExport && (
        <Notice kind={reading.edited ? 'neutral' : 'bad'} title={reading.edited ? labels.edited : labels.changed} />
      )}
      <dl>
        {facts(draft, reading.edited, words, locale).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      {here ? <p>{changes(here, settled(), words, locale)}</p> : reading.edited && <p>{labels.noPeople}</p>}
      <ProblemList problems={problems} words={words.importing} counted={labels.problems} locale={locale} />
      {reading.conflicts.length > 0 && (
        <ConflictList
          conflicts={reading.conflicts}
          decided={decided}
          onDecide={(item, answer) => setDecided({ ...decided, [item]: answer })}
          words={words.importing}
        />
      )}
      <p className="muted">{open > 0 ? plural(locale, open, preview.choices) : preview.nothing}</p>
      <div className="acts">
        {here && (
          <button
            className="btn btn-primary"
            type="button"
            disabled={open > 0}
            onClick={() => onUpdate(here, settled())}
          >
            {labels.update}
          </button>
        )}
        <button
          className={here ? 'btn' : 'btn btn-primary'}
          type="button"
          disabled={open > 0}
          onClick={() => onAdd(settled())}
        >
          {labels.add}
        </button>
        {acts}
      </div>
    </>
  );
}

/** The facts of a draft, each with its label; empty ones are left out. A report by itself knows nobody. */
function facts(
  draft: TeamDraft,
  isReport: boolean,
  words: TeamWords,
  locale: Locale,
): [label: string, value: string][] {
  const labels = words.team.import;
  const people: [string, string][] = [
    [labels.people, String(draft.members.length)],
    [labels.hands, String(Object.keys(draft.hands).length)],
  ];
  const rows: [string, string][] = [
    [labels.service, draft.service.name || words.team.unnamed],
    [labels.round, draft.round],
    ...(isReport ? [] : people),
    [labels.consensus, plural(locale, Object.keys(draft.consensus).length, labels.answers)],
    [labels.actions, String(draft.actions.length)],
  ];
  return rows.filter(([, value]) => value !== '');
}

/** What taking the file back would change in the team that is here. */
function changes(here: Team, draft: TeamDraft, words: TeamWords, locale: Locale): string {
  const labels = words.team.import;
  // Ids only have to differ: nothing of this is kept.
  let made = 0;
  const there = completedTeam(
    draft,
    () => {
      made += 1;
      return `new-${made}`;
    },
    here.createdAt,
  );
  const { added, updated, agreed, hands, actions } = updateTeam(here, there);
  const told = [
    added.length > 0 && plural(locale, added.length, labels.change.added),
    updated.length > 0 && plural(locale, updated.length, labels.change.updated),
    agreed.length > 0 && plural(locale, agreed.length, labels.change.agreed),
    hands.length > 0 && plural(locale, hands.length, labels.change.hands),
    actions.length > 0 && plural(locale, actions.length, labels.change.actions),
  ].filter((each) => each !== false);
  if (told.length === 0) return labels.change.nothing;
  return fill(labels.change.here, { changes: listed(locale, told) });
}
