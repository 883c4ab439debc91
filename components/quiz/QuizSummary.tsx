'use client';

import { useEffect, useState } from 'react';
import { Gauge } from '@/components/dial/Gauge';
import { Code } from '@/components/ui/Code';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import type { QuizWords } from '@/content/words';
import { attemptsAt, checkedAt, type LessonProgress } from '@/domain/learning';
import type { QuizQuestion } from '@/domain/quiz';
import { OLD_DAYS } from '@/domain/review';
import { fill } from '@/i18n/format';

type QuizSummaryProps = {
  questions: readonly QuizQuestion[];
  words: QuizWords;
  progress: LessonProgress;
  reviewHref: string;
  labels: Ui['quiz'];
};

/** The headings of this page by id: the lesson has them already, so they do not travel twice. */
function useHeadings(ids: readonly string[]): ReadonlyMap<string, string> {
  const [headings, setHeadings] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = ids.join(' ');
  useEffect(() => {
    const found = wanted.split(' ').map((id): [string, string] => {
      return [id, document.getElementById(id)?.textContent?.trim() ?? id];
    });
    setHeadings(new Map(found));
  }, [wanted]);
  return headings;
}

/** How far the quiz is and, when every question was answered, what was missed and where it is explained. */
export function QuizSummary({ questions, words, progress, reviewHref, labels }: QuizSummaryProps) {
  const headings = useHeadings(questions.map(({ section }) => section));
  const known = questions.map((question) => ({ question, ...attemptsAt(progress, question.id) }));
  const right = known.filter(({ rightAt }) => rightAt !== null).length;
  const total = questions.length;
  const missed = known.filter(({ first, last }) => first?.right === false || last?.right === false);
  const isWhole = known.every(({ last }) => last !== null);
  return (
    <div className="q-sum" data-passed={checkedAt(progress, questions) !== null}>
      <p role="status">
        <Gauge done={right} of={total} />
        {checkedAt(progress, questions) === null
          ? fill(labels.progress, { n: right, total })
          : fill(labels.passed, { total })}
      </p>
      {isWhole && (
        <section>
          <h3>{labels.missed.heading}</h3>
          {missed.length === 0 && <p>{labels.missed.none}</p>}
          <ul>
            {missed.map(({ question, last }) => (
              <li key={question.id}>
                <Code text={words[question.id]?.question ?? question.id} />{' '}
                <span className="muted">({last?.right ? labels.missed.since : labels.missed.open})</span>{' '}
                <a href={`#${question.section}`}>
                  {fill(labels.missed.read, { section: headings.get(question.section) ?? '' })}
                </a>
              </li>
            ))}
          </ul>
          <Link href={reviewHref}>{labels.toReview}</Link>
          <p className="small">{fill(labels.toReviewWhen, { days: OLD_DAYS })}</p>
        </section>
      )}
    </div>
  );
}
