'use client';

import Link from 'next/link';
import { Marker } from '@/components/dial/Marker';
import { useLastLesson } from '@/components/lesson/use-last-lesson';
import type { Ui } from '@/content/ui';
import { answeredIn } from '@/domain/factor-score';
import { fill } from '@/i18n/format';
import { useAssessments } from '@/state/hooks';
import { useScore } from '@/state/report-hooks';
import type { HomeFactor } from './HomeDial';

type HomeResumeProps = {
  factors: readonly HomeFactor[];
  minutes: number;
  assessHref: string;
  unnamed: string;
  words: Ui['home'];
};

/** Where you left off; on a first visit, where to begin. */
export function HomeResume({ factors, minutes, assessHref, unnamed, words }: HomeResumeProps) {
  const [last] = useLastLesson();
  const { current } = useAssessments();
  const score = useScore();
  const total = factors.reduce((sum, factor) => sum + factor.total, 0);
  const answered = score ? answeredIn(score.counts) : 0;
  const left = factors.find((factor) => factor.id === last);
  const stop = left ?? factors[0];
  if (!stop) return null;
  const begun = left !== undefined || answered > 0;
  return (
    <section className="cont" aria-labelledby="continue">
      <h2 className="lbl" id="continue">
        {begun ? words.resume.heading : words.begin.heading}
      </h2>
      <div className="row is-here">
        <Marker position={stop.position} size={44} />
        <div>
          <p className="t">
            {stop.roman} {stop.title}
          </p>
          <p className="parts">
            {answered > 0
              ? fill(words.resume.answered, { answered, total, service: current?.service.name || unnamed })
              : begun
                ? stop.principle
                : fill(words.begin.note, { minutes })}
          </p>
        </div>
      </div>
      <div className="acts">
        <Link className="btn btn-primary" href={stop.href}>
          {begun ? words.resume.open : words.begin.start}
        </Link>
        <Link className="btn" href={assessHref}>
          {answered > 0 ? words.resume.assess : words.begin.assess}
        </Link>
      </div>
    </section>
  );
}
