'use client';

import { Code } from '@/components/ui/Code';
import { Importance } from '@/components/ui/Importance';
import { Link } from '@/components/ui/Link';
import { answerOf } from '@/domain/answers';
import { tierOf } from '@/domain/factors';
import { countedTwice, handsOf } from '@/domain/team-hands';
import type { ItemSpread, TeamResult } from '@/domain/team-result';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { Agreement } from './Agreement';
import { AnswerBar } from './AnswerBar';
import { CountHands } from './CountHands';
import type { Names } from './names';
import type { TeamActs } from './team-acts';
import type { TeamWords } from './team-words';
import { WhoSaid } from './WhoSaid';

/** "Disagreement 89 of 100", or why there is none. */
export function disagreementTold({ disagreement, valued }: ItemSpread, words: TeamWords): string {
  const labels = words.team.questions;
  if (disagreement === null) return valued === 0 ? labels.noAnswer : labels.single;
  return disagreement === 0 ? labels.agreed : fill(labels.disagreement, { n: Math.round(disagreement * 100) });
}

export type QuestionCardProps = {
  spread: ItemSpread;
  /** Its place in the list; null where the list has no order of its own. */
  rank: number | null;
  result: TeamResult;
  names: Names;
  disabled: boolean;
  words: TeamWords;
  locale: Locale;
  acts: TeamActs;
  onAct: (item: ItemSpread) => void;
};

/** One question: how it was answered, by whom, and what the team agrees on. */
export function QuestionCard(props: QuestionCardProps) {
  const { spread, rank, result, names, disabled, words, locale, acts, onAct } = props;
  const { item, counts, hands } = spread;
  const { team, members } = result;
  const labels = words.team.questions;
  const own = words.items[item.id];
  const tier = tierOf(item.factor, team.weights);
  if (!own) return null;
  return (
    <li className="tq" id={`discuss-${item.id}`} data-team-item={item.id}>
      {rank !== null && <span className="k num">{rank}</span>}
      <div className="tq-head">
        <h3 id={`question-${item.id}`} tabIndex={-1}>
          <span className="rn">{own.number}</span> <Code text={own.question} />
        </h3>
        <p className="muted small num">
          <Importance tier={tier} label={words.tiers[tier]} />
          <span>{disagreementTold(spread, words)}</span>
          {hands > 0 && <span>{plural(locale, hands, labels.hands)}</span>}
          <Link className="no-print" href={own.sectionHref}>
            {labels.learn}
          </Link>
        </p>
        {spread.doesItApply && <p className="tq-applies">{labels.applies}</p>}
      </div>
      <div className="tq-spread">
        {counts.total > 0 && <AnswerBar counts={counts} words={words.answers} />}
        <WhoSaid spread={spread} members={members} names={names} words={words} locale={locale} />
        <CountHands
          item={item}
          hands={handsOf(team, item.id)}
          both={countedTwice(team, item.id)}
          locale={locale}
          disabled={disabled}
          words={words}
          onCount={(counted) => acts.setHands(item.id, counted)}
        />
      </div>
      <div className="tq-agree">
        <Agreement
          item={item}
          given={answerOf(team.consensus, item.id)}
          disabled={disabled}
          words={words}
          acts={acts}
        />
        <button className="linkbtn no-print" type="button" disabled={disabled} onClick={() => onAct(spread)}>
          {labels.act}
          <span className="vh">, {own.number}</span>
        </button>
      </div>
    </li>
  );
}
