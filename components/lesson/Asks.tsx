'use client';

import { lazy, Suspense } from 'react';
import { Code } from '@/components/ui/Code';
import { fetchCode } from '@/components/ui/fetch-code';
import { useLater } from '@/components/ui/use-later';
import type { Ui } from '@/content/ui';
import type { ItemWords } from '@/content/words';
import { useAnswer } from '@/state/hooks';

// Whoever has no weak answer here needs neither plan nor score.
const FirstFix = lazy(() => fetchCode(() => import('./FirstFix')));

const givenAnswer = () => import('./later').then(({ GivenAnswer }) => GivenAnswer);

type AsksProps = {
  itemId: string;
  words: Pick<ItemWords, 'question' | 'fix'>;
  labels: Ui['lesson']['asks'];
  answers: Ui['answers'];
};

/** The question a section teaches, with the live answer and, when it is in the plan, the first fix. */
export function Asks({ itemId, words, labels, answers }: AsksProps) {
  const { given, ready } = useAnswer(itemId);
  const GivenAnswer = useLater(givenAnswer);
  return (
    <div className="asks" role="note" data-asks={itemId}>
      <p className="lbl">{labels.heading}</p>
      <p className="q">
        <Code text={words.question} />
      </p>
      <p className="a">
        {ready && GivenAnswer && (
          <GivenAnswer
            answer={given.answer}
            label={labels.yourAnswer}
            word={given.answer ? answers[given.answer] : answers.unanswered}
          />
        )}
        <a href={`#${itemId}`}>{given.answer ? labels.change : labels.answer}</a>
      </p>
      {(given.answer === 'no' || given.answer === 'partly') && (
        <Suspense>
          <FirstFix itemId={itemId} fix={words.fix} labels={labels} />
        </Suspense>
      )}
    </div>
  );
}
