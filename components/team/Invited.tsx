'use client';

import { useEffect, useState } from 'react';
import type { WithLabels } from '@/components/report/later-parts';
import { Notice } from '@/components/ui/Notice';
import { type Invite, type InviteRead, readInvite } from '@/domain/formats/invite';
import { fill } from '@/i18n/format';
import { browserPreferences } from '@/state/browser-preferences';
import { useActions, useAssessments, useChecklist } from '@/state/hooks';
import { browserRandom, newId } from '@/state/ids';
import { Answering } from './Answering';
import { InviteConfirm } from './InviteConfirm';
import { invitationOf } from './invitation-of';
import type { InvitedProps, InvitedWords } from './invited-parts';
import './invited.css';

/** An invitation: refused, to be confirmed, to be decided on where this service is here already, or being answered. */
export function Invited(props: WithLabels<InvitedProps, InvitedWords>) {
  const { link, arriving, labels, locale, onAsked, onSettled } = props;
  const checklist = useChecklist();
  const { assessments, readOnly } = useAssessments();
  const { importAssessment, switchService, editService } = useActions();
  const [read, setRead] = useState<InviteRead | null>(null);
  const invite = read?.kind === 'invite' ? read.invite : null;
  const known = assessments.filter(({ service, deleted }) => !deleted && service.id === invite?.service.id);
  const before = known.findLast(({ counts }) => counts.answered > 0);

  useEffect(() => {
    let here = true;
    readInvite(link, { checklist }).then((found) => here && setRead(found));
    return () => {
      here = false;
    };
  }, [link, checklist]);

  const belongs = (id: string) => {
    browserPreferences().set(invitationOf(id), link);
    onSettled();
  };
  const begin = ({ service, weights }: Invite, respondent: string) => {
    // Whoever opens an invitation twice goes on with the blank assessment of the first time.
    const blank = known.findLast(({ counts }) => counts.answered === 0);
    if (blank) {
      switchService(blank.id);
      editService(blank.id, { respondent });
      return belongs(blank.id);
    }
    belongs(
      importAssessment({
        id: newId(Date.now(), browserRandom),
        service: { ...service, description: '' },
        respondent,
        checklistVersion: checklist.version,
        weights,
        answers: {},
        snapshots: [],
      }),
    );
  };

  if (!read) return null;
  if (!invite) {
    const unsupported = read.kind === 'unreadable' && read.reason.code === 'link-unsupported';
    const why =
      read.kind === 'from-the-future'
        ? fill(labels.refused.future, { version: read.version })
        : unsupported
          ? labels.refused.unsupported
          : labels.refused.altered;
    return (
      <div className="invited-notice">
        <Notice
          kind="bad"
          title={labels.refused.title}
          actions={
            <button className="btn btn-sm" type="button" onClick={onSettled}>
              {labels.close}
            </button>
          }
        >
          <p>{why}</p>
          <p>{labels.refused.safe}</p>
        </Notice>
      </div>
    );
  }
  if (arriving) {
    if (!before) {
      return (
        <InviteConfirm
          invite={invite}
          labels={labels}
          locale={locale}
          onBegin={(name) => begin(invite, name)}
          onLeave={onSettled}
        />
      );
    }
    const service = invite.service.name || labels.unnamed;
    return (
      <div className="invited-notice">
        <Notice
          title={labels.again.title}
          actions={
            <>
              <button
                className="btn btn-primary"
                type="button"
                disabled={readOnly}
                onClick={() => {
                  switchService(before.id);
                  belongs(before.id);
                }}
              >
                {labels.again.keep}
              </button>
              <button
                className="btn"
                type="button"
                disabled={readOnly}
                onClick={() => begin(invite, before.respondent)}
              >
                {labels.again.fresh}
              </button>
            </>
          }
        >
          <p>{fill(labels.again.text, { service, n: before.counts.answered })}</p>
        </Notice>
      </div>
    );
  }
  return <Answering {...props} invite={invite} onAsked={onAsked} />;
}
