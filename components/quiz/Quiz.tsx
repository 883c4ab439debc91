'use client';

import type { Ui } from '@/content/ui';
import type { QuizWords } from '@/content/words';
import type { FactorId } from '@/domain/factors';
import { progressOf } from '@/domain/learning';
import type { QuizQuestion as Question } from '@/domain/quiz';
import { fill } from '@/i18n/format';
import { useLearning } from '@/state/learning-hooks';
import { QuizQuestion } from './QuizQuestion';
import { QuizSummary } from './QuizSummary';
import { useAsked } from './use-asked';

type QuizProps = {
  factor: FactorId;
  questions: readonly Question[];
  words: QuizWords;
  reviewHref: string;
  labels: Ui['quiz'];
};

function Asking({
  question,
  words,
  heading,
  labels,
}: {
  question: Question;
  words: QuizWords[string];
  heading: string;
  labels: Ui['quiz'];
}) {
  return (
    <QuizQuestion question={question} words={words} heading={heading} asked={useAsked(question)} labels={labels} />
  );
}

/** The quiz of one lesson: its questions one after the other, and how far it is. */
export function Quiz({ factor, questions, words, reviewHref, labels }: QuizProps) {
  const { learning } = useLearning();
  const total = questions.length;
  return (
    <div className="q-list">
      <p className="q-rule">{labels.rule}</p>
      {questions.map((question, i) => {
        const said = words[question.id];
        return (
          said && (
            <Asking
              key={question.id}
              question={question}
              words={said}
              heading={fill(labels.number, { n: i + 1, total })}
              labels={labels}
            />
          )
        );
      })}
      <QuizSummary
        questions={questions}
        words={words}
        progress={progressOf(learning, factor)}
        reviewHref={reviewHref}
        labels={labels}
      />
    </div>
  );
}
