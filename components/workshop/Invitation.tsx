'use client';

import { useId, useState } from 'react';
import { namesApart } from '@/components/assessment/services-list';
import { CopyButton } from '@/components/ui/CopyButton';
import { Link } from '@/components/ui/Link';
import { OnlyThisDevice } from '@/components/ui/OnlyThisDevice';
import { QrCode } from '@/components/ui/QrCode';
import type { Ui } from '@/content/ui';
import { fill } from '@/i18n/format';
import { useInvitation } from './use-invitation';

type InvitationProps = {
  locale: string;
  assessHref: string;
  teamHref: string;
  words: Ui['workshop'];
  /** Said where nobody else can follow the link. */
  localhost: string;
  onPrint: () => void;
};

/** The participants' page: which service, the code, the link, and how to answer. Chosen or made here. */
export function Invitation({ assessHref, teamHref, words, localhost, onPrint }: InvitationProps) {
  const id = useId();
  const labels = words.participant;
  const { ready, list, team, link, services, current, show, ask, make } = useInvitation(assessHref);
  const [from, setFrom] = useState('');
  const nameOf = namesApart(services, labels.unnamed);
  const wanted = services.find((each) => each.id === from)?.id ?? current ?? services[0]?.id;
  const service = team?.service.name || labels.unnamed;
  // Where it was made is gone or folded then: the focus goes to what names the new one.
  const makeFor = async (assessment: string) => {
    await make(assessment);
    requestAnimationFrame(() => document.getElementById(`${id}-team`)?.focus());
  };
  const makeOne = (
    <div className="wk-make">
      <div className="field">
        <label htmlFor={`${id}-service`}>{labels.chooseService}</label>
        <select id={`${id}-service`} value={wanted ?? ''} onChange={(event) => setFrom(event.target.value)}>
          {services.map((each) => (
            <option key={each.id} value={each.id}>
              {nameOf(each.id)}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        className="btn"
        disabled={!ready || wanted === undefined}
        onClick={() => wanted !== undefined && void makeFor(wanted)}
      >
        {labels.make}
      </button>
    </div>
  );
  return (
    <>
      <div className="wk-invite needs-script no-print">
        {list.length > 0 && (
          <div className="field">
            <label htmlFor={`${id}-team`}>{labels.forService}</label>
            <select id={`${id}-team`} value={team?.id ?? ''} onChange={(event) => show(event.target.value)}>
              {list.map((each) => (
                <option key={each.id} value={each.id}>
                  {[each.service.name || labels.unnamed, each.round].filter(Boolean).join(', ')}
                </option>
              ))}
            </select>
          </div>
        )}
        {team && (
          <fieldset className="wk-which">
            <legend className="lbl">{labels.questions}</legend>
            <label className="opt">
              <input type="radio" name="asked" checked={team.questions !== null} onChange={() => ask(false)} />
              <span>{labels.high}</span>
            </label>
            <label className="opt">
              <input type="radio" name="asked" checked={team.questions === null} onChange={() => ask(true)} />
              <span>{labels.all}</span>
            </label>
          </fieldset>
        )}
        {!team && ready && services.length > 0 && <p>{labels.need}</p>}
        {services.length > 0 && !team && makeOne}
        {services.length === 0 && !team && (
          <p>
            {labels.makeHere} <Link href={teamHref}>{words.agenda.links.team}</Link>
          </p>
        )}
        {team && link === null && <p>{labels.noLink}</p>}
        {link && <OnlyThisDevice text={localhost} />}
        {link && (
          <p className="acts">
            <button type="button" className="btn" onClick={onPrint}>
              {words.handouts.printParticipant}
            </button>
            <CopyButton text={() => link} label={labels.copy} done={labels.copied} />
          </p>
        )}
        {team && services.length > 0 && (
          <details className="wk-other">
            <summary>{labels.another}</summary>
            {makeOne}
          </details>
        )}
      </div>
      {team && link && (
        <article className="wk-sheet" aria-label={words.handouts.participant}>
          <h3>{fill(labels.title, { service })}</h3>
          {team.round && <p>{fill(labels.round, { round: team.round })}</p>}
          <p>{labels.text}</p>
          <div className="wk-code">
            <QrCode text={link} label={fill(labels.code, { service })} missing={labels.missing} />
            <p className="wk-link">{link}</p>
          </div>
          <div className="wk-how">
            <div>
              <h4>{labels.howHeading}</h4>
              <ul className="wk-list">
                {labels.how.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
            <div>
              <h4>{labels.backHeading}</h4>
              <p>{labels.back}</p>
            </div>
          </div>
        </article>
      )}
    </>
  );
}
