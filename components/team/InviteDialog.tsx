'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { copyText } from '@/components/ui/copy-text';
import { Modal } from '@/components/ui/Modal';
import { OnlyThisDevice } from '@/components/ui/OnlyThisDevice';
import { QrCode } from '@/components/ui/QrCode';
import type { Team } from '@/domain/team';
import { fill } from '@/i18n/format';
import { useChecklist } from '@/state/hooks';
import { ChooseQuestions } from './ChooseQuestions';
import { inviteAddress } from './invite-address';
import type { TeamActs } from './team-acts';
import type { TeamWords } from './team-words';
import '@/components/report/sharing.css';

const STEPS = ['open', 'answer', 'handIn'] as const;

type InviteDialogProps = {
  team: Team;
  disabled: boolean;
  words: TeamWords;
  acts: TeamActs;
  onClose: () => void;
};

/** What people are asked, the link that asks it, and what they do with it. */
export function InviteDialog({ team, disabled, words, acts, onClose }: InviteDialogProps) {
  const id = useId();
  const labels = words.team.invite;
  const checklist = useChecklist();
  const [choosing, setChoosing] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const service = team.service.name || words.team.unnamed;

  useEffect(() => {
    let wanted = true;
    const asking = { checklist, page: window.location, path: words.assessHref };
    inviteAddress(team, asking).then((address) => wanted && setLink(address));
    return () => {
      wanted = false;
    };
  }, [team, checklist, words.assessHref]);

  const copy = async () => {
    if (link === null) return;
    if (await copyText(link)) {
      setSaid(labels.copied);
      return;
    }
    field.current?.focus();
    field.current?.select();
    setSaid(labels.refused);
  };
  return (
    <Modal title={labels.title} wide={true} onClose={onClose}>
      {(close) => (
        <>
          <p>{labels.privacy}</p>
          <div className="qr-place">
            <div className="stack">
              <div className="field">
                <label htmlFor={`${id}-round`}>{labels.round}</label>
                <input
                  id={`${id}-round`}
                  value={team.round}
                  disabled={disabled}
                  autoComplete="off"
                  aria-describedby={`${id}-round-hint`}
                  onChange={(event) => acts.setRound(event.target.value)}
                />
                <span className="hint" id={`${id}-round-hint`}>
                  {labels.roundHint}
                </span>
              </div>
              <ChooseQuestions
                checklist={checklist}
                weights={team.weights}
                questions={team.questions}
                choosing={choosing}
                words={words}
                onChoose={(questions, single) => {
                  setChoosing(single);
                  acts.setQuestions(questions);
                }}
              />
              {team.members.length > 0 && <p className="muted small">{labels.changed}</p>}
              <OnlyThisDevice text={labels.localhost} />
              <div className="field">
                <label htmlFor={`${id}-link`}>{labels.link}</label>
                <textarea
                  id={`${id}-link`}
                  ref={field}
                  className="share-address"
                  rows={4}
                  readOnly={true}
                  value={link ?? ''}
                  spellCheck={false}
                  data-invite-link=""
                  onFocus={(event) => event.target.select()}
                />
              </div>
              <div className="acts">
                <button className="btn btn-primary" type="button" disabled={link === null} onClick={copy}>
                  {labels.copy}
                </button>
                <p className="said" role="status">
                  {said}
                </p>
              </div>
              <h3>{labels.what}</h3>
              <ol className="invite-steps">
                {STEPS.map((step) => (
                  <li key={step}>{fill(labels.steps[step], { service })}</li>
                ))}
              </ol>
            </div>
            {link !== null && <QrCode text={link} label={labels.qr} missing={labels.qrTooLong} />}
          </div>
          <div className="acts">
            <button className="btn" type="button" onClick={close}>
              {words.team.close}
            </button>
          </div>
        </>
      )}
    </Modal>
  );
}
