'use client';

import { useEffect, useRef, useState } from 'react';
import { QuizQuestion } from '@/components/quiz/QuizQuestion';
import { useAsked } from '@/components/quiz/use-asked';
import { Code } from '@/components/ui/Code';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import type { QuizWords } from '@/content/words';
import type { ReviewQuestion } from '@/domain/review';
import { longDate } from '@/i18n/date';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { ReviewPlaces } from './Review';

type Shared = {
  locale: Locale;
  words: QuizWords;
  places: ReviewPlaces;
  labels: Ui['quiz'];
};

type AskingProps = Shared & { asked: ReviewQuestion; isLast: boolean; onNext: (right: boolean) => void };

function Asking({ asked: { question, reason }, isLast, onNext, locale, words, places, labels }: AskingProps) {
  const asked = useAsked(question, true);
  const [since] = useState(asked.known.last?.at ?? null);
  const { review } = labels;
  const place = places[question.id];
  const said = words[question.id];
  if (!said) return null;
  return (
    <QuizQuestion
      question={question}
      words={said}
      heading={
        <>
          {place?.lesson}
          {since && `. ${fill(review[reason], { date: longDate(locale, since) })}`}
        </>
      }
      asked={asked}
      labels={labels}
      read={place && <Link href={place.href}>{fill(review.read, { section: place.section })}</Link>}
      next={
        <button className="btn btn-primary" type="button" onClick={() => onNext(asked.given === question.correct)}>
          {isLast ? review.finish : review.next}
        </button>
      }
    />
  );
}

type ReviewRoundProps = Shared & {
  questions: readonly ReviewQuestion[];
  lessonsHref: string;
  onAgain: () => void;
};

/** One round: its questions do not change while it is answered. */
export function ReviewRound({ questions, lessonsHref, onAgain, ...shared }: ReviewRoundProps) {
  const [at, setAt] = useState(0);
  // Kept here: where nothing may be saved, the record does not know what this round was answered.
  const [left, setLeft] = useState<readonly ReviewQuestion[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const { labels, places, words } = shared;
  const { review } = labels;
  const total = questions.length;
  const current = questions[at];

  // The button that led here is gone, so the focus goes to what comes next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next question is the reason to move.
  useEffect(() => heading.current?.focus(), [at]);

  if (current) {
    return (
      <section className="rv">
        <h2 ref={heading} tabIndex={-1} className="rv-at">
          {fill(labels.number, { n: at + 1, total })}
        </h2>
        <Asking
          key={current.question.id}
          asked={current}
          isLast={at + 1 === total}
          onNext={(right) => {
            if (!right) setLeft([...left, current]);
            setAt(at + 1);
          }}
          {...shared}
        />
      </section>
    );
  }
  return (
    <section className="rv rv-done">
      <h2 ref={heading} tabIndex={-1}>
        {review.done.heading}
      </h2>
      <p>
        {fill(review.done.right, { right: total - left.length, total })}{' '}
        {left.length === 0 ? review.done.whole : review.done.left}
      </p>
      <ul>
        {left.map(({ question }) => (
          <li key={question.id}>
            <Code text={words[question.id]?.question ?? question.id} />{' '}
            <Link href={places[question.id]?.href ?? lessonsHref}>
              {fill(review.read, { section: places[question.id]?.section ?? '' })}
            </Link>
          </li>
        ))}
      </ul>
      <p className="acts">
        {left.length > 0 && (
          <button className="btn btn-primary" type="button" onClick={onAgain}>
            {review.done.again}
          </button>
        )}
        <Link className={left.length > 0 ? 'btn' : 'btn btn-primary'} href={lessonsHref}>
          {review.lessons}
        </Link>
      </p>
    </section>
  );
}
