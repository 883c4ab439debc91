'use client';

import { useEffect, useId, useState } from 'react';
import { answerOf, needsReason } from '@/domain/answers';
import type { Invite } from '@/domain/formats/invite';
import { fill } from '@/i18n/format';
import { useActions, useAssessments, useChecklist } from '@/state/hooks';
import { HandInDialog } from './HandInDialog';
import type { InvitedProps, InvitedWords } from './invited-parts';
import '@/components/report/sharing.css';
import './invited.css';

type AnsweringProps = Pick<InvitedProps, 'locale' | 'reportHref' | 'onAsked' | 'onHandIn'> & {
  invite: Invite;
  labels: InvitedWords;
};

/** Who asks about what, how far one is, and the way to hand in. */
export function Answering({ invite, labels, locale, reportHref, onAsked, onHandIn }: AnsweringProps) {
  const id = useId();
  const { current, readOnly } = useAssessments();
  const { editService } = useActions();
  const checklist = useChecklist();
  const [only, setOnly] = useState(true);
  const [handing, setHanding] = useState(false);
  const asked = invite.questions ?? checklist.items.map((item) => item.id);
  const { questions, round } = invite;

  useEffect(() => {
    onAsked(only && questions ? new Set(questions) : null);
    return () => onAsked(null);
  }, [only, questions, onAsked]);

  useEffect(() => {
    onHandIn({ label: labels.handIn, open: () => setHanding(true) });
    return () => onHandIn(null);
  }, [labels, onHandIn]);

  if (!current) return null;
  const answered = asked.filter((each) => answerOf(current.answers, each).answer !== null).length;
  const unreasoned = asked.filter((each) => needsReason(answerOf(current.answers, each))).length;
  const service = invite.service.name || labels.unnamed;
  return (
    <section className="invited no-print" aria-labelledby={`${id}-title`} data-invited="">
      <h2 id={`${id}-title`}>
        {round === '' ? fill(labels.title, { service }) : fill(labels.titleRound, { service, round })}
      </h2>
      <p>{labels.blank}</p>
      <div className="invited-row">
        <div className="field">
          <label htmlFor={`${id}-name`}>{labels.name}</label>
          <input
            id={`${id}-name`}
            value={current.respondent}
            disabled={readOnly}
            autoComplete="name"
            aria-describedby={`${id}-hint`}
            onChange={(event) => editService(current.id, { respondent: event.target.value })}
          />
          <span className="hint" id={`${id}-hint`}>
            {labels.nameHint}
          </span>
        </div>
        <p className="num" role="status">
          {fill(labels.progress, { n: answered, total: asked.length })}
        </p>
        <button className="btn btn-primary" type="button" onClick={() => setHanding(true)}>
          {labels.handIn}
        </button>
      </div>
      {questions && (
        <label className="check-label">
          <input className="cb" type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} />
          {labels.only}
        </label>
      )}
      {handing && (
        <HandInDialog
          assessmentId={current.id}
          open={asked.length - answered}
          unreasoned={unreasoned}
          labels={labels}
          locale={locale}
          reportHref={reportHref}
          onClose={() => setHanding(false)}
        />
      )}
    </section>
  );
}
