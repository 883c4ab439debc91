'use client';

import type { ReactNode } from 'react';
import { Link } from '@/components/ui/Link';
import type { Team } from '@/domain/team';
import { isRecord } from '@/domain/team-agreement';
import type { TeamResult } from '@/domain/team-result';
import { longDate } from '@/i18n/date';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { TeamActs } from './team-acts';
import type { TeamWords } from './team-words';

/** "ledger-api, Spring 2026". */
export function teamName({ service, round }: Pick<Team, 'service' | 'round'>, words: TeamWords): string {
  const name = service.name || words.team.unnamed;
  return round === '' ? name : fill(words.team.head.named, { service: name, round });
}

function meta({ team, members }: TeamResult, words: TeamWords, locale: Locale): string {
  const labels = words.team.head;
  const hands = Object.keys(team.hands).length;
  const date = longDate(locale, team.createdAt);
  return [
    teamName(team, words),
    plural(locale, members.length, labels.people),
    hands > 0 && plural(locale, hands, labels.hands),
    fill(labels.begun, { date }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A record, or collecting, agreeing or disagreeing: the title says what the page has to tell. */
function title(result: TeamResult, words: TeamWords): string {
  const labels = words.team.head;
  const { members, toDiscuss, items } = result;
  if (isRecord(result)) return labels.agreed;
  if (toDiscuss.length > 0) return labels.disagree;
  return members.length > 0 || items.some(({ hands }) => hands > 0) ? labels.agree : labels.collect;
}

type TeamHeadProps = {
  result: TeamResult;
  disabled: boolean;
  words: TeamWords;
  locale: Locale;
  acts: TeamActs;
  out: ReactNode;
  onInvite: () => void;
};

/** What the page tells, about whom, and the ways on. */
export function TeamHead({ result, disabled, words, locale, acts, out, onInvite }: TeamHeadProps) {
  const labels = words.team.head;
  const { hideNames } = result.team;
  const begun = result.members.length > 0;
  const first = result.toDiscuss[0]?.item.factor;
  return (
    <div className="team-top">
      <div>
        <h1>{title(result, words)}</h1>
        <p className="meta num">{meta(result, words, locale)}</p>
      </div>
      <div className="acts no-print">
        {begun && (
          <button
            className="btn"
            type="button"
            aria-pressed={hideNames}
            disabled={disabled}
            onClick={() => acts.setHideNames(!hideNames)}
          >
            {labels.hideNames}
          </button>
        )}
        <button className={begun ? 'btn' : 'btn btn-primary'} type="button" onClick={onInvite}>
          {labels.invite}
        </button>
        {out}
        {begun && (
          <Link className="btn btn-primary" href={first ? words.presenting[first].href : words.workshopHref}>
            {first ? fill(labels.present, { factor: words.factors[first].title }) : labels.workshop}
          </Link>
        )}
      </div>
    </div>
  );
}
