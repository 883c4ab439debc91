'use client';

import { AnswerGlyph } from '@/components/ui/AnswerGlyph';
import { Code } from '@/components/ui/Code';
import type { Ui } from '@/content/ui';
import type { ItemWords } from '@/content/words';
import { fill } from '@/i18n/format';
import { useAnswer } from '@/state/hooks';
import { usePlanRank } from '@/state/report-hooks';

type AsksProps = {
  itemId: string;
  words: Pick<ItemWords, 'question' | 'fix'>;
  labels: Ui['lesson']['asks'];
  answers: Ui['answers'];
};

/** The question a section teaches, with the live answer and, when it is in the plan, the first fix. */
export function Asks({ itemId, words, labels, answers }: AsksProps) {
  const { given, ready } = useAnswer(itemId);
  const rank = usePlanRank(itemId);
  return (
    <div className="asks" role="note" data-asks={itemId}>
      <p className="lbl">{labels.heading}</p>
      <p className="q">
        <Code text={words.question} />
      </p>
      <p className="a">
        {ready && (
          <span>
            <AnswerGlyph answer={given.answer} />
            {labels.yourAnswer}: <b>{given.answer ? answers[given.answer] : answers.unanswered}</b>
          </span>
        )}
        <a href={`#${itemId}`}>{given.answer ? labels.change : labels.answer}</a>
      </p>
      {rank !== null && (
        <p className="fx">
          <b>{labels.firstStep}</b> <Code text={words.fix} />{' '}
          <span className="muted">{fill(labels.inPlan, { rank })}</span>
        </p>
      )}
    </div>
  );
}
