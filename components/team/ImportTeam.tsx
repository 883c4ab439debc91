'use client';

import { useState } from 'react';
import { ChooseFile } from '@/components/report/ChooseFile';
import { reasonTold } from '@/components/report/import-told';
import { Icon } from '@/components/ui/Icon';
import { Modal } from '@/components/ui/Modal';
import type { Team } from '@/domain/team';
import type { TeamDraft } from '@/domain/team-draft';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useChecklist } from '@/state/hooks';
import type { TeamReading } from './read-team';
import { TeamPreview } from './TeamPreview';
import type { TeamWords } from './team-words';
import '@/components/report/sharing.css';

type ImportTeamProps = {
  words: TeamWords;
  locale: Locale;
  /** The team with this id that is here; null where there is none. */
  find: (id: string | null) => Promise<Team | null>;
  /** ISO 8601. */
  now: () => string;
  onAdd: (draft: TeamDraft) => void;
  /** Takes the file back into the team it is of. */
  onUpdate: (here: Team, there: TeamDraft) => void;
  onClose: () => void;
};

type Stage = { name: string; reading: TeamReading | null; here: Team | null } | null;

const reader = () => import('./read-team');

/** Choose, look, then add or take back: nothing is stored before the last. */
export function ImportTeam({ words, locale, find, now, onAdd, onUpdate, onClose }: ImportTeamProps) {
  const labels = words.team.import;
  const checklist = useChecklist();
  const [stage, setStage] = useState<Stage>(null);
  const take = async (name: string, read: () => Promise<TeamReading>) => {
    setStage({ name, reading: null, here: null });
    const reading = await read();
    setStage({ name, reading, here: 'raw' in reading ? null : await find(reading.value.id) });
  };
  const reading = stage?.reading ?? null;
  const file = stage?.name ?? '';
  const refused = reading !== null && 'raw' in reading;
  const title = !reading ? labels.title : fill(refused ? labels.refused : labels.preview, { file });
  return (
    <Modal title={title} step={reading} onClose={onClose}>
      {(close) => {
        const cancel = (
          <button className="btn btn-quiet" type="button" onClick={close}>
            {words.team.cancel}
          </button>
        );
        const again = (
          <button className="btn" type="button" onClick={() => setStage(null)}>
            {labels.back}
          </button>
        );
        if (!stage) {
          return (
            <ChooseFile
              words={{
                ...words.importing,
                lead: labels.lead,
                choose: labels.choose,
                paste: labels.paste,
                read: labels.read,
              }}
              onFile={(chosen) => take(chosen.name, async () => (await reader()).readTeamFile(chosen, checklist))}
              onText={(text) => take(labels.pastedName, async () => (await reader()).readTeamText(text, checklist))}
              cancel={cancel}
            />
          );
        }
        if (!reading) return <p role="status">{fill(labels.reading, { file })}</p>;
        if ('raw' in reading) {
          const isOnePerson =
            reading.kind === 'unreadable' &&
            reading.reason.code === 'other-file' &&
            reading.reason.format === 'twelvefold/assessment';
          const why =
            reading.kind === 'from-the-future'
              ? fill(words.importing.refused.future, { version: reading.version })
              : isOnePerson
                ? labels.onePerson
                : reasonTold(reading.reason, words.importing);
          return (
            <>
              <div className="notice bad" role="alert">
                <Icon name="warn" />
                <p>{why}</p>
                <p>{labels.safe}</p>
              </div>
              <div className="acts">
                {again}
                {cancel}
              </div>
            </>
          );
        }
        const done = (act: () => void) => {
          act();
          close();
        };
        return (
          <TeamPreview
            reading={reading}
            here={stage.here}
            words={words}
            locale={locale}
            now={now}
            onAdd={(draft) => done(() => onAdd(draft))}
            onUpdate={(here, draft) => done(() => onUpdate(here, draft))}
            acts={
              <>
                {again}
                {cancel}
              </>
            }
          />
        );
      }}
    </Modal>
  );
}
