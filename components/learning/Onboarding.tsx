'use client';

import { Link } from '@/components/ui/Link';
import { Notice } from '@/components/ui/Notice';
import type { Ui } from '@/content/ui';
import { hasBegun } from '@/domain/course';
import { firstAnswersText, lessonTitle, type OnboardingWords } from '@/domain/formats/onboarding-words';
import { onboarding } from '@/domain/onboarding';
import type { QuizQuestion } from '@/domain/quiz';
import { longDate } from '@/i18n/date';
import { fill } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useLearning } from '@/state/learning-hooks';
import { LearnerFields } from './LearnerFields';
import { LessonName } from './LessonName';
import { RecordOut } from './RecordOut';
import { RecordTable } from './RecordTable';
import './learning.css';

export type OnboardingProps = {
  locale: Locale;
  quizzes: readonly QuizQuestion[];
  words: OnboardingWords;
  labels: Ui['learning']['record'];
  hrefs: Readonly<Record<string, string>>;
  /** Where a newcomer begins. */
  begin: { title: string; href: string };
};

/** The onboarding record as it stands, and the ways to take it along. */
export function Onboarding({ locale, quizzes, words, labels, hrefs, begin }: OnboardingProps) {
  const { learning, ready, readOnly } = useLearning();
  if (!ready) return <p>{labels.loading}</p>;
  const record = onboarding(learning, quizzes, new Date().toISOString());
  if (!hasBegun(learning) && record.questions.length === 0) {
    return (
      <Notice
        title={labels.empty.title}
        actions={
          <Link className="btn btn-primary" href={begin.href}>
            {fill(labels.empty.start, { lesson: begin.title })}
          </Link>
        }
      >
        <p>{labels.empty.text}</p>
      </Notice>
    );
  }
  const { learner, questions, others } = record;
  const date = (iso: string | null) => (iso === null ? words.notYet : longDate(locale, iso));
  const rows = [
    ['learner', learner.name.trim() || words.notGiven],
    ['mentor', learner.mentor.trim() || words.notGiven],
    ['started', date(record.startedAt)],
    ['finished', date(record.finishedAt)],
    ['lessons', fill(words.ofTotal, { n: record.finished, total: record.factors.length })],
    ['firstAnswers', firstAnswersText(record.firstAnswers, words)],
    ['alsoRead', others.map(({ lesson, readAt }) => `${lessonTitle(lesson, words)} (${date(readAt)})`).join(', ')],
    ['made', date(record.generatedAt)],
  ] as const;
  return (
    <div className="rec">
      <LearnerFields learner={learner} disabled={readOnly} words={labels} />
      <RecordOut record={record} words={words} labels={labels} />
      <dl className="rec-sum">
        {rows.map(
          ([label, value]) =>
            value !== '' && (
              <div key={label} data-sum={label}>
                <dt>{words.labels[label]}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <h2>{words.headings.lessons}</h2>
      <RecordTable record={record} locale={locale} hrefs={hrefs} words={words} />
      <h2>{words.headings.questions}</h2>
      {questions.length === 0 && <p>{labels.noQuestions}</p>}
      <dl className="rec-notes">
        {questions.map(({ lesson, note }) => (
          <div key={lesson}>
            <dt>
              <LessonName lesson={lesson} words={words} />
            </dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.headings.method}</h2>
      {words.method.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </div>
  );
}
