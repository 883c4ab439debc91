'use client';

import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import { fill, plural } from '@/i18n/format';
import { HandCounters } from './HandCounters';
import { usePresenting } from './presenting';
import { useHands } from './use-hands';

export type PresentHandsProps = {
  locale: string;
  questions: readonly { id: string; question: string; mayNotApply: boolean }[];
  words: Ui['presenter']['hands'];
  answers: Ui['answers'];
};

/** The question of this step, and how many hands went up for each answer. */
export function PresentHands({ locale, questions, words, answers }: PresentHandsProps) {
  const { stop } = usePresenting();
  const at = Math.min(questions.length, Math.max(1, stop.kind === 'hands' ? stop.part : 1));
  const question = questions[at - 1];
  const { hands, both, ready, count, teams, chosen, choose } = useHands(question?.id ?? '');
  if (!question) return null;
  return (
    <>
      <p className="l">
        {words.ask} {fill(words.question, { n: at, total: questions.length })}
      </p>
      <p className="ws-asked">
        <Code text={question.question} />
      </p>
      <HandCounters
        key={question.id}
        locale={locale}
        hands={hands}
        ready={ready}
        mayNotApply={question.mayNotApply}
        words={words}
        answers={answers}
        onCount={count}
      >
        {teams.length > 0 ? (
          <label className="ws-joins">
            {words.chooseTeam}
            <select className="inp" value={chosen ?? ''} onChange={(event) => choose(event.target.value || null)}>
              <option value="">{words.noTeam}</option>
              {teams.map(({ id, service, round }) => (
                <option key={id} value={id}>
                  {[service.name || words.unnamed, round].filter(Boolean).join(', ')}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <p className="ws-joins">{words.alone}</p>
        )}
      </HandCounters>
      {both && (
        <p className="ws-counted">
          {fill(words.both, {
            people: plural(locale, both.people, words.bothPeople),
            hands: plural(locale, both.hands, words.counted),
          })}
        </p>
      )}
    </>
  );
}
