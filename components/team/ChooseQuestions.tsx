'use client';

import { useId } from 'react';
import { Code } from '@/components/ui/Code';
import { byFactor, type Checklist } from '@/domain/checklist';
import { factor, type Weights } from '@/domain/factors';
import { importantOnes } from '@/domain/tiers';
import { fill } from '@/i18n/format';
import type { TeamWords } from './team-words';

const WAYS = ['all', 'important', 'chosen'] as const;
type Way = (typeof WAYS)[number];

function wayOf(questions: readonly string[] | null, important: readonly string[]): Way {
  if (questions === null) return 'all';
  return questions.length === important.length && important.every((id) => questions.includes(id))
    ? 'important'
    : 'chosen';
}

type ChooseQuestionsProps = {
  checklist: Checklist;
  weights: Weights;
  /** Ids of the chosen ones; null means all. */
  questions: readonly string[] | null;
  /** Whether single ones are being chosen, whichever they are. */
  choosing: boolean;
  words: TeamWords;
  onChoose: (questions: readonly string[] | null, choosing: boolean) => void;
};

/** All questions, the important ones, or some by hand. */
export function ChooseQuestions(props: ChooseQuestionsProps) {
  const { checklist, weights, questions, choosing, words, onChoose } = props;
  const id = useId();
  const labels = words.team.invite;
  const important = importantOnes(checklist, weights);
  const way = choosing ? 'chosen' : wayOf(questions, important);
  const chosen = new Set(questions ?? checklist.items.map((item) => item.id));
  const told: Record<Way, string> = {
    all: fill(labels.all, { n: checklist.items.length }),
    important: fill(labels.important, { n: important.length }),
    chosen: way === 'chosen' ? fill(labels.chosenCount, { n: chosen.size }) : labels.chosen,
  };
  const pick = (next: Way) => {
    if (next === 'all') onChoose(null, false);
    else if (next === 'important') onChoose(important, false);
    else onChoose([...chosen], true);
  };
  const set = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const each of ids) {
      if (on) next.add(each);
      else next.delete(each);
    }
    onChoose(
      checklist.items.flatMap((item) => (next.has(item.id) ? item.id : [])),
      true,
    );
  };
  return (
    <fieldset className="choose-questions">
      <legend className="l">{labels.which}</legend>
      {WAYS.map((each) => (
        <label className="opt" key={each}>
          <input type="radio" name={`${id}-way`} checked={way === each} onChange={() => pick(each)} />
          {told[each]}
        </label>
      ))}
      {way === 'chosen' && (
        <div className="chosen-list">
          {byFactor(checklist).map(({ factor: of, items }) => {
            const ids = items.map((item) => item.id);
            const title = `${factor(of).roman} ${words.factors[of].title}`;
            return (
              <fieldset key={of}>
                <legend>
                  <label className="check-label">
                    <input
                      className="cb"
                      type="checkbox"
                      checked={ids.every((each) => chosen.has(each))}
                      aria-label={fill(labels.factorAll, { factor: title })}
                      onChange={(event) => set(ids, event.target.checked)}
                    />
                    <span className="rn">{factor(of).roman}</span> {words.factors[of].title}
                  </label>
                </legend>
                {items.map((item) => (
                  <label className="check-label" key={item.id}>
                    <input
                      className="cb"
                      type="checkbox"
                      checked={chosen.has(item.id)}
                      onChange={(event) => set([item.id], event.target.checked)}
                    />
                    <span>
                      <span className="rn">{words.items[item.id]?.number}</span>{' '}
                      <Code text={words.items[item.id]?.question ?? item.id} />
                    </span>
                  </label>
                ))}
              </fieldset>
            );
          })}
        </div>
      )}
      {chosen.size === 0 && (
        <p className="msg" role="alert">
          {labels.noneChosen}
        </p>
      )}
    </fieldset>
  );
}
