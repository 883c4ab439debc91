'use client';

import { useEffect, useId, useRef } from 'react';
import { FACTORS, isTier, TIERS, tierOf } from '@/domain/factors';
import { displayScore } from '@/domain/grade';
import { score } from '@/domain/score';
import { movedTiers } from '@/domain/tiers';
import { fill } from '@/i18n/format';
import { useActions, useAssessments, useChecklist } from '@/state/hooks';
import type { TiersProps, WithLabels } from './later-parts';
import './history.css';

/** Moves factors to another importance: the default and its reason beside each, what it does to the score below. */
export function TiersDialog({ factors, tiers, labels, onClose }: WithLabels<TiersProps>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const checklist = useChecklist();
  const { current, readOnly } = useAssessments();
  const { setTier } = useActions();
  const weights = current?.weights ?? null;
  const moved = movedTiers(weights);
  const own = labels.tiers;

  useEffect(() => dialog.current?.showModal(), []);

  const answers = current?.answers ?? {};
  const now = score(checklist, answers, weights).value;
  const byDefault = score(checklist, answers).value;
  const names = moved.map(({ factor, from, to }) =>
    fill(own.movedOne, { factor: factors[factor].title, to: tiers[to], from: tiers[from] }),
  );
  return (
    <dialog className="dialog tiers" ref={dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <div className="stack">
        <h2 id={`${id}-title`}>{own.title}</h2>
        <p>{own.text}</p>
        <p className="muted small">{own.rule}</p>
        <ul>
          {FACTORS.map(({ id: factor, roman, tier }) => (
            <li key={factor} data-tier-of={factor}>
              <label htmlFor={`${id}-${factor}`}>
                <span className="rn">{roman}</span> {factors[factor].title}
              </label>
              <select
                id={`${id}-${factor}`}
                value={tierOf(factor, weights)}
                disabled={readOnly}
                aria-describedby={`${id}-${factor}-reason`}
                onChange={({ target }) => isTier(target.value) && setTier(factor, target.value)}
              >
                {TIERS.map((each) => (
                  <option key={each} value={each}>
                    {tiers[each]}
                  </option>
                ))}
              </select>
              <p className="muted small" id={`${id}-${factor}-reason`}>
                <b>{fill(own.byDefault, { tier: tiers[tier] })}</b> {factors[factor].reason}
              </p>
            </li>
          ))}
        </ul>
        <div role="status" className="num">
          <p>{names.length > 0 ? fill(own.moved, { factors: names.join(', ') }) : own.unmoved}</p>
          {names.length > 0 && now !== null && byDefault !== null && (
            <p>{fill(own.score, { score: displayScore(now), before: displayScore(byDefault) })}</p>
          )}
        </div>
        <div className="acts">
          <button className="btn btn-primary" type="button" onClick={() => dialog.current?.close()}>
            {own.close}
          </button>
          <button
            className="btn"
            type="button"
            disabled={readOnly || moved.length === 0}
            onClick={() => {
              for (const { factor } of moved) setTier(factor, null);
            }}
          >
            {own.reset}
          </button>
        </div>
      </div>
    </dialog>
  );
}
