'use client';

import { type ReactNode, useState } from 'react';
import { Marker } from '@/components/dial/Marker';
import { PartMarks, type PartWords } from '@/components/learning/PartMarks';
import { useLastLesson } from '@/components/lesson/use-last-lesson';
import { Link } from '@/components/ui/Link';
import type { Ui } from '@/content/ui';
import { finishedAt, lastDoneAt, partsOf, wayOn } from '@/domain/course';
import { answeredIn } from '@/domain/factor-score';
import type { Part } from '@/domain/learning';
import type { QuizQuestion } from '@/domain/quiz';
import { reviewOf } from '@/domain/review';
import { longDate } from '@/i18n/date';
import { fill, plural } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { useAssessments } from '@/state/hooks';
import { useLearning } from '@/state/learning-hooks';
import { useScore } from '@/state/report-hooks';
import type { HomeFactor } from './HomeDial';

type HomeResumeProps = {
  locale: Locale;
  factors: readonly HomeFactor[];
  quizzes: readonly QuizQuestion[];
  minutes: number;
  hrefs: { assess: string; report: string; review: string; record: string };
  unnamed: string;
  words: Ui['home'];
  parts: PartWords;
};

/** Where each part of a lesson begins. */
const ANCHORS: Readonly<Record<Part, string>> = { read: '', try: '#simulation', check: '#quiz' };

function Resume({ heading, large = false, children }: { heading: string; large?: boolean; children: ReactNode }) {
  return (
    <section className="cont" aria-labelledby="continue">
      <h2 className={large ? 't' : 'lbl'} id="continue">
        {heading}
      </h2>
      {children}
    </section>
  );
}

function Stop({ factor, children }: { factor: HomeFactor; children: ReactNode }) {
  return (
    <div className="row is-here">
      <Marker position={factor.position} size={44} />
      <div>
        <p className="t">
          <span className="rn">{factor.roman}</span> {factor.title}
        </p>
        {children}
      </div>
    </div>
  );
}

/** Where you left off, or what is next; on a first visit where to begin; at the end what is worth coming back for. */
export function HomeResume({ locale, factors, quizzes, minutes, hrefs, unnamed, words, parts }: HomeResumeProps) {
  const [last] = useLastLesson();
  const { current } = useAssessments();
  const { learning } = useLearning();
  const [now] = useState(() => new Date().toISOString());
  const score = useScore();
  const { begin, resume } = words;
  const way = wayOn(learning, quizzes, last || null);
  const stop = factors.find(({ id }) => 'factor' in way && id === way.factor);
  const due = reviewOf(learning, quizzes, now, '').length;
  const total = factors.reduce((sum, factor) => sum + factor.total, 0);
  const answered = score ? answeredIn(score.counts) : 0;
  const service = current?.service.name || unnamed;
  const assessed = answered > 0 && fill(resume.answered, { answered, total, service });
  const toAssess = answered > 0 ? resume.assess : way.kind === 'begin' ? begin.assess : words.ways.assess.go;
  // With every question answered there is nothing to go on with.
  const [assessHref, assessGo] =
    answered > 0 && answered === score?.counts.total ? [hrefs.report, words.ways.report.go] : [hrefs.assess, toAssess];
  const assess = (primary = false) => (
    <Link className={primary ? 'btn btn-primary' : 'btn'} href={assessHref}>
      {assessGo}
    </Link>
  );
  const further = (
    <p className="further">
      {due > 0 && <Link href={hrefs.review}>{plural(locale, due, resume.review)}</Link>}
      <Link href={hrefs.record}>{resume.record}</Link>
      <Link href={assessHref}>{assessGo}</Link>
    </p>
  );

  if (way.kind === 'finished') {
    const at = finishedAt(learning, quizzes);
    return (
      <Resume heading={resume.finished} large>
        <p className="done">{at && fill(resume.finishedOn, { date: longDate(locale, at) })}</p>
        {assessed && <p className="parts">{assessed}</p>}
        <div className="acts">
          <Link className="btn btn-primary" href={due > 0 ? hrefs.review : hrefs.record}>
            {due > 0 ? plural(locale, due, resume.review) : resume.record}
          </Link>
          {due > 0 && (
            <Link className="btn" href={hrefs.record}>
              {resume.record}
            </Link>
          )}
          {assess()}
        </div>
      </Resume>
    );
  }
  if (!stop) return null;
  if (way.kind === 'begin') {
    return (
      <Resume heading={begin.heading}>
        <Stop factor={stop}>
          <p className="parts">{fill(begin.note, { minutes })}</p>
        </Stop>
        {assessed && <p className="parts">{assessed}</p>}
        <div className="acts">
          {assessed && assess(true)}
          <Link className={assessed ? 'btn' : 'btn btn-primary'} href={stop.href}>
            {begin.start}
          </Link>
          {!assessed && assess()}
        </div>
      </Resume>
    );
  }
  const lastDone = lastDoneAt(learning);
  const isNext = way.kind === 'next';
  const leftOff = lastDone ? fill(resume.since, { date: longDate(locale, lastDone) }) : resume.heading;
  const heading = `${isNext ? resume.next : leftOff}. ${fill(resume.finishedOf, { n: way.finished })}`;
  return (
    <Resume heading={heading}>
      <Stop factor={stop}>
        <PartMarks parts={partsOf(learning, way.factor, quizzes)} words={parts} />
      </Stop>
      {assessed && <p className="parts">{assessed}</p>}
      <div className="acts">
        <Link className="btn btn-primary" href={`${stop.href}${ANCHORS[way.part]}`}>
          {isNext && way.part === 'read' ? resume.begin : resume.continue[way.part]}
        </Link>
        {way.part !== 'read' && (
          <Link className="btn" href={stop.href}>
            {resume.open}
          </Link>
        )}
        {!lastDone && assess()}
      </div>
      {lastDone && further}
    </Resume>
  );
}
