'use client';

import type { ReactNode } from 'react';
import { AnswerGlyph } from '@/components/ui/AnswerGlyph';
import type { Ui } from '@/content/ui';
import { ANSWERS, type Answer } from '@/domain/answers';
import type { Hands } from '@/domain/team';
import { NO_HANDS, withCount } from '@/domain/team-hands';
import { fill, plural } from '@/i18n/format';

type HandCountersProps = {
  locale: string;
  hands: Hands | null;
  /** False while it is not known what was counted. */
  ready: boolean;
  mayNotApply: boolean;
  words: Ui['presenter']['hands'];
  answers: Ui['answers'];
  /** Null when no hand is counted. */
  onCount: (hands: Hands | null) => void;
  /** What stands beside the number of hands: where they go. */
  children: ReactNode;
};

/** A counter for each answer, large enough for a room, and the same as a strip: one mark for each hand. */
export function HandCounters(props: HandCountersProps) {
  const { locale, hands, ready, mayNotApply, words, answers, onCount, children } = props;
  const counted = hands ?? NO_HANDS;
  const offered = ANSWERS.filter((answer) => answer !== 'not-applicable' || mayNotApply);
  const total = offered.reduce((sum, answer) => sum + counted[answer], 0);
  const add = (answer: Answer, by: number) => onCount(withCount(hands, answer, counted[answer] + by));
  const said = offered
    .filter((answer) => counted[answer] > 0)
    .map((answer) => fill(words.given, { n: counted[answer], answer: answers[answer] }))
    .join(', ');
  return (
    <>
      <div className="hands">
        {offered.map((answer) => (
          <div key={answer} data-answer={answer}>
            <span className="k">
              <AnswerGlyph answer={answer} />
              {answer === 'not-applicable' ? answers.notApplicableShort : answers[answer]}
            </span>
            <span className="st">
              <button
                type="button"
                aria-label={fill(words.fewer, { answer: answers[answer] })}
                aria-disabled={counted[answer] === 0 || !ready}
                onClick={() => ready && add(answer, -1)}
              >
                −
              </button>
              <span className="v" data-count="">
                {counted[answer]}
              </span>
              <button
                type="button"
                aria-label={fill(words.more, { answer: answers[answer] })}
                aria-disabled={!ready}
                onClick={() => ready && add(answer, 1)}
              >
                +
              </button>
            </span>
          </div>
        ))}
      </div>
      <svg className="hand-strip" height="18" role="img" aria-label={said || words.none}>
        {strip(offered, counted).map(({ answer, x, width }) => (
          <Mark key={x} answer={answer} x={x} width={width} />
        ))}
      </svg>
      <div className="ws-counted">
        <p role="status">{total > 0 ? plural(locale, total, words.counted) : words.none}</p>
        {total > 0 && (
          <button type="button" className="linkbtn" onClick={() => onCount(null)}>
            {words.clear}
          </button>
        )}
        {children}
      </div>
    </>
  );
}

/** A mark for each hand, in shares of the strip's width. */
function strip(offered: readonly Answer[], counted: Hands) {
  const hands = offered.flatMap((answer) => Array.from({ length: counted[answer] }, () => answer));
  const gap = hands.length > 40 ? 0.2 : 0.6;
  const width = (100 - gap * (hands.length - 1)) / hands.length;
  return hands.map((answer, i) => ({ answer, x: i * (width + gap), width }));
}

const percent = (share: number) => `${Math.round(share * 1000) / 1000}%`;

function Mark({ answer, x, width }: { answer: Answer; x: number; width: number }) {
  return (
    <>
      <rect className={`is-${answer}`} x={percent(x)} y="1" width={percent(width)} height="16" />
      {answer === 'partly' && <rect className="is-half" x={percent(x)} y="1" width={percent(width / 2)} height="16" />}
    </>
  );
}
