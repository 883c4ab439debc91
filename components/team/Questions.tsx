'use client';

import { useRef, useState } from 'react';
import type { ItemSpread, TeamResult } from '@/domain/team-result';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { Names } from './names';
import { QuestionCard } from './QuestionCard';
import { isRanked, QUESTION_FILTERS, type QuestionFilter, questionsIn } from './question-filter';
import type { TeamActs } from './team-acts';
import type { TeamWords } from './team-words';
import { useHeldOrder } from './use-held-order';
import './questions.css';

/** So many questions are shown at first, and with each further asking. */
const STEP = 8;

type QuestionsProps = {
  result: TeamResult;
  filter: QuestionFilter;
  /** Counts the ways into the list from elsewhere on the page: each is a visit, with the order of then. */
  visit: number;
  names: Names;
  disabled: boolean;
  words: TeamWords;
  locale: Locale;
  acts: TeamActs;
  onFilter: (filter: QuestionFilter) => void;
  onAct: (item: ItemSpread) => void;
};

/** Question by question: where to begin, what everybody said, and what comes out of it. */
export function Questions({ result, filter, visit, onFilter, words, locale, ...card }: QuestionsProps) {
  const [shown, setShown] = useState(STEP);
  const labels = words.team.questions;
  const lists = questionsIn(result);
  // People who join make another list; a count, an agreement or an answer does not.
  const key = `${filter} ${visit} ${result.members.length}`;
  const { list, isOutdated, sort } = useHeldOrder(key, lists[filter], result.items);
  const heading = useRef<HTMLHeadingElement>(null);
  const more = Math.min(STEP, list.length - shown);
  return (
    <section className="rp-sec no-print" id="discuss" aria-labelledby="discuss-heading">
      <div className="hd">
        <h2 id="discuss-heading" ref={heading} tabIndex={-1}>
          {labels.heading}
        </h2>
        {/* biome-ignore lint/a11y/useSemanticElements: buttons in a row, not fields. */}
        <div className="seg tq-filters no-print" role="group" aria-label={labels.show}>
          {QUESTION_FILTERS.filter((each) => each !== 'agreed' || filter === each || lists[each].length > 0).map(
            (each) => (
              <button
                key={each}
                type="button"
                aria-pressed={filter === each}
                onClick={() => {
                  setShown(STEP);
                  sort();
                  onFilter(each);
                }}
              >
                {fill(labels.filters[each], { n: lists[each].length })}
              </button>
            ),
          )}
        </div>
      </div>
      {filter !== 'all' && list.length > 0 && (
        <p className="muted small">
          {isRanked(filter) && labels.order} {labels.held}{' '}
          <button
            className="btn btn-sm"
            type="button"
            disabled={!isOutdated}
            onClick={() => {
              sort();
              heading.current?.focus({ preventScroll: true });
            }}
          >
            {labels.sort}
          </button>
        </p>
      )}
      {list.length === 0 && <p className="muted">{labels.none[filter]}</p>}
      <ol className="tq-list">
        {list.slice(0, shown).map((spread, i) => (
          <QuestionCard
            key={spread.item.id}
            {...card}
            spread={spread}
            rank={isRanked(filter) ? i + 1 : null}
            result={result}
            words={words}
            locale={locale}
          />
        ))}
      </ol>
      {more > 0 && (
        <button className="btn no-print" type="button" onClick={() => setShown(shown + STEP)}>
          {plural(locale, more, labels.more)}
        </button>
      )}
    </section>
  );
}
