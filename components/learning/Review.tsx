'use client';

import { useState } from 'react';
import { Link } from '@/components/ui/Link';
import { Notice } from '@/components/ui/Notice';
import type { Ui } from '@/content/ui';
import type { QuizWords } from '@/content/words';
import type { FactorId } from '@/domain/factors';
import type { QuizQuestion } from '@/domain/quiz';
import { nextDueAt, OLD_DAYS, type ReviewQuestion, reviewOf } from '@/domain/review';
import { longDate } from '@/i18n/date';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useLearning } from '@/state/learning-hooks';
import { visitSeed } from '@/state/visit-seed';
import { ReviewRound } from './ReviewRound';
import './learning.css';

/** Where a question comes from and what answers it, by its id. */
export type ReviewPlaces = Readonly<Record<string, { lesson: string; section: string; href: string }>>;

export type ReviewProps = {
  locale: Locale;
  quizzes: readonly QuizQuestion[];
  /** Fetches the words of some factors' questions. */
  load: (factors: readonly FactorId[]) => Promise<QuizWords>;
  places: ReviewPlaces;
  lessonsHref: string;
  labels: Ui['quiz'];
};

type Round = { questions: readonly ReviewQuestion[]; words: QuizWords };

const now = () => new Date().toISOString();

/** The mixed review: what is due, one question after the other, and what is left of it. */
export function Review({ locale, quizzes, load, places, lessonsHref, labels }: ReviewProps) {
  const { learning, ready } = useLearning();
  const [opened] = useState(now);
  const [round, setRound] = useState<Round | null>(null);
  const [failed, setFailed] = useState(false);
  const { review } = labels;

  if (!ready) return <p>{review.loading}</p>;
  if (round) {
    return (
      <ReviewRound
        key={round.questions.map(({ question }) => question.id).join(' ')}
        {...round}
        {...{ locale, places, lessonsHref, labels }}
        onAgain={() => setRound(null)}
      />
    );
  }
  const questions = reviewOf(learning, quizzes, opened, visitSeed());
  if (questions.length === 0) {
    const next = nextDueAt(learning, quizzes);
    const { nothing } = review;
    return (
      <Notice
        title={nothing.heading}
        actions={
          <Link className="btn btn-primary" href={lessonsHref}>
            {review.lessons}
          </Link>
        }
      >
        <p>{next ? fill(nothing.soon, { days: OLD_DAYS, date: longDate(locale, next) }) : nothing.never}</p>
      </Notice>
    );
  }
  const missed = questions.filter(({ reason }) => reason === 'missed').length;
  const begin = () => {
    const factors = [...new Set(questions.map(({ question }) => question.factor))];
    setFailed(false);
    load(factors).then(
      (words) => setRound({ questions, words }),
      () => setFailed(true),
    );
  };
  return (
    <div className="rv">
      <p className="rv-due">
        {plural(locale, questions.length, review.begin, { missed, old: questions.length - missed })}
      </p>
      <button className="btn btn-primary" type="button" onClick={begin}>
        {failed ? labels.retry : review.start}
      </button>
      <p role="status">{failed && labels.failed}</p>
    </div>
  );
}
