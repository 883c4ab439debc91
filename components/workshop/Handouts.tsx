'use client';

import { useEffect } from 'react';
import type { Ui } from '@/content/ui';
import { Invitation } from './Invitation';

type HandoutsProps = { locale: string; assessHref: string; teamHref: string; words: Ui['workshop']; localhost: string };

/**
 * The two pages to print. The browser's own command prints the facilitator's; the participants' one takes its place while
 * it is printed.
 */
export function Handouts({ locale, assessHref, teamHref, words, localhost }: HandoutsProps) {
  const { handouts } = words;

  useEffect(() => {
    const { dataset } = document.documentElement;
    const after = () => delete dataset.handout;
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('afterprint', after);
      after();
    };
  }, []);

  const print = (handout: 'facilitator' | 'participant') => {
    if (handout === 'participant') document.documentElement.dataset.handout = handout;
    window.print();
  };
  return (
    <section className="wk-sec wk-handouts" aria-labelledby="handouts">
      <div className="no-print">
        <h2 id="handouts">{handouts.heading}</h2>
        <p className="wk-p">{handouts.lead}</p>
        <h3>{handouts.facilitator}</h3>
        <p className="acts needs-script">
          <button type="button" className="btn" onClick={() => print('facilitator')}>
            {handouts.printFacilitator}
          </button>
        </p>
        <h3 id="participants">{handouts.participant}</h3>
      </div>
      <Invitation
        locale={locale}
        assessHref={assessHref}
        teamHref={teamHref}
        words={words}
        localhost={localhost}
        onPrint={() => print('participant')}
      />
    </section>
  );
}
