'use client';

import { useEffect, useRef, useState } from 'react';
import { DoneNote } from '@/components/report/DoneNote';
import type { Done } from '@/components/report/sharing-parts';
import { BeforeRead } from '@/components/ui/BeforeRead';
import { Link } from '@/components/ui/Link';
import { Notice } from '@/components/ui/Notice';
import { completedTeam } from '@/domain/team-draft';
import { updateTeam } from '@/domain/team-update';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { ImportTeam } from './ImportTeam';
import { StartDialog } from './StartDialog';
import { TeamEmpty } from './TeamEmpty';
import { TeamRoom } from './TeamRoom';
import type { TeamWords } from './team-words';
import { useTeam } from './use-team';
import './team.css';

type TeamViewProps = { locale: Locale; words: TeamWords };

/** The team page: nothing yet, or the team that is shown. */
export function TeamView({ locale, words }: TeamViewProps) {
  const state = useTeam();
  const [starting, setStarting] = useState(false);
  const [importing, setImporting] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const note = useRef<HTMLDivElement>(null);
  const labels = words.team;
  const { status, team, readOnly } = state;
  const named = ({ service }: { service: { name: string } }) => ({ service: service.name || labels.unnamed });

  // What had the focus may be gone with what was taken away: it goes to the way back.
  useEffect(() => {
    if (done?.undo) note.current?.querySelector('button')?.focus();
  }, [done]);

  if (status === 'failed') {
    return (
      <>
        <h1 className="vh">{labels.title}</h1>
        <Notice
          kind="bad"
          title={labels.later.failed}
          actions={
            <button className="btn btn-sm" type="button" onClick={state.retry}>
              {labels.later.retry}
            </button>
          }
        />
      </>
    );
  }
  return (
    <>
      <BeforeRead isRead={status === 'ready'} title={labels.title} noScript={labels.noScript}>
        <div ref={note} className="team-said">
          {done && <DoneNote key={done.said} done={done} onClose={() => setDone(null)} />}
        </div>
        {team ? (
          <TeamRoom
            key={team.id}
            team={team}
            state={state}
            words={words}
            locale={locale}
            onDone={setDone}
            onStart={() => setStarting(true)}
            onImport={() => setImporting(true)}
          />
        ) : (
          <TeamEmpty
            words={words}
            acts={
              <>
                <button className="btn btn-primary" type="button" disabled={readOnly} onClick={() => setStarting(true)}>
                  {labels.empty.start}
                </button>
                <button className="btn" type="button" disabled={readOnly} onClick={() => setImporting(true)}>
                  {labels.empty.import}
                </button>
              </>
            }
          />
        )}
        <section className="rp-sec team-method" aria-labelledby="method-heading">
          <h2 id="method-heading">{labels.method.heading}</h2>
          <p className="prose-text">{labels.method.text}</p>
          <p className="no-print">
            <Link href={words.methodHref}>{labels.method.link}</Link>
          </p>
        </section>
      </BeforeRead>
      {importing && (
        <ImportTeam
          words={words}
          locale={locale}
          find={state.find}
          now={state.now}
          onAdd={(draft) => {
            void state.add(draft);
            setDone({ said: fill(labels.import.added, named(draft)), close: labels.close });
          }}
          onUpdate={(here, draft) => {
            const there = completedTeam(draft, state.newId, state.now());
            const run = state.replace(here.id, (now) => updateTeam(now, there).team);
            const undo = { label: labels.undo, said: fill(labels.import.undone, named(here)), run };
            setDone({ said: fill(labels.import.updated, named(here)), close: labels.close, undo });
          }}
          onClose={() => setImporting(false)}
        />
      )}
      {starting && (
        <StartDialog words={words} onStart={(choice) => void state.start(choice)} onClose={() => setStarting(false)} />
      )}
    </>
  );
}
