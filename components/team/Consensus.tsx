'use client';

import { type TeamResult, unanimous } from '@/domain/team-result';
import { plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { TeamWords } from './team-words';

type ConsensusProps = {
  result: TeamResult;
  disabled: boolean;
  words: TeamWords;
  locale: Locale;
  onReport: () => void;
  onTakeOver: () => void;
};

/** How much is agreed, how much is open, and the agreed answers as a report of their own. */
export function Consensus({ result, disabled, words, locale, onReport, onTakeOver }: ConsensusProps) {
  const labels = words.team.consensus;
  const agreed = result.items.filter(({ consensus }) => consensus !== null).length;
  const alike = unanimous(result).length;
  const { open, toDiscuss } = result;
  const standing =
    toDiscuss.length === 0
      ? agreed === 0 && labels.nothing
      : open === 0
        ? labels.settled
        : plural(locale, open, labels.open);
  return (
    <section className="rp-sec team-consensus" aria-labelledby="consensus-heading">
      <h2 id="consensus-heading">{labels.heading}</h2>
      <p className="num" role="status" data-consensus-standing="">
        {agreed > 0 && `${plural(locale, agreed, labels.count)} `}
        {standing}
      </p>
      <p className="muted">{labels.text}</p>
      <div className="acts no-print">
        <button
          className="btn"
          type="button"
          disabled={disabled || agreed === 0}
          aria-describedby={agreed === 0 ? 'consensus-none' : undefined}
          onClick={onReport}
        >
          {labels.report}
        </button>
        {alike > 0 && (
          <button className="btn" type="button" disabled={disabled} onClick={onTakeOver}>
            {plural(locale, alike, labels.unanimous)}
          </button>
        )}
      </div>
      {agreed === 0 && (
        <p className="muted small no-print" id="consensus-none">
          {labels.reportNone}
        </p>
      )}
    </section>
  );
}
